import type { Field, SearchEntry } from './entry';
import { isTwoLetterInitial } from './match';
import { groupsOf, spokenTexts } from './pinyin-input';
import { type Unit, unitsOf } from './text';

/** A text that leads to entries; one that several entries share is kept once. */
export interface IndexedText {
  written: string;
  units: readonly Unit[];
  owners: { entry: number; field: Field }[];
}

/** Places in texts: pairs of numbers in one row, text and unit; objects would take ten times as long to make. */
export type Places = readonly number[];

/** By syllable, then by the first letter of the next unit's readings, by its character where it has none, '' for an end. */
type BySyllable = ReadonlyMap<string, ReadonlyMap<string, readonly Places[]>>;

export interface SearchIndex {
  entries: readonly SearchEntry[];
  /** Of each entry, its name. */
  names: readonly IndexedText[];
  texts: readonly IndexedText[];
  /** By what is typed first for two neighbours, one character each: the places where a longer word can begin so. */
  pairs: ReadonlyMap<string, readonly Places[]>;
  /** By syllable, and by what can be typed next (see `BySyllable`): the places where a word can begin with the syllable. */
  syllables: BySyllable;
}

/** Entries have to fit into a part of a number; see `Collector`. */
export const MOST_ENTRIES = 1 << 16;

/**
 * Prepares entries for `search`; their order decides between equal hits.
 *
 * @throws RangeError for more than {@link MOST_ENTRIES}
 */
export function buildIndex(entries: readonly SearchEntry[]): SearchIndex {
  if (entries.length > MOST_ENTRIES) throw new RangeError(`more than ${MOST_ENTRIES} entries`);
  const texts = new Map<string, IndexedText>();
  const names: IndexedText[] = [];
  for (const [entry, content] of entries.entries()) {
    const fields = fieldsOf(content);
    for (const [index, written] of spokenTexts(content).entries()) {
      const reading = content.pinyin[index] ?? '';
      const key = `${written}\n${reading}`;
      const text = texts.get(key) ?? { written, units: unitsOf(written, reading), owners: [] };
      texts.set(key, text);
      text.owners.push({ entry, field: fields[index] as Field });
      if (index === 0) names.push(text);
    }
  }
  const list = [...texts.values()];
  return { entries, names, texts: list, ...placesOf(list) };
}

/** The fields of `spokenTexts`, one by one. */
function fieldsOf(entry: SearchEntry): Field[] {
  const repeat = (field: Field, list: readonly string[]): Field[] => list.map(() => field);
  return [
    'name',
    ...repeat('alias', entry.aliases),
    ...repeat('path', groupsOf(entry)),
    ...repeat('keyword', entry.keywords),
    ...repeat('word', entry.words ?? []),
  ];
}

/** Places are gathered by pair of units first: the same pairs come again and again, and each has its keys once. */
function placesOf(texts: readonly IndexedText[]): Pick<SearchIndex, 'pairs' | 'syllables'> {
  const byUnits = new Map<Unit, Map<Unit | undefined, number[]>>();
  for (const [text, { units }] of texts.entries()) {
    for (const [at, unit] of units.entries()) {
      const next = units[at + 1];
      let byNext = byUnits.get(unit);
      if (byNext === undefined) {
        byNext = new Map();
        byUnits.set(unit, byNext);
      }
      const places = byNext.get(next);
      if (places === undefined) byNext.set(next, [text, at]);
      else places.push(text, at);
    }
  }
  const pairs = new Map<string, Places[]>();
  const syllables = new Map<string, Map<string, Places[]>>();
  const put = (into: Map<string, Places[]>, key: string, places: Places): void => {
    const list = into.get(key);
    if (list === undefined) into.set(key, [places]);
    else list.push(places);
  };
  for (const [unit, byNext] of byUnits) {
    for (const [next, places] of byNext) {
      const follows = initialsOf(next);
      for (const syllable of unit.syllables) {
        const byFollowing = syllables.get(syllable) ?? new Map<string, Places[]>();
        syllables.set(syllable, byFollowing);
        for (const following of follows) put(byFollowing, following, places);
      }
      for (const key of next === undefined ? [] : keysOf(unit, next)) put(pairs, key, places);
    }
  }
  return { pairs, syllables };
}

const END: ReadonlySet<string> = new Set(['']);

/** What may be typed in letters first for a unit, or for the end of a text. */
function initialsOf(unit: Unit | undefined): ReadonlySet<string> {
  if (unit === undefined) return END;
  const { character, syllables } = unit;
  return new Set(syllables.length === 0 ? [character] : syllables.map((syllable) => syllable[0] as string));
}

/** What may be typed first for two neighbours: the first character of each, or a two-letter initial and the next. */
function keysOf({ character, syllables }: Unit, next: Unit): Set<string> {
  const seconds = [next.character, ...next.syllables.map((syllable) => syllable[0] as string)];
  const firsts = [
    character,
    ...syllables.map((syllable) => syllable[0] as string),
    ...syllables.filter(isTwoLetterInitial).map((syllable) => syllable.slice(0, 2)),
  ];
  return new Set(firsts.flatMap((first) => seconds.map((second) => first + second)));
}

/** Longest syllable: zhuang. */
const LONGEST_SYLLABLE = 6;
const LATIN = /^[a-z]/;

/** Lists of all places where a word of two characters or more can begin; some may stand in several. */
export function beginningsOf({ pairs, syllables }: SearchIndex, word: string): Places[] {
  const [first = '', second = ''] = word;
  const lists = [...(pairs.get(first + second) ?? [])];
  if (!LATIN.test(word)) return lists;
  lists.push(...(pairs.get(word.slice(0, 3)) ?? []));
  for (let length = 1; length <= Math.min(LONGEST_SYLLABLE, word.length); length += 1) {
    const byFollowing = syllables.get(word.slice(0, length));
    if (byFollowing === undefined) continue;
    const following = word[length] ?? '';
    // Behind the whole word comes anything; a Chinese character is not among what is typed in letters.
    if (LATIN.test(following)) lists.push(...(byFollowing.get(following) ?? []));
    else for (const some of byFollowing.values()) lists.push(...some);
  }
  // The first syllable is not finished yet.
  if (word.length < LONGEST_SYLLABLE) {
    for (const [syllable, byFollowing] of syllables)
      if (syllable.length > word.length && syllable.startsWith(word))
        for (const some of byFollowing.values()) lists.push(...some);
  }
  return lists;
}
