import type { CategoryPath } from '../model/category';
import type { ConsoleId } from '../model/console';

/** What can be found, in the order in which kinds stand when they match equally well. */
export const SEARCH_KINDS = ['category', 'document', 'violation', 'rule'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found, with all the words that lead to it. */
export interface SearchEntry {
  kind: SearchKind;
  id: string;
  console?: ConsoleId | undefined;
  channel?: 'live' | undefined;
  /** Whole path of a category, its own name last. */
  path?: CategoryPath | undefined;
  name: string;
  aliases: readonly string[];
  keywords: readonly string[];
  /** What people say for it; the telling words first. */
  words?: readonly string[] | undefined;
  /** What people say for the services that it closes. */
  closed?: readonly string[] | undefined;
  /** How the texts of `spokenTexts` are read, in their order; see there. */
  pinyin: readonly string[];
}

/** Start and end of a matching part, UTF-16 offsets into the name as it is written. */
export type Range = readonly [start: number, end: number];

/** Where an entry keeps a text. */
export type Field = 'name' | 'alias' | 'path' | 'keyword' | 'word' | 'closed';

export interface SearchHit {
  entry: SearchEntry;
  /** Smaller is better; 0 is the whole name as it is written. */
  score: number;
  /** Matching parts of the name, in order, not overlapping; empty when the name does not match. */
  ranges: Range[];
  /** The alias, keyword or group that led here, when the name did not. */
  via?: string;
  /** `via` names a service that the entry closes. */
  closed?: true;
}
