import type { Catalogue } from '../catalogue/catalogue';
import { leafName } from '../catalogue/catalogue';
import type { Category } from '../model/category';
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
    source,
    satisfied: plan.satisfied,
    missing: plan.smallest[0]?.leaves.length ?? 0,
    tree: category.requirement && viewNode(category.requirement, catalogue, stateOf, isHeld),
  };
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
    const { party, condition, copies, unit, template, for: label } = node;
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
    missing,
    children: children.map((child) => viewNode(child, catalogue, stateOf, isHeld)),
  };
}
