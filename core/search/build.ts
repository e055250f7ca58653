import type { Field, SearchEntry } from './entry';
import { groupsOf, spokenTexts } from './pinyin-input';
import { type Unit, unitsOf } from './text';

/** A text that leads to entries; one that several entries share is kept once. */
export interface IndexedText {
  written: string;
  units: readonly Unit[];
  owners: { entry: number; field: Field }[];
}

export interface SearchIndex {
  entries: readonly SearchEntry[];
  /** Of each entry, its name. */
  names: readonly IndexedText[];
  texts: readonly IndexedText[];
  /**
   * By the first character of a word: every place where such a word can begin, so that nothing is missed. Places are
   * pairs of numbers in one row, text and unit; objects would take ten times as long to make when the popup opens.
   */
  starts: ReadonlyMap<string, readonly number[]>;
}

/** Prepares entries for `search`; their order decides between equal hits. */
export function buildIndex(entries: readonly SearchEntry[]): SearchIndex {
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
  return { entries, names, texts: list, starts: startsOf(list) };
}

/** The fields of `spokenTexts`, one by one. */
function fieldsOf(entry: SearchEntry): Field[] {
  const repeat = (field: Field, list: readonly string[]): Field[] => list.map(() => field);
  return [
    'name',
    ...repeat('alias', entry.aliases),
    ...repeat('path', groupsOf(entry)),
    ...repeat('keyword', entry.keywords),
  ];
}

function startsOf(texts: readonly IndexedText[]): SearchIndex['starts'] {
  const starts = new Map<string, number[]>();
  const add = (first: string, text: number, unit: number): void => {
    const places = starts.get(first);
    if (places === undefined) starts.set(first, [text, unit]);
    else if (places.at(-2) !== text || places.at(-1) !== unit) places.push(text, unit);
  };
  for (const [text, { units }] of texts.entries()) {
    for (const [unit, { character, syllables }] of units.entries()) {
      add(character, text, unit);
      for (const syllable of syllables) add(syllable[0] as string, text, unit);
    }
  }
  return starts;
}
