import { readFileSync } from 'node:fs';
import { Charset, Index } from 'flexsearch';
import { searchEntries } from '../../../core/facts/search-entries';
import { buildIndex, find, type SearchEntry, spokenTexts } from '../../../core/search';
import { loadFacts } from '../../../data/load';
import { pinyinOf } from '../../../data/pinyin';
import { linearScan } from '../../core/search/oracle';
import { atLeast, type Outcome } from '../goal';
import { compare, microseconds } from '../measure';

const LIMIT = 20;

/** The labelled questions to which some text leads without an error: FlexSearch forgives none of ours. */
function questions(entries: readonly SearchEntry[]): string[] {
  const labelled = readFileSync(new URL('../../core/search/labelled.txt', import.meta.url), 'utf8');
  const all = labelled.split('\n').flatMap((line) => line.split('\t')[0] || []);
  return all.filter((query) => linearScan(entries, query).length > 0);
}

/**
 * FlexSearch with its own settings for Chinese. Parts of texts, of their pinyin and of their initials can be found, as with
 * us; mixtures of them cannot, and characters count in any order.
 */
function flexIndex(entries: readonly SearchEntry[]): Index {
  const index = new Index({ tokenize: 'full', encoder: Charset.CJK });
  for (const [at, entry] of entries.entries()) {
    const texts = spokenTexts(entry).flatMap((text, place) => {
      const syllables = (entry.pinyin[place] ?? '').split(' ');
      return [text, syllables.join(''), syllables.map((syllable) => syllable[0]).join('')];
    });
    index.add(at, [...new Set(texts)].join(' '));
  }
  return index;
}

const percentile = (figures: readonly number[], share: number): number =>
  [...figures].sort((a, b) => a - b)[Math.min(figures.length - 1, Math.floor(figures.length * share))] ?? Number.NaN;

/**
 * Searching everything that can be looked up, against FlexSearch with the same documents and questions.
 *
 * @throws Error when a linear scan finds something that we do not
 */
export function searchGoals(): Outcome {
  const facts = loadFacts();
  const entries = searchEntries(facts, pinyinOf(facts));
  const ours = buildIndex(entries);
  const flex = flexIndex(entries);
  const queries = questions(entries);
  let missed = 0;
  for (const query of queries) {
    const right = linearScan(entries, query);
    const found = new Set(find(ours, query, entries.length).map(({ entry }) => entry));
    const lost = right.find((entry) => !found.has(entry));
    if (lost !== undefined) throw new Error(`search: ${query} does not find ${lost.name}`);
    const theirs = new Set(flex.search(query, { limit: entries.length }));
    if (right.some((entry) => !theirs.has(entries.indexOf(entry)))) missed += 1;
  }
  const times = queries.map((query) =>
    compare(
      () => flex.search(query, { limit: LIMIT }).length,
      () => find(ours, query, LIMIT).length,
      { rounds: 15, warmUp: 6 },
    ),
  );
  const of = (share: number): { theirs: number; own: number } => ({
    theirs: percentile(
      times.map(({ first }) => first),
      share,
    ),
    own: percentile(
      times.map(({ second }) => second),
      share,
    ),
  });
  const [middle, slow] = [of(0.5), of(0.99)];
  const what = `FlexSearch, ${entries.length} things, ${queries.length} questions`;
  return {
    goals: [
      atLeast(
        'search-p50-vs-flexsearch',
        1,
        middle.theirs / middle.own,
        `${what}: times as long as ours, half of them`,
      ),
      atLeast('search-p99-vs-flexsearch', 1, slow.theirs / slow.own, `${what}: times as long as ours, the slowest`),
    ],
    notes: [
      `search: p50 ${microseconds(middle.theirs)} against ${microseconds(middle.own)}, p99 ${microseconds(slow.theirs)} against ${microseconds(slow.own)}; nothing missed by us, something in ${missed} of ${queries.length} questions by FlexSearch`,
    ],
  };
}
