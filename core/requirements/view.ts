import type { Catalogue } from '../catalogue/catalogue';
import { leafName } from '../catalogue/catalogue';
import type { Category, CategoryPath, StartUpRoute } from '../model/category';
import type { ProfileNumbers } from '../model/condition';
import type { Holding } from '../model/holding';
import { isAllOf, isLeaf, type Requirement, type RequirementLeaf } from '../model/requirement';
import type { PaperState } from '../model/review';
import type { VendorRules } from '../model/vendor-rules';
import type { CategoryView, ExtraView, NodeView } from '../model/view';
import { combine } from './combine';
import { checkConditions } from './conditions';
import { heldStates } from './held';
import { leafKey, planFor } from './plan';

/** What stands beside a category and belongs to its answer. */
export interface Surroundings {
  /** The category's tree before it was narrowed to one kind of applicant. */
  whole?: Requirement | null | undefined;
  /** The console's category of papers that everybody gives. */
  common?: Category | undefined;
  /** Live categories that correspond to it. */
  liveVariants?: readonly CategoryPath[] | undefined;
  onboarding?: VendorRules['onboarding'] | undefined;
}

/** Finds what belongs to the answer for a category among all others. */
export function surroundingsOf(
  category: Category,
  categories: readonly Category[],
  onboarding?: VendorRules['onboarding'],
): Surroundings {
  const { console, channel } = category;
  const isHere = (path: CategoryPath): boolean => JSON.stringify(path) === JSON.stringify(category.path);
  const live = categories.filter((each) => each.console === console && each.correspondsTo?.to.some(isHere));
  return {
    whole: category.requirement,
    ...(category.common !== true && {
      common: categories.find((each) => each.common === true && each.console === console && each.channel === channel),
    }),
    ...(channel === undefined && { liveVariants: live.map(({ path }) => path) }),
    ...(console === 'tencent-cloud-market' && { onboarding }),
  };
}

/**
 * The answer for one category under what the team holds.
 *
 * @param date the day of the question, `YYYY-MM-DD`
 * @param profile numbers of the applicant, against which conditions are checked; all unknown when there are none yet
 */
export function viewCategory(
  category: Category,
  catalogue: Catalogue,
  holdings: readonly Holding[],
  date: string,
  { whole, common, liveVariants = [], onboarding }: Surroundings = {},
  profile: ProfileNumbers = {},
): CategoryView {
  // Whose paper is meant is decided within one tree: papers for another occasion must not get into it.
  const stateIn = (tree: Requirement, among = tree): StateOf => {
    const held = heldStates(tree, holdings, catalogue, date, among);
    return (leaf) => (holdings.length === 0 ? 'unknown' : (held.get(leafKey(leaf)) ?? 'missing'));
  };
  const own = [common?.requirement, category.requirement].filter((tree) => tree !== null && tree !== undefined);
  const narrowed = whole !== category.requirement;
  const stateOf = stateIn({ allOf: own }, narrowed && whole ? { allOf: [...own, whole] } : undefined);
  const plan = planFor(combine(common?.requirement ?? null, category.requirement), isHeldBy(stateOf));
  const { id, console, path, scope, remarks, references, notOpen, source } = category;
  const treeOf = (node: Requirement): NodeView => viewNode(node, catalogue, stateIn(node));
  const ownTreeOf = (node: Requirement): NodeView => viewNode(node, catalogue, stateOf);
  const extrasOf = (extras: Category['extras']): { extras?: ExtraView[] } =>
    extras ? { extras: extras.map(({ when, requirement }) => ({ when, tree: treeOf(requirement) })) } : {};
  return {
    id,
    console,
    ...(category.channel && { channel: category.channel }),
    path,
    scope,
    remarks,
    references,
    notOpen,
    ...(category.irreversible !== undefined && { irreversible: category.irreversible }),
    ...(category.closedBeta && { closedBeta: category.closedBeta }),
    ...extrasOf(category.extras),
    ...beyondPapers(category),
    ...(category.conditions && { conditions: checkConditions(category.conditions, profile, date) }),
    ...(category.startUpRoute && { startUpRoute: viewRoute(category.startUpRoute, treeOf) }),
    ...(common?.requirement && { everybody: { tree: ownTreeOf(common.requirement), ...extrasOf(common.extras) } }),
    ...(onboarding && {
      onboarding: {
        conditions: onboarding.conditions.map(({ text }) => text),
        tree: treeOf(onboarding.papers),
        source: onboarding.source,
      },
    }),
    ...(liveVariants.length > 0 && { liveVariants: [...liveVariants] }),
    source,
    satisfied: plan.satisfied,
    missing: plan.smallest[0]?.leaves.length ?? 0,
    tree: category.requirement && ownTreeOf(category.requirement),
  };
}

/** What some documents tell and others do not. */
const SOMETIMES = [
  'common',
  'scene',
  'access',
  'accessNote',
  'individual',
  'government',
  'correspondsTo',
  'conflicts',
  'preferred',
  'deposit',
] as const satisfies readonly (keyof Category & keyof CategoryView)[];

const beyondPapers = (category: Category): Pick<CategoryView, (typeof SOMETIMES)[number]> =>
  Object.fromEntries(SOMETIMES.flatMap((key) => (category[key] === undefined ? [] : [[key, category[key]]])));

function viewRoute(
  { requirement, ...route }: StartUpRoute,
  treeOf: (node: Requirement) => NodeView,
): NonNullable<CategoryView['startUpRoute']> {
  return { ...route, tree: treeOf(requirement) };
}

type StateOf = (leaf: RequirementLeaf) => PaperState;
const isHeldBy =
  (stateOf: StateOf) =>
  (leaf: RequirementLeaf): boolean =>
    stateOf(leaf) === 'held';

function viewNode(node: Requirement, catalogue: Catalogue, stateOf: StateOf): NodeView {
  const missing = planFor(node, isHeldBy(stateOf)).smallest[0]?.leaves.length ?? 0;
  if (isLeaf(node)) {
    const document = catalogue.byId.get(node.document);
    const { party, condition, copies, unit, template, notes, exemptFor, for: label } = node;
    return {
      kind: 'paper',
      missing,
      paper: {
        document: document?.name ?? node.document,
        name: leafName(node, catalogue),
        ...(party !== undefined && { party }),
        ...(condition !== undefined && { condition }),
        ...(copies !== undefined && { copies }),
        ...(unit !== undefined && { unit }),
        ...(template !== undefined && { template }),
        ...(document?.issuer !== undefined && { issuer: document.issuer }),
        ...(notes && { notes }),
        ...(exemptFor && { exemptFor }),
        ...(label !== undefined && { label }),
        state: stateOf(node),
      },
    };
  }
  const children = isAllOf(node) ? node.allOf : node.anyOf;
  return {
    kind: isAllOf(node) ? 'all' : 'any',
    n: isAllOf(node) ? children.length : (node.n ?? 1),
    ...(node.for !== undefined && { label: node.for }),
    ...(node.title !== undefined && { title: node.title }),
    ...(node.exemptFor && { exemptFor: node.exemptFor }),
    missing,
    children: children.map((child) => viewNode(child, catalogue, stateOf)),
  };
}
