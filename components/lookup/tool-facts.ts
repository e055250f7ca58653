import type { ByPapers } from '../../core/by-papers';
import type { Comparison } from '../../core/compare';
import type { Decoded } from '../../core/decode';
import type { ReferenceVerb } from '../../core/model/category';
import type { ConsoleId } from '../../core/model/console';
import type { LedgerRecord } from '../../core/model/records/work';
import type { Bilingual } from '../../core/model/rule';
import type { NameAnswer } from '../../core/names';
import type { ClosedService } from '../../core/suggest';
import type { LookupHit } from './hits';

/** A document to tick. */
export interface DocumentChoice {
  id: string;
  name: string;
  /** Categories that take it. */
  uses: number;
}

/** A category that a description calls for, with the words that say so. */
export interface Suggested {
  hit: LookupHit;
  why: readonly string[];
}

/** What a description of an app calls for. */
export interface Advice {
  console: ConsoleId;
  categories: readonly Suggested[];
  also: readonly (Suggested & { verb: ReferenceVerb; when?: string })[];
  closed: readonly ClosedService[];
}

/** A review notice as it was read; `rules` in words, with the line that opens them where there is one. */
export interface ReadNotice extends Pick<Decoded, 'console' | 'fields' | 'unsure' | 'checklist'> {
  ruleIds: readonly string[];
  rules: readonly { id: string; name: string | Bilingual; hit?: LookupHit }[];
  categories: readonly { hit: LookupHit; verb?: ReferenceVerb }[];
  documents: readonly LookupHit[];
}

/** A name as it would stand on the consoles. */
export interface JudgedName extends Omit<NameAnswer, 'categories'> {
  categories: readonly Suggested[];
}

/** Refusals that were kept on this machine. */
export interface Ledger {
  follow: (next: (records: readonly LedgerRecord[]) => void) => () => void;
  keep: (notice: string, read: ReadNotice) => Promise<boolean>;
  /** Whether it was done; why it was not is told by the view around. */
  settle: (record: LedgerRecord, outcome: LedgerRecord['outcome']) => Promise<boolean>;
  forget: (record: LedgerRecord) => Promise<boolean>;
  restore: (record: LedgerRecord) => Promise<boolean>;
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
  /** Ids of the categories of the other consoles that are likeliest for the same business. */
  counterparts: (id: string) => readonly string[];
  suggest: (description: string, console?: ConsoleId) => Advice;
  decode: (notice: string, console?: ConsoleId) => ReadNotice;
  judgeName: (name: string, console?: ConsoleId) => JudgedName;
  ledger: Ledger;
  /** Categories that a person may mean, the likeliest first. */
  findCategories: (typed: string) => readonly LookupHit[];
  /** The line of a category. */
  hitOf: (id: string) => LookupHit | undefined;
}
