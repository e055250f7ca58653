import type { SearchEntry } from './entry';

/**
 * The texts of an entry in the order of its `pinyin`: name, aliases, groups of the path, keywords, words, closed
 * services. `pinyin[i]` reads the i-th of them and may be left out at the end of the list or be `''` (then that text is found by its characters only).
 *
 * A reading holds one syllable without tone for each Chinese character, joined by a space, and nothing for other
 * characters: `AI健康` is `jian kang`. ü is written `v` or `ü`. Further readings of the same text (polyphones) follow
 * after `|`: `yin hang|yin xing`.
 */
export function spokenTexts(entry: Omit<SearchEntry, 'pinyin'>): string[] {
  const { name, aliases, keywords, words = [], closed = [] } = entry;
  return [name, ...aliases, ...groupsOf(entry), ...keywords, ...words, ...closed];
}

/** The levels of the path above the name. */
export const groupsOf = ({ path, name }: Pick<SearchEntry, 'path' | 'name'>): string[] =>
  (path ?? []).filter((level, index, levels) => index < levels.length - 1 || level !== name);
