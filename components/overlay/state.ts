import type { Cost } from '../../core/facts/knowledge-answer';
import type { CategoryPath } from '../../core/model/category';
import type { ConsoleId, FieldKey, Level, PageId } from '../../core/model/console';
import type { Ignore } from '../../core/model/ignore';
import type { Finding, Review } from '../../core/model/review';
import type { Bilingual } from '../../core/model/rule';
import type { CategoryView } from '../../core/model/view';

/** One category of the page: as it was read, what it means, and what it takes once the answer has come. */
export interface OverlayCategory {
  /** The visible parts, outermost first. */
  parts: string[];
  path?: CategoryPath;
  view?: CategoryView;
  /** The person has said which category is meant. */
  corrected?: boolean;
}

/** A question that no machine can answer, and whether the person has ticked it for this submission. */
export interface OverlayQuestion {
  id: string;
  question: Bilingual;
  ticked: boolean;
}

/** What was typed here before and not handed in. */
export interface OverlayDraft {
  /** Moment, ISO 8601. */
  savedAt: string;
  /** Fields in which it differs from what stands in the form. */
  differs: FieldKey[];
}

/** What the overlay can say on its own account; the words are in its texts. */
export type Notice = 'press-again';

/** Why a press on submit is held: an empty required field, or a finding that blocks. */
export type GuardReason =
  | { kind: 'missing'; field: FieldKey }
  | { kind: 'finding'; field: FieldKey; rule: string; message: Bilingual; instead: Bilingual };

/** All that the overlay shows; plain data, so that it can be stored, sent and compared. */
export interface OverlayState {
  page: { id: PageId; console: ConsoleId; title: Bilingual };
  review: Review;
  /** Labels as they are read on the page. */
  fieldLabels: Partial<Record<FieldKey, string>>;
  /** The text of fields with findings, to show a word in its context; without it the word stands alone. */
  fieldTexts?: Partial<Record<FieldKey, string>>;
  categories: OverlayCategory[];
  questions: OverlayQuestion[];
  /** By rule, the gravest violation that a finding of it can count as. */
  costs: Readonly<Partial<Record<string, Cost>>>;
  /** `YYYY-MM-DD`; facts that were not compared for long are shown as such. */
  today: string;
  /** A category that was opened by a reference. */
  opened?: CategoryView;
  collapsed: boolean;
  /** What is said to a screen reader and shown until it is taken away. */
  notice?: Notice;
  /** An unfinished version of this form that holds something else. */
  draft?: OverlayDraft;
  /** Labels that were found although the page is unread. */
  foundLabels: string[];
  /** Fields of the page that were not found on it. */
  lostFields: FieldKey[];
  /** A modal dialog of the page is open: the overlay can be seen, and not be pressed. */
  behind?: boolean;
}

/** What the overlay asks for. */
export interface OverlayCallbacks {
  search: (query: string) => Promise<{ path: CategoryPath; name: string }[]>;
  chooseCategory: (index: number, path: CategoryPath) => void;
  clearCorrection: (index: number) => void;
  openCategory: (path: CategoryPath, channel?: 'live') => void;
  closeOpened: () => void;
  /** A question was ticked, or the tick taken back. */
  tick: (id: string, ticked: boolean) => void;
  takeBack: (ignore: Ignore) => void;
  /** The unfinished version is not wanted. */
  dropDraft: () => void;
  jumpTo: (field: FieldKey) => void;
  move: (position: { x: number; y: number }) => void;
  collapse: (collapsed: boolean) => void;
  /** The person wants to say which control is which field. */
  teach: () => void;
  /** Puts the page's structure on the clipboard, without anything that was filled in. */
  copyStructure: () => Promise<'copied' | 'not-copied'>;
}

export interface Counts {
  findings: number;
  missing: number;
  papers: number;
  /** Categories with which something is still to be done: papers, or an opening for few. */
  wanting: number;
  unchecked: number;
  /** Questions that are not ticked. */
  questions: number;
  /** What is certain to be refused. */
  refused: number;
  /** Places that a person has to look at, beside the questions; the papers of one category are one place. */
  open: number;
}

export function countsOf({
  review,
  categories,
  questions,
}: Pick<OverlayState, 'review' | 'categories' | 'questions'>): Counts {
  const findings = review.findings.length;
  const missing = review.missing.length;
  const unchecked = review.unchecked.length;
  const wanting = categories.filter(({ view }) => view?.satisfied === false || view?.closedBeta !== undefined);
  return {
    findings,
    missing,
    unchecked,
    questions: questions.filter(({ ticked }) => !ticked).length,
    wanting: wanting.length,
    papers: wanting.reduce((sum, { view }) => sum + (view?.missing ?? 0), 0),
    refused: missing + review.findings.filter(({ level }) => level === 'block').length,
    open: findings + missing + unchecked + wanting.length,
  };
}

/** Places to look at in all, as they are counted everywhere: all questions together are one. */
export const placesOf = ({ open, questions }: Pick<Counts, 'open' | 'questions'>): number =>
  open + (questions > 0 ? 1 : 0);

/** Findings by field, in the order in which the fields were first met. */
export function byField(findings: readonly Finding[]): [FieldKey, Finding[]][] {
  const groups = new Map<FieldKey, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.field);
    if (group === undefined) groups.set(finding.field, [finding]);
    else group.push(finding);
  }
  return [...groups];
}

/** More than these nobody reads in one go, and drawing them would hold up typing. */
const MOST_LISTED = 200;
const WEIGHTS: Readonly<Record<Level, number>> = { block: 0, warn: 1, advice: 2 };

/** The gravest of many things, in the order in which they are, and how many more there are. */
export function listed<T>(things: readonly T[], levelOf: (thing: T) => Level): { shown: readonly T[]; more: number } {
  if (things.length <= MOST_LISTED) return { shown: things, more: 0 };
  const gravest = [...things].sort((a, b) => WEIGHTS[levelOf(a)] - WEIGHTS[levelOf(b)]).slice(0, MOST_LISTED);
  const kept = new Set(gravest);
  return { shown: things.filter((thing) => kept.has(thing)), more: things.length - MOST_LISTED };
}

export interface Excerpt {
  before: string;
  word: string;
  after: string;
}

const AROUND = 8;
const LONGEST = 24;
/** UTF-16 units in which so many characters lie, and one more: texts are long, and findings many. */
const REACH = 2 * AROUND + 2;

/** The word with a little of what stands around it; nothing when there is no word, as for a text that is too short. */
export function excerptOf({ start, end, match }: Finding, text: string | undefined): Excerpt | undefined {
  if (match === '') return undefined;
  const letters = [...match];
  const word = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : match;
  // A text that has changed since would put the word into a foreign context.
  if (text === undefined || text.slice(start, end) !== match) return { before: '', word, after: '' };
  const before = [...text.slice(Math.max(0, start - REACH), start)];
  const after = [...text.slice(end, end + REACH)];
  return {
    before: (before.length > AROUND ? '…' : '') + before.slice(-AROUND).join(''),
    word,
    after: word === match ? after.slice(0, AROUND).join('') + (after.length > AROUND ? '…' : '') : '',
  };
}
