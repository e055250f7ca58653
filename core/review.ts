import { onAnyPage, perhapsBroken } from './checks/any-page';
import { applyIgnores } from './checks/ignores';
import { type FieldJudgement, judgeField } from './checks/judge-field';
import type { ClosedService } from './checks/not-open';
import type { TeamCheck } from './checks/team-words';
import type { CategoryPath } from './model/category';
import type { ConsoleId, FieldKey, PageId, Verdict } from './model/console';
import type { Ignore } from './model/ignore';
import type { ConsolePage } from './model/page';
import type { Finding, Review, Unchecked } from './model/review';
import type { Bilingual, Rule } from './model/rule';
import type { FieldReading, Submission } from './model/submission';

/** What is known of the papers of the chosen categories; `pending` while the answer is still on its way. */
export type PapersState = 'none-needed' | 'satisfied' | 'outstanding' | 'pending';

export interface ReviewInput {
  submission: Submission;
  /** The known page, when there is one; without it no field counts as missing. */
  page?: ConsolePage | undefined;
  /** All known pages, by which texts of a page that is not stated are judged: what all of them refuse is refused. */
  pages?: readonly ConsolePage[] | undefined;
  rules: readonly Rule[];
  /** Whole canonical path of what was chosen on the page, or undefined when it is not clear which one is meant. */
  resolveCategory: (parts: readonly string[]) => CategoryPath | undefined;
  papers: PapersState;
  /** Services that the remarks of the chosen categories close. */
  notOpen?: readonly ClosedService[] | undefined;
  /** The team's own words. */
  team?: TeamCheck | undefined;
  /** They are still on their way, or could not be read: then nothing is ready. */
  teamState?: 'pending' | 'unreadable' | undefined;
  /** Questions that no machine can answer and that the person has not ticked; none are passed unasked. */
  openQuestions?: number | undefined;
  /** Decisions to let findings stand. */
  ignores?: readonly Ignore[] | undefined;
  /** Findings that rest on more than the text of a field: chosen files, other forms. */
  otherFindings?: readonly Finding[] | undefined;
  /** Fields whose files are still being read. */
  filesBeingRead?: readonly FieldKey[] | undefined;
  /** A person says that the submission is for this page: it need not be recognised by its fields. */
  pageIsStated?: boolean;
  /** Judge fields that are absent from the submission as missing (a file that states a whole listing). */
  absentIsMissing?: boolean;
}

/** The page in front, the facts and what is held go in; what is missing and what will be refused comes out. */
export function review(input: ReviewInput): Review {
  const { submission, page } = input;
  const missing = missingFields(input);
  const categories: CategoryPath[] = [];
  const ofCategories: Unchecked[] = [];
  for (const { parts, complete } of submission.categories) {
    if (parts.length === 0) continue;
    const path = complete ? input.resolveCategory(parts) : undefined;
    if (path !== undefined) categories.push(path);
    else ofCategories.push({ field: 'category', reason: complete ? UNKNOWN_CATEGORY : HALF_CHOSEN });
  }
  const { findings: all, letThrough, unchecked } = checkFields(input, categories);
  const { open: findings, ignored } = applyIgnores([...all, ...(input.otherFindings ?? [])], input.ignores ?? []);
  for (const field of input.filesBeingRead ?? []) unchecked.push({ field, reason: BEING_READ });
  unchecked.push(...ofCategories);
  for (const field of submission.unread) {
    if (page?.fields.some(({ key }) => key === field)) unchecked.push({ field, reason: UNREADABLE });
  }
  for (const { key, required } of page?.fields ?? []) {
    const reading = submission.fields[key];
    if (required === true && reading?.readOnly === true && reading.value?.trim() === '') {
      unchecked.push({ field: key, reason: UNREADABLE });
    }
  }
  for (const label of submission.open ?? []) unchecked.push({ label, reason: STILL_EMPTY });
  if (input.teamState === 'unreadable') unchecked.push({ reason: NO_TEAM_WORDS });
  const recognised = page === undefined || input.pageIsStated === true || isThere(submission, page);
  return {
    verdict: verdictOf(input, recognised, missing, findings, unchecked),
    findings,
    ...(ignored.length > 0 && { ignored }),
    ...(letThrough.length > 0 && { letThrough }),
    missing,
    unchecked,
    categories,
  };
}

