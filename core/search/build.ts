import type { Field, SearchEntry } from './entry';
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

export interface SearchIndex {
  entries: readonly SearchEntry[];
  /** Of each entry, its name. */
  names: readonly IndexedText[];
  texts: readonly IndexedText[];
  /** By its first two characters: the places where a longer word can begin, so that nothing is missed. */
  pairs: ReadonlyMap<string, readonly Places[]>;
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
  return { entries, names, texts: list, pairs: pairsOf(list) };
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
function pairsOf(texts: readonly IndexedText[]): SearchIndex['pairs'] {
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
  for (const [unit, byNext] of byUnits) {
    for (const [next, places] of byNext) {
      for (const key of keysOf(unit, next)) {
        const list = pairs.get(key);
        if (list === undefined) pairs.set(key, [places]);
        else list.push(places);
      }
    }
  }
  return pairs;
}

/** The first two characters of everything that can be typed for a text that begins with these units. */
function keysOf({ character, syllables }: Unit, next: Unit | undefined): Set<string> {
  const keys = new Set<string>();
  const firsts = [character, ...syllables.map((syllable) => syllable[0] as string)];
  if (next !== undefined) {
    for (const first of firsts) {
      keys.add(first + next.character);
      for (const syllable of next.syllables) keys.add(first + (syllable[0] as string));
    }
  }
  for (const syllable of syllables) if (syllable.length > 1) keys.add(syllable.slice(0, 2));
  return keys;
}
