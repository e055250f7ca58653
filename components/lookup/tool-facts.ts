import type { ByPapers } from '../../core/by-papers';
import type { Comparison } from '../../core/compare';
import type { LookupHit } from './hits';

/** A document to tick. */
export interface DocumentChoice {
  id: string;
  name: string;
  /** Categories that take it. */
  uses: number;
}

/** What the larger questions ask of the facts. */
export interface ToolFacts {
  /** Documents that some category takes, those that most take first. */
  documents: readonly DocumentChoice[];
  /** Documents whose name or alias holds what was typed. */
  findDocuments: (typed: string) => readonly DocumentChoice[];
  /** Ids of the documents that the team has entered as held. */
  held: readonly string[];
  matchPapers: (held: ReadonlySet<string>) => ByPapers;
  compare: (ids: readonly string[]) => Comparison;
  /** Categories that a person may mean, the likeliest first. */
  findCategories: (typed: string) => readonly LookupHit[];
  /** The line of a category. */
  hitOf: (id: string) => LookupHit | undefined;
}
