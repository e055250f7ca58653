import type { Category } from '../core/model/category';
import { type Vocabulary, VocabularyFile } from '../core/model/vocabulary';
import { filesIn, parse, within } from './fact-file';

/**
 * The words that people use, by the id of what they mean.
 *
 * @param known ids of papers, rules and violations
 * @throws BrokenFactFile naming the file, also for a path or id that is not there or stands twice
 */
export function loadVocabulary(
  folder: string,
  categories: readonly Category[],
  known: ReadonlySet<string>,
): Vocabulary {
  const ids = new Map(categories.map(({ id, console, channel, path }) => [keyOf(console, channel, path), id]));
  const vocabulary: Record<string, string[]> = {};
  for (const file of filesIn(folder, 'vocabulary')) {
    const { console, channel, terms } = parse(folder, file, VocabularyFile);
    within(file, () => {
      for (const term of terms) {
        const id = 'id' in term ? term.id : ids.get(keyOf(console, channel, term.path));
        if (id === undefined || ('id' in term && !known.has(id))) {
          throw new Error(`nothing is called ${'id' in term ? term.id : term.path.join(' / ')}`);
        }
        if (Object.hasOwn(vocabulary, id)) throw new Error(`${id} has its words already`);
        vocabulary[id] = term.words;
      }
    });
  }
  return vocabulary;
}

const keyOf = (console: string | undefined, channel: string | undefined, path: readonly string[]): string =>
  JSON.stringify([console, channel, path]);
