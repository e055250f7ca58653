import { type Catalogue, leafName } from '../catalogue/catalogue';
import { findPath } from '../catalogue/paths';
import type { Category } from '../model/category';
import type { ConsoleId } from '../model/console';
import type { Holding } from '../model/holding';
import type { Requirement } from '../model/requirement';
import { branchLabels, findLabel, narrowTo } from '../requirements/applicant';
import { heldStates } from '../requirements/held';
import { leafKey, planFor } from '../requirements/plan';

export interface PlanQuestion {
  console: ConsoleId;
  channel?: 'live' | undefined;
  path: string | readonly string[];
  holdings: readonly Holding[];
  applicant?: string | undefined;
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
  const requirement = narrowed(found.entry.requirement, question.applicant, found.applicant);
  const states = heldStates(requirement, question.holdings, catalogue, question.date);
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

/** A note in the path that is no label of the tree is only a note; an applicant that is asked for has to be one. */
function narrowed(
  requirement: Requirement | null,
  applicant: string | undefined,
  note: string | undefined,
): Requirement | null {
  if (requirement === null) return null;
  const wanted = applicant ?? note;
  if (wanted === undefined) return requirement;
  const label = findLabel(requirement, wanted);
  if (label !== undefined) return narrowTo(requirement, label);
  if (applicant === undefined || branchLabels(requirement).length === 0) return requirement;
  throw new NoAnswer(`no kind of applicant here is called ${applicant}`, branchLabels(requirement));
}
