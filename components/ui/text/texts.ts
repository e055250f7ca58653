import type { LiveWords } from '../../../core/answer-text/live-words';
import type { Correspondence, ReferenceVerb } from '../../../core/model/category';
import type { FieldKey, Level, Verdict } from '../../../core/model/console';
import type { MeetingCheck } from '../../../core/model/meeting-rules';
import type { ClauseKind, Violation } from '../../../core/model/vendor-rules';
import type { ConditionView } from '../../../core/model/view';
import type { Mark } from '../mark';

/** Every word of the shared interface. Both languages implement it, so that the compiler finds a missing one. */
export interface Texts {
  /** Between parts of one line that are put together. */
  comma: string;
  product: string;
  /** Words of the four states. */
  marks: Record<Mark, string>;
  /** The four answers in words; the number of open points belongs to `attention`. */
  verdict: Record<Exclude<Verdict, 'attention'>, string> & {
    attention: (open: number) => string;
    /** Nothing was found; only what a person has to look at is open. */
    questions: (open: number) => string;
    checking: string;
  };
  fields: Record<FieldKey, string>;
  plan: PlanTexts;
  category: CategoryTexts;
  conflicts: ConflictTexts;
  live: LiveTexts;
  market: MarketTexts;
  knowledge: KnowledgeTexts;
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
  /** Kinds of applicant or product that need not give it. */
  exemptFor: (kinds: readonly string[]) => string;
  /** What else is asked of a paper, folded. */
  notes: (count: number) => string;
  /** Nothing is known about the team's papers yet. */
  nothingHeld: string;
}

export interface CategoryTexts {
  live: string;
  scope: string;
  /** Headings of the two groups of papers. */
  own: (name: string) => string;
  everybody: string;
  extras: string;
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
  stale: (days: number) => string;
  grade: { archived: string; seen: string };
}

export interface ConflictTexts {
  twoDocuments: (count: number) => string;
  oneDocument: (count: number) => string;
  stricter: string;
  /** What to do, by the side that asks for more. */
  todo: Record<'first' | 'second' | 'both' | 'unknown', string>;
}

export interface LiveTexts extends LiveWords {
  status: Record<Exclude<Correspondence['status'], 'same'>, string>;
}

export interface MarketTexts {
  conditions: (count: number) => string;
  met: (met: number, of: number) => string;
  states: Record<ConditionView['state'], string>;
  /** Instead of a state, where only a person can tell. */
  judged: string;
  appliesTo: (kind: string) => string;
  exempt: (kinds: readonly string[]) => string;
  waivable: (kinds: readonly string[]) => string;
  waived: (by: string) => string;
  nothingKnown: string;
  preferred: string;
  deposit: string;
  depositAmount: (yuan: number) => string;
  depositDays: (topUp: number, refund: number) => string;
  depositNotes: (count: number) => string;
  route: (name: string) => string;
  routeWaives: string;
  routeWhen: string;
  routeWay: (email: string, days: number) => string;
  onboarding: string;
  onboardingConditions: string;
}

export interface KnowledgeTexts {
  level: Record<Level, string>;
  violation: Record<Violation['level'], string>;
  number: string;
  section: string;
  fields: string;
  /** How it can be checked. */
  check: string;
  checks: Record<ClauseKind | MeetingCheck, string>;
  words: string;
  products: string;
  paper: string;
  instead: string;
  /** Heading over what a violation is. */
  counts: string;
  consequence: string;
  deduction: (yuan: number) => string;
  suspension: (days: number) => string;
  costs: string;
  /** One short line at a finding. */
  cost: (name: string, level: string, parts: readonly string[]) => string;
  deadlines: string;
  days: (days: number, working: boolean) => string;
  hours: (hours: number) => string;
  by: (who: string) => string;
  serviceHours: (days: number, from: string, to: string) => string;
  related: string;
}

export interface OverlayTexts {
  /** An unfinished version: its moment, and the fields that differ. */
  draft: (when: string, fields: readonly string[]) => string;
  draftRestore: string;
  draftDrop: string;
  papersHeading: string;
  findingsHeading: string;
  missingHeading: string;
  uncheckedHeading: string;
  questionsHeading: string;
  foundHeading: string;
  findings: (count: number) => string;
  /** So many findings are not listed. */
  more: (count: number) => string;
  missing: (count: number) => string;
  papers: (count: number) => string;
  unchecked: (count: number) => string;
  questions: (count: number) => string;
  /** Under the questions: what a tick means, and that all are ticked. */
  questionsHint: string;
  questionsDone: string;
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
  /** A modal dialog of the page keeps every press from the overlay. */
  behind: string;
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
