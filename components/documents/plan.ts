import type { NodeView, PaperView } from '../../core/model/view';

/** Alternatives with the fewest missing papers first, equal ones in the source's order. */
export const cheapestFirst = (alternatives: readonly NodeView[]): NodeView[] =>
  [...alternatives].sort((a, b) => a.missing - b.missing);

/**
 * The papers of the shortest way through a part. A paper that the same way asks for twice counts once; among equally
 * cheap children the one with fewer papers is taken.
 */
export function shortestWay(node: NodeView): PaperView[] {
  if (node.kind === 'paper') return [node.paper];
  const ways = node.children.map((child) => ({ missing: child.missing, papers: shortestWay(child) }));
  const taken =
    node.kind === 'all'
      ? ways
      : [...ways].sort((a, b) => a.missing - b.missing || a.papers.length - b.papers.length).slice(0, node.n);
  const byName = new Map(taken.flatMap(({ papers }) => papers).map((paper) => [paper.name, paper]));
  return [...byName.values()];
}

/** How many papers of the shortest way are there already, of how many. */
export function progressOf(node: NodeView): { held: number; of: number } {
  const papers = shortestWay(node);
  return { held: papers.filter(({ state }) => state === 'held').length, of: papers.length };
}

/** Every leaf of a tree, in source order. */
export const papersOf = (node: NodeView): PaperView[] =>
  node.kind === 'paper' ? [node.paper] : node.children.flatMap(papersOf);

/** The label of a branch, wherever the tree keeps it. */
export function labelOf(node: NodeView): string | undefined {
  return node.kind === 'paper' ? node.paper.label : (node.label ?? node.title);
}
