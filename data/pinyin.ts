import { pinyin } from 'pinyin-pro';
import { otherNames } from '../core/model/category';

/** Syllables of every Chinese name that can be searched, joined by spaces, by the name. */
export type PinyinTable = Record<string, string[]>;

/**
 * Pinyin of all names: prepared when the extension is built, since the dictionary is larger than the extension.
 * A name with a character that is read in several ways gets one line for the reading in its context.
 */
export function pinyinOf(facts: SearchedFacts): PinyinTable {
  const names = [
    ...facts.categories.flatMap((category) => [...category.path, ...otherNames(category), ...category.keywords]),
    ...facts.documents.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...(facts.knowledge ? knowledgeEntries(facts.knowledge, facts.rules ?? []).flatMap(spokenTexts) : []),
  ];
  return Object.fromEntries([...new Set(names)].map((name) => [name, [syllables(name)]]));
}

const syllables = (name: string): string =>
  pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).join(' ').toLowerCase();
