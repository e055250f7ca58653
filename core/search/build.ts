import { Beginnings } from './beginnings';
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
  beginnings: Beginnings;
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
  return { entries, names, texts: list, beginnings: new Beginnings(list) };
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
    ...repeat('closed', entry.closed ?? []),
  ];
}
