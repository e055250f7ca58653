import { type Catalogue, leafName } from '../catalogue/catalogue';
import { findPath } from '../catalogue/paths';
import type { Category } from '../model/category';
import type { ConsoleId } from '../model/console';
import type { Holding } from '../model/holding';
import type { Requirement } from '../model/requirement';
import { branchLabels, findLabel, narrowTo } from '../requirements/applicant';
import { combine } from '../requirements/combine';
import { heldStates } from '../requirements/held';
import { leafKey, planFor } from '../requirements/plan';

export interface PlanQuestion {
  console: ConsoleId;
  channel?: 'live' | undefined;
  path: string | readonly string[];
  holdings: readonly Holding[];
  applicant?: string | undefined;
  /** What everybody has to give, what the category itself asks for, or both (default). */
  include?: 'common' | 'special' | 'all' | undefined;
  /** `YYYY-MM-DD`. */
  date: string;
}

export interface PlanAnswer {
  satisfied: boolean;
  missing: string[];
  cheapest: string[][];
}

/** A question that has no single answer; `candidates` are what the person may have meant. */
export class NoAnswer extends Error {
  constructor(
    message: string,
    readonly candidates: readonly (string | string[])[] = [],
  ) {
    super(message);
    this.name = 'NoAnswer';
  }
}

/** The categories that a question is about. */
const inScope = (categories: readonly Category[], console: ConsoleId, channel: 'live' | undefined): Category[] =>
  categories.filter((category) => category.console === console && category.channel === channel);

const sameRequirement = (entries: readonly Category[]): boolean =>
  new Set(entries.map(({ requirement }) => JSON.stringify(requirement))).size === 1;

/**
 * What is missing for one category, in words.
 *
 * @throws NoAnswer when the path or the kind of applicant is unknown or means several things
 */
export function answerPlan(categories: readonly Category[], catalogue: Catalogue, question: PlanQuestion): PlanAnswer {
  const found = findPath(inScope(categories, question.console, question.channel), question.path, sameRequirement);
  if (found.kind === 'ambiguous') {
    throw new NoAnswer(
      'the path means several categories',
      found.candidates.map(({ path }) => path),
    );
  }
  if (found.kind === 'unknown')
    throw new NoAnswer(
      'no such category',
      found.near.map(({ path }) => path),
    );
  const asked = askedFor(found.entry, categories, question.include ?? 'all');
  const requirement = narrowed(asked, found.entry, question.applicant, found.applicant);
  const states = heldStates(requirement, question.holdings, catalogue, question.date, asked);
  const plan = planFor(requirement, (leaf) => states.get(leafKey(leaf)) === 'held');
  const names = (leaves: Parameters<typeof leafName>[0][]): string[] => [
    ...new Set(leaves.map((leaf) => leafName(leaf, catalogue))),
  ];
  return {
    satisfied: plan.satisfied,
    missing: names(plan.missing),
    cheapest: plan.smallest.map(({ leaves }) => names(leaves)),
  };
}

/**
 * The tree of a category with or without what its console asks of everybody.
 *
 * @throws NoAnswer when the papers of everybody's own category are wanted without themselves
 */
function askedFor(
  category: Category,
  categories: readonly Category[],
  include: NonNullable<PlanQuestion['include']>,
): Requirement | null {
  if (category.common === true) {
    if (include === 'special') throw new NoAnswer('these papers are for everybody; nothing special is asked here');
    return category.requirement;
  }
  const common = inScope(categories, category.console, category.channel).find((each) => each.common === true);
  if (common === undefined || include === 'special') return category.requirement;
  return include === 'common' ? common.requirement : combine(common.requirement, category.requirement);
}

/** A note in the path that is no label of the tree is only a note; an applicant that is asked for has to be one. */
function narrowed(
  requirement: Requirement | null,
  category: Category,
  applicant: string | undefined,
  note: string | undefined,
): Requirement | null {
  if (requirement === null) return null;
  const wanted = applicant ?? note;
  if (wanted === undefined) return requirement;
  const label = findLabel(requirement, wanted);
  if (label !== undefined) {
    const route = category.startUpRoute?.for.includes(label) ? category.startUpRoute.requirement : null;
    return combine(narrowTo(requirement, label), route);
  }
  if (applicant === undefined || branchLabels(requirement).length === 0) return requirement;
  throw new NoAnswer(`no kind of applicant here is called ${applicant}`, branchLabels(requirement));
}
