import type { Catalogue } from '../catalogue/catalogue';
import { leafName } from '../catalogue/catalogue';
import type { Category, StartUpRoute } from '../model/category';
import type { Holding } from '../model/holding';
import { isAllOf, isLeaf, type Requirement, type RequirementLeaf } from '../model/requirement';
import type { PaperState } from '../model/review';
import type { CategoryView, NodeView } from '../model/view';
import { heldStates } from './held';
import { leafKey, planFor } from './plan';

/**
 * The answer for one category under what the team holds.
 *
 * @param date the day of the question, `YYYY-MM-DD`
 */
export function viewCategory(
  category: Category,
  catalogue: Catalogue,
  holdings: readonly Holding[],
  date: string,
): CategoryView {
  const held = heldStates(category.requirement, holdings, catalogue, date);
  const stateOf = (leaf: RequirementLeaf): PaperState =>
    holdings.length === 0 ? 'unknown' : (held.get(leafKey(leaf)) ?? 'missing');
  const isHeld = (leaf: RequirementLeaf): boolean => held.get(leafKey(leaf)) === 'held';
  const plan = planFor(category.requirement, isHeld);
  const { id, console, path, scope, remarks, references, notOpen, source } = category;
  const treeOf = (node: Requirement): NodeView => viewNode(node, catalogue, stateOf, isHeld);
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
    ...(category.extras && {
      extras: category.extras.map(({ when, requirement }) => ({ when, tree: treeOf(requirement) })),
    }),
    ...beyondPapers(category),
    ...(category.startUpRoute && { startUpRoute: viewRoute(category.startUpRoute, treeOf) }),
    source,
    satisfied: plan.satisfied,
    missing: plan.smallest[0]?.leaves.length ?? 0,
    tree: category.requirement && treeOf(category.requirement),
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
  'conditions',
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

function viewNode(
  node: Requirement,
  catalogue: Catalogue,
  stateOf: (leaf: RequirementLeaf) => PaperState,
  isHeld: (leaf: RequirementLeaf) => boolean,
): NodeView {
  const missing = planFor(node, isHeld).smallest[0]?.leaves.length ?? 0;
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
    children: children.map((child) => viewNode(child, catalogue, stateOf, isHeld)),
  };
}
