import { z } from 'zod';
import { searchEntries } from '../../core/facts/search-entries';
import { buildIndex, type SearchHit, search } from '../../core/search';
import type { Facts } from '../../data/load';
import { pinyinOf } from '../../data/pinyin';
import { answerLines, LineId } from '../lines';
import { Unusable } from '../unusable';

const DEFAULT_LIMIT = 20;
const Question = z.object({ id: LineId, query: z.string().max(200), limit: z.int().min(1).max(1000).optional() });

/** `search QUERY [--limit N]`, or with `--jsonl` one answer for each line `{id, query}`. */
export async function searchFacts(
  facts: Facts,
  query: string,
  options: { limit?: string | undefined; jsonl?: boolean | undefined },
  print: (value: unknown) => void,
): Promise<void> {
  const limit = options.limit === undefined ? DEFAULT_LIMIT : Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new Unusable(`--limit takes a whole number from 1, not ${options.limit}`);
  if (options.jsonl === true && query.trim() !== '')
    throw new Unusable(`with --jsonl the queries come in lines; leave “${query}” out`);
  if (options.jsonl !== true && query.trim() === '')
    throw new Unusable('search needs a query: guoshen search 互联网医院');
  const index = buildIndex(searchEntries(facts, pinyinOf(facts)));
  if (options.jsonl === true) {
    await answerLines(Question, (question) => ({
      hits: search(index, question.query, question.limit ?? limit).map(toHit),
    }));
    return;
  }
  print(search(index, query, limit).map(toHit));
}

const toHit = ({ entry, via, closed }: SearchHit): object => ({
  kind: entry.kind,
  id: entry.id,
  ...(entry.console && { console: entry.console }),
  ...(entry.channel && { channel: entry.channel }),
  ...(entry.path && { path: entry.path }),
  name: entry.name,
  ...(closed && { closed: via }),
});
