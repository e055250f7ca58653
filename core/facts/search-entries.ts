import type { Category } from '../model/category';
import type { Document } from '../model/document';
import { type SearchEntry, spokenTexts } from '../search';

/** How each name is read: syllables joined by spaces, by the name. */
export type Readings = Readonly<Record<string, readonly string[]>>;

/** Everything that can be found, in the order of the sources. */
export function searchEntries(
  facts: { categories: readonly Category[]; documents: readonly Document[] },
  readings: Readings,
): SearchEntry[] {
  const categories = facts.categories.map(({ id, console, channel, path, keywords }) => ({
    kind: 'category' as const,
    id,
    console,
    channel,
    path,
    name: path.at(-1) as string,
    aliases: [],
    keywords,
  }));
  const documents = facts.documents.map(({ id, name, aliases }) => ({
    kind: 'document' as const,
    id,
    name,
    aliases,
    keywords: [],
  }));
  return [...categories, ...documents].map((entry) => ({
    ...entry,
    pinyin: spokenTexts(entry).map((text) => (readings[text] ?? []).join('|')),
  }));
}
