import type { ReferenceVerb } from '../../../core/model/category';
import type { FieldKey, Verdict } from '../../../core/model/console';
import type { Mark } from '../mark';

/** Every word of the shared interface. Both languages implement it, so that the compiler finds a missing one. */
export interface Texts {
  product: string;
  /** Words of the four states. */
  marks: Record<Mark, string>;
  /** The four answers in words; the number of open points belongs to `attention`. */
  verdict: Record<Exclude<Verdict, 'attention'>, string> & { attention: (open: number) => string; checking: string };
  fields: Record<FieldKey, string>;
  plan: PlanTexts;
  category: CategoryTexts;
  overlay: OverlayTexts;
  guard: GuardTexts;
}

export interface PlanTexts {
  /** No paper is asked for. */
  nothing: string;
  /** No paper is asked for, but the category has to be applied for by mail first. */
  nothingButBeta: string;
  cheapest: (missing: number) => string;
  /** The way that is complete already. */
  complete: string;
  progress: (held: number, of: number) => string;
  papers: (count: number) => string;
  stillMissing: (missing: number) => string;
  scheme: (number: number) => string;
  otherWays: (count: number) => string;
  allOf: string;
  anyOf: (n: number) => string;
  expired: string;
  /** Of a paper whose alternative is there already. */
  notNeeded: string;
  /** Stands before the Chinese name of the paper, in either language. */
  party: (party: string) => string;
  copies: (copies: number, unit: string | undefined) => string;
  issuer: (issuer: string) => string;
  template: (where: string) => string;
  /** Nothing is known about the team's papers yet. */
  nothingHeld: string;
}

export interface CategoryTexts {
  live: string;
  scope: string;
  remarks: string;
  notOpen: string;
  references: string;
  verbs: Record<ReferenceVerb, string>;
  unresolved: string;
  closedBeta: string;
  closedBetaRoute: (email: string, subject: string) => string;
  closedBetaDays: (days: number) => string;
  irreversible: string;
  source: string;
  checked: (date: string) => string;
  grade: { archived: string; seen: string };
}

export interface OverlayTexts {
  papersHeading: string;
  findingsHeading: string;
  missingHeading: string;
  uncheckedHeading: string;
  foundHeading: string;
  findings: (count: number) => string;
  missing: (count: number) => string;
  papers: (count: number) => string;
  unchecked: (count: number) => string;
  /** Name of the small navigation of numbers in the head. */
  summary: string;
  noCategory: string;
  halfChosen: string;
  chooseHere: string;
  correct: (path: string) => string;
  corrected: string;
  undoCorrection: string;
  searchLabel: string;
  searchHint: string;
  searching: string;
  noResults: string;
  results: (count: number) => string;
  cancel: string;
  loading: string;
  back: string;
  instead: string;
  jumpTo: (label: string) => string;
  level: { warn: string; advice: string };
  move: string;
  collapse: string;
  expand: string;
  unreadWhy: string;
  unreadFound: string;
  unreadNothing: string;
  page: string;
  notices: Record<'press-again', string>;
}

export interface GuardTexts {
  title: (count: number) => string;
  missing: (label: string) => string;
  fillIn: string;
  back: string;
  proceed: string;
  afterProceed: string;
}