function verdictOf(
  input: ReviewInput,
  recognised: boolean,
  missing: readonly FieldKey[],
  findings: readonly Finding[],
  unchecked: readonly Unchecked[],
): Verdict {
  if (!recognised) return 'unread';
  if (missing.length > 0 || findings.some(({ level }) => level === 'block')) return 'blocked';
  const papersOpen = input.papers === 'outstanding' || input.papers === 'pending' || input.teamState === 'pending';
  const asked = (input.openQuestions ?? 0) > 0;
  return findings.length > 0 || unchecked.length > 0 || papersOpen || asked ? 'attention' : 'ready';
}

/** Fields with a mark of their own that are enough: one step of a longer form. */
const MARKED_IN_STEP = 2;

/** Whether enough of a form is there: so many of its fields, or a step of it, whose fields the page marks as required. */
function isThere(submission: Submission, page: ConsolePage): boolean {
  const marked = page.fields.filter(({ key }) => submission.fields[key]?.marked === true).length;
  return foundFields(submission, page) >= page.atLeast || marked >= MARKED_IN_STEP;
}

/** How many of a page's fields were found on it. */
export function foundFields(submission: Submission, page: ConsolePage): number {
  return page.fields.filter(({ key }) => key in submission.fields || submission.unread.includes(key)).length;
}

function missingFields({ submission, page, absentIsMissing }: ReviewInput): FieldKey[] {
  const missing: FieldKey[] = [];
  for (const { key, kind, required } of page?.fields ?? []) {
    const reading = submission.fields[key];
    if (reading === undefined) {
      if (required === true && absentIsMissing === true && !submission.unread.includes(key)) missing.push(key);
      continue;
    }
    if (required !== true && reading.marked !== true) continue;
    const empty =
      kind === 'category'
        ? submission.categories.some(({ parts }) => parts.length === 0)
        : reading.value?.trim() === '';
    if (empty && reading.readOnly !== true) missing.push(key);
  }
  return missing;
}

/** Judges every field that was read, in the order in which the page has them. */
function checkFields(
  { submission, page, pages = [], rules, notOpen, team }: ReviewInput,
  categories: readonly CategoryPath[],
): FieldJudgement {
  const { console } = submission;
  const pageId = page?.id ?? submission.page;
  const ofConsole = pages.filter((each) => each.console === console);
  const anyPage =
    pageId === undefined && ofConsole.length > 0
      ? onAnyPage(
          rules.filter((rule) => rule.console === console),
          ofConsole,
        )
      : undefined;
  const judges = { rules: anyPage?.rules ?? rulesFor(rules, console, pageId), notOpen, categories, team };
  const all: FieldJudgement = { findings: [], letThrough: [], unchecked: [] };
  for (const [field, reading] of Object.entries(submission.fields) as [FieldKey, FieldReading][]) {
    const { findings, letThrough, unchecked } = judgeField(field, reading, judges);
    all.findings.push(...findings);
    all.letThrough.push(...letThrough);
    all.unchecked.push(...unchecked);
    if (anyPage !== undefined) all.letThrough.push(...perhapsBroken(field, reading, anyPage, ofConsole));
  }
  return all;
}

/** Rules of a console that hold on a page: a limit of one form is not a limit of the field, it holds there only. */
export const rulesFor = (rules: readonly Rule[], console: ConsoleId, page: PageId | undefined): Rule[] =>
  rules.filter(
    (rule) =>
      rule.console === console && (rule.pages === undefined || (page !== undefined && rule.pages.includes(page))),
  );

const BEING_READ: Bilingual = {
  zh: '文件正在本机检查，稍等',
  en: 'The file is being looked at on this machine; wait a moment',
};
const HALF_CHOSEN: Bilingual = { zh: '类目还没选完', en: 'The category is only half chosen' };
/** As a page shows it; without a panel there is another thing to do. */
export const UNKNOWN_CATEGORY: Bilingual = {
  zh: '没认出这个类目，请在浮窗里选一次',
  en: 'This category is not recognised; choose it in the panel',
};
const NO_TEAM_WORDS: Bilingual = {
  zh: '没能读出团队词表，刷新页面再看',
  en: 'The team’s word list could not be read; reload the page',
};
const UNREADABLE: Bilingual = {
  zh: '看到了这一项，但没读出内容',
  en: 'The field is there, but its value could not be read',
};
const STILL_EMPTY: Bilingual = {
  zh: '页面把它标为必填，现在还空着；填好再提交',
  en: 'The page marks it as required and it is still empty; fill it in before you submit',
};
