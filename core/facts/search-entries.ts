import { type Category, otherNames } from '../model/category';
import type { Document } from '../model/document';
import type { Knowledge } from '../model/knowledge';
import type { Rule } from '../model/rule';
import { closedServiceId, type Vocabulary } from '../model/vocabulary';
import { type SearchEntry, spokenTexts } from '../search';
import { knowledgeEntries } from './knowledge-entries';

/** How each name is read: syllables joined by spaces, by the name. */
export type Readings = Readonly<Record<string, readonly string[]>>;

/** What is searched; rules and knowledge are left out where only categories and papers are looked up. */
export interface SearchedFacts {
  categories: readonly Category[];
  documents: readonly Document[];
  rules?: readonly Pick<Rule, 'id' | 'console' | 'message'>[];
  knowledge?: Knowledge;
  vocabulary?: Vocabulary;
}

/**
 * Everything that can be found, in the order of the sources.
 *
 * @param otherwise how a name is read that the readings do not have
 */
export function searchEntries(
  facts: SearchedFacts,
  readings: Readings,
  otherwise: (name: string) => readonly string[] = () => [],
): SearchEntry[] {
  const categories = facts.categories.map(({ id, console, channel, path, aliases, keywords, notOpen }) => ({
    kind: 'category' as const,
    id,
    console,
    channel,
    path,
    name: path.at(-1) as string,
    aliases: otherNames({ path, aliases }),
    keywords,
    closed: [...new Set(notOpen.flatMap((service) => facts.vocabulary?.[closedServiceId(service)] ?? []))],
  }));
  const documents = facts.documents.map(({ id, name, aliases }) => ({
    kind: 'document' as const,
    id,
    name,
    aliases,
    keywords: [],
  }));
  const known = facts.knowledge ? knowledgeEntries(facts.knowledge, facts.rules ?? []) : [];
  return [...categories, ...documents, ...known].map((entry) => {
    const spoken = { ...entry, words: facts.vocabulary?.[entry.id] ?? [] };
    return { ...spoken, pinyin: spokenTexts(spoken).map((text) => (readings[text] ?? otherwise(text)).join('|')) };
  });
}
