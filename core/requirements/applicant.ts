import { foldName, similarity } from '../catalogue/names';
import { isAllOf, isLeaf, type Requirement } from '../model/requirement';

/** Every branch label of a tree, in source order, each once. */
export function branchLabels(node: Requirement | null): string[] {
  if (node === null) return [];
  const below = isLeaf(node) ? [] : (isAllOf(node) ? node.allOf : node.anyOf).flatMap(branchLabels);
  return [...new Set([...(node.for === undefined ? [] : [node.for]), ...(node.exemptFor ?? []), ...below])];
}

/** Below this likeness (shared pairs of characters) two labels are not taken to be the same. */
const LIKE_ENOUGH = 0.5;

/** The label of the tree that a person means, or undefined when none is like it. */
export function findLabel(tree: Requirement | null, wanted: string): string | undefined {
  const labels = branchLabels(tree);
  const target = foldName(wanted);
  if (target === '') return undefined;
  const exact = labels.find((label) => foldName(label) === target);
  if (exact !== undefined) return exact;
  // A longer label that holds the word may belong to several branches (政府 in 非政府): it must be the only one, and
  // begin or end with it.
  const within = labels.filter((label) => {
    const folded = foldName(label);
    return folded.startsWith(target) || target.startsWith(folded) || folded.split(/[/、或]/u).includes(target);
  });
  if (within.length === 1) return within[0];
  const ranked = labels
    .map((label) => ({ label, like: similarity(foldName(label), target) }))
    .sort((a, b) => b.like - a.like);
  const [best, second] = ranked;
  if (best === undefined || best.like < LIKE_ENOUGH || best.like === second?.like) return undefined;
  return best.label;
}

/**
 * The tree as it stands for one kind of applicant or product: parts that it need not have are dropped, and at a choice
 * whose branches are labelled, the branches with other labels are dropped as soon as one branch (or something inside it)
 * carries the wanted label.
 *
 * @returns null when nothing is left to be asked for
 */
export function narrowTo(node: Requirement, label: string): Requirement | null {
  if (node.exemptFor?.includes(label)) return null;
  if (isLeaf(node)) return node;
  if (isAllOf(node)) {
    const children = kept(node.allOf, label);
    return children.length === 0 ? null : { ...node, allOf: children };
  }
  const holds = (child: Requirement): boolean => branchLabels(child).includes(label);
  const children = node.anyOf.some(holds)
    ? node.anyOf.filter((child) => holds(child) || branchLabels(child).length === 0)
    : node.anyOf;
  const narrowed = kept(children, label);
  const [only] = narrowed;
  if (only === undefined) return null;
  const n = Math.min(node.n ?? 1, narrowed.length);
  if (narrowed.length === 1) return only;
  return { ...node, anyOf: narrowed, ...(node.n !== undefined && { n }) };
}

const kept = (children: readonly Requirement[], label: string): Requirement[] =>
  children.map((child) => narrowTo(child, label)).filter((child) => child !== null);
