import type { z } from 'zod';
import type { Category } from '../core/model/category';
import { closedServiceId, type Terms, type Vocabulary, VocabularyFile } from '../core/model/vocabulary';
import { filesIn, parse, within } from './fact-file';

type Term = z.infer<typeof Terms>;

/**
 * The words that people use, by the id of what they mean.
 *
 * @param known ids of papers, rules and violations
 * @throws BrokenFactFile naming the file, also for a path, id or closed service that is not there or stands twice
 */
export function loadVocabulary(
  folder: string,
  categories: readonly Category[],
  known: ReadonlySet<string>,
): Vocabulary {
  const ids = new Map(categories.map(({ id, console, channel, path }) => [keyOf(console, channel, path), id]));
  const closed = new Set(categories.flatMap(({ notOpen }) => notOpen));
  const vocabulary: Record<string, string[]> = {};
  for (const file of filesIn(folder, 'vocabulary')) {
    const { console, channel, terms } = parse(folder, file, VocabularyFile);
    const idOf = (term: Term): string | undefined => {
      if ('id' in term) return known.has(term.id) ? term.id : undefined;
      if ('closed' in term) return closed.has(term.closed) ? closedServiceId(term.closed) : undefined;
      return ids.get(keyOf(console, channel, term.path));
    };
    within(file, () => {
      for (const term of terms) {
        const id = idOf(term);
        if (id === undefined) throw new Error(`nothing is called ${nameOf(term)}`);
        if (Object.hasOwn(vocabulary, id)) throw new Error(`${id} has its words already`);
        vocabulary[id] = term.words;
      }
    });
  }
  return vocabulary;
}

const nameOf = (term: Term): string =>
  'id' in term ? term.id : 'closed' in term ? term.closed : term.path.join(' / ');

const keyOf = (console: string | undefined, channel: string | undefined, path: readonly string[]): string =>
  JSON.stringify([console, channel, path]);
