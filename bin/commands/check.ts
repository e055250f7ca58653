import { z } from 'zod';
import { findPath } from '../../core/catalogue/paths';
import { closedServices } from '../../core/checks/not-open';
import type { TeamCheck } from '../../core/checks/team-words';
import { ConsoleId, FieldKey, PageId, type Verdict } from '../../core/model/console';
import type { Finding } from '../../core/model/review';
import type { Submission } from '../../core/model/submission';
import { review, UNKNOWN_CATEGORY } from '../../core/review';
import type { Facts } from '../../data/load';
import { answerLines, LineId } from '../lines';
import { listingPapers, tellUnknown } from './listing-papers';

/** How the names of a console's pages begin. */
const PAGES_OF: Readonly<Record<ConsoleId, string>> = {
  'wechat-mini-program': 'wechat/',
  'tencent-cloud-market': 'market/',
  'tencent-meeting': 'meeting/',
};
const pagesOf = (console: ConsoleId): PageId[] => PageId.options.filter((page) => page.startsWith(PAGES_OF[console]));

const Listing = z.object({
  id: LineId,
  console: ConsoleId,
  page: PageId.optional(),
  path: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
  fields: z.partialRecord(FieldKey, z.string()).default({}),
  holdings: z.array(z.string().min(1)).optional(),
  /** Absent fields are not judged as missing. */
  partial: z.boolean().optional(),
});

/** One listing to be checked. */
export const Question = Listing.refine(({ console, page }) => page === undefined || pagesOf(console).includes(page), {
  path: ['page'],
  error: ({ input }) => {
    const { console, page } = input as z.infer<typeof Listing>;
    return `${page} is no page of ${console}; its pages are ${pagesOf(console).join(', ')}`;
  },
});
export type Question = z.infer<typeof Question>;

/** `check`: the findings for each listing on standard input. */
export async function check(facts: Facts, options: CheckOptions): Promise<void> {
  await answerLines(Question, (question) => checkListing(facts, question, options));
}

/** What a check takes into account beside the listing. */
export interface CheckOptions {
  /** `YYYY-MM-DD`. */
  today: string;
  team?: TeamCheck | undefined;
  /** Tell what was let through as well. */
  explain?: boolean | undefined;
}

/** What a listing's check answers. */
export interface ListingAnswer {
  verdict: Verdict;
  findings: (Pick<Finding, 'rule' | 'field' | 'start' | 'end' | 'match' | 'level'> & { message: string })[];
  missing: FieldKey[];
  unchecked: { field?: FieldKey; reason: string }[];
  /** With `--explain`: what only looks like a breach, and why. */
  letThrough?: (Pick<Finding, 'rule' | 'field' | 'start' | 'end' | 'match'> & { why?: string | undefined })[];
}

/** Whether nothing is given that could be looked at: blanks in a field are nothing. */
const saysNothing = ({ fields, path }: Question): boolean =>
  path === undefined && Object.values(fields).every((value) => value.trim() === '');

/** What was not looked at is not all right. */
const NOTHING_READ: ListingAnswer = {
  verdict: 'unread',
  findings: [],
  missing: [],
  unchecked: [{ reason: '没有要检查的内容：请在 fields 里给出文字，或在 path 里给出类目' }],
};

/** There is no panel here in which it could be chosen. */
const unknownCategory = ({ path }: Question, isAmbiguous: boolean): string => {
  const where = path === undefined ? 'fields.category' : 'path';
  return isAmbiguous
    ? `有几个同名类目：在 ${where} 里写出全路径`
    : `没有这个类目：核对 ${where}，guoshen categories 列出全部`;
};

/** Checks one listing with the built-in facts. */
export function checkListing(facts: Facts, question: Question, { today, team, explain }: CheckOptions): ListingAnswer {
  const inConsole = facts.categories.filter(
    ({ console, channel }) => console === question.console && channel === undefined,
  );
  const wanted = question.path ?? question.fields.category;
  const answer = wanted === undefined ? undefined : findPath(inConsole, wanted, () => false);
  const category = answer?.kind === 'found' ? answer.entry : undefined;
  const papers = listingPapers(facts, category, question.holdings ?? [], today);
  tellUnknown(facts, papers.unknown);
  const { verdict, findings, letThrough, missing, unchecked } = review({
    submission: toSubmission(question),
    page: facts.pages.find(({ id }) => id === question.page),
    pages: facts.pages,
    rules: facts.rules,
    resolveCategory: () => category?.path,
    papers: papers.state,
    notOpen: category && closedServices([category]),
    team,
    pageIsStated: true,
    absentIsMissing: question.partial !== true,
  });
  if (verdict === 'ready' && saysNothing(question)) return NOTHING_READ;
  return {
    verdict,
    findings: findings.map(({ rule, field, start, end, match, level, message, instead, source }) => ({
      rule,
      field,
      start,
      end,
      match,
      level,
      // What the team writes instead stands in no rule where a report could look it up.
      message: source === undefined ? `${message.zh}；${instead.zh}` : message.zh,
    })),
    missing,
    unchecked: [
      ...unchecked.map(({ field, reason }) => ({
        ...(field && { field }),
        reason: reason === UNKNOWN_CATEGORY ? unknownCategory(question, answer?.kind === 'ambiguous') : reason.zh,
      })),
      ...(papers.outstanding === undefined ? [] : [{ field: 'category' as const, reason: papers.outstanding }]),
    ],
    ...(explain === true && { letThrough: (letThrough ?? []).map(({ why, ...rest }) => ({ ...rest, why: why?.zh })) }),
  };
}

function toSubmission({ console, page, path, fields }: Question): Submission {
  const categoryParts = path === undefined ? fields.category : path;
  const parts = categoryParts === undefined || categoryParts === '' ? [] : [categoryParts].flat();
  return {
    console,
    ...(page && { page }),
    fields: {
      ...Object.fromEntries(
        Object.entries(fields).map(([key, value]) => [key, { value, foundBy: 'accessible-name' as const, sure: 1 }]),
      ),
      ...(path !== undefined && {
        category: { value: parts.join(' / '), foundBy: 'accessible-name' as const, sure: 1 },
      }),
    },
    categories: 'category' in fields || path !== undefined ? [{ parts, complete: parts.length > 0 }] : [],
    unread: [],
  };
}
