import { isAllOf, isLeaf, leavesOf, type Requirement, type RequirementLeaf } from '../model/requirement';

/** A requirement leaf with its identity: two leaves that ask for the same paper count once. */
export type LeafKey = string;

export interface SmallestSet {
  /** Papers still to get on this way, in source order. Empty when the way is already complete. */
  leaves: RequirementLeaf[];
  /** Index (from 0) of the alternative taken at each choice on the way, outermost first. */
  branch: number[];
  /** The source's labels of the alternatives taken. */
  labels: string[];
}

export interface Plan {
  satisfied: boolean;
  /** Every paper of the (possibly narrowed) tree that is not held, each once, in source order; empty when satisfied. */
  missing: RequirementLeaf[];
  /** Every smallest set of papers that would satisfy the tree, in source order; `[[]]` when satisfied. */
  smallest: SmallestSet[];
  /** There are more smallest sets than {@link MOST_SETS}; the listed ones are right, others exist. */
  truncated: boolean;
}

/** More ways than a person would ever read. Beyond it the answer says so instead of using all memory. */
export const MOST_SETS = 4096;

/** What makes two leaves the same paper. */
export const leafKey = (leaf: RequirementLeaf): LeafKey =>
  JSON.stringify([leaf.document, leaf.party ?? '', leaf.condition ?? '', leaf.copies ?? 1]);

interface Way {
  keys: ReadonlySet<LeafKey>;
  branch: number[];
  labels: string[];
}

const labelOf = (node: Requirement): string[] => (node.for === undefined ? [] : [node.for]);

/**
 * The plan for a requirement tree.
 *
 * @param tree the tree, or null when nothing is required
 * @param isHeld tells whether a leaf is already satisfied
 */
export function planFor(tree: Requirement | null, isHeld: (leaf: RequirementLeaf) => boolean): Plan {
  if (tree === null) return satisfiedPlan([], []);
  const byKey = new Map<LeafKey, RequirementLeaf>();
  const seen = new Map<LeafKey, number>();
  for (const leaf of leavesOf(tree)) {
    const key = leafKey(leaf);
    if (!byKey.has(key)) byKey.set(key, leaf);
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  // A paper that several parts ask for can make a locally larger choice globally smaller, so the parts that hold such
  // papers keep all their minimal sets; the others keep the smallest ones only.
  const shared = new Set([...seen].filter(([, times]) => times > 1).map(([key]) => key));
  const solver = new Solver((leaf) => isHeld(leaf), shared);
  const ways = smallestOf(solver.waysOf(tree));
  const order = [...byKey.keys()];
  if (ways[0] !== undefined && ways[0].keys.size === 0) return satisfiedPlan(ways[0].branch, ways[0].labels);
  return {
    satisfied: false,
    missing: [...byKey.values()].filter((leaf) => !isHeld(leaf)),
    smallest: ways.map(({ keys, branch, labels }) => ({
      leaves: order.filter((key) => keys.has(key)).map((key) => byKey.get(key) as RequirementLeaf),
      branch,
      labels,
    })),
    truncated: solver.truncated,
  };
}

const satisfiedPlan = (branch: number[], labels: string[]): Plan => ({
  satisfied: true,
  missing: [],
  smallest: [{ leaves: [], branch, labels }],
  truncated: false,
});

class Solver {
  truncated = false;

  constructor(
    private readonly isHeld: (leaf: RequirementLeaf) => boolean,
    private readonly shared: ReadonlySet<LeafKey>,
  ) {}

  /** Minimal sets of missing papers of a node, in source order. */
  waysOf(node: Requirement): Way[] {
    if (isLeaf(node)) {
      const keys = this.isHeld(node) ? [] : [leafKey(node)];
      return [{ keys: new Set(keys), branch: [], labels: labelOf(node) }];
    }
    if (isAllOf(node)) {
      const ways = this.combine(node.allOf.map((child) => this.waysOf(child)));
      return this.reduce(node, ways, labelOf(node));
    }
    const children = node.anyOf.map((child, index) =>
      this.waysOf(child).map((way) => ({ ...way, branch: [index, ...way.branch] })),
    );
    const n = node.n ?? 1;
    const ways =
      n === 1
        ? children.flat()
        : combinations(children.length, n).flatMap((chosen) =>
            this.combine(chosen.map((index) => children[index] as Way[])),
          );
    return this.reduce(node, ways, labelOf(node));
  }

  private combine(parts: Way[][]): Way[] {
    let ways: Way[] = [{ keys: new Set(), branch: [], labels: [] }];
    for (const part of parts) {
      const next: Way[] = [];
      for (const left of ways) {
        for (const right of part) {
          if (next.length >= MOST_SETS) {
            this.truncated = true;
            break;
          }
          next.push({
            keys: new Set([...left.keys, ...right.keys]),
            branch: [...left.branch, ...right.branch],
            labels: [...left.labels, ...right.labels],
          });
        }
      }
      ways = next;
    }
    return ways;
  }

  private reduce(node: Requirement, ways: Way[], labels: string[]): Way[] {
    const touchesShared = leavesOf(node).some((leaf) => !this.isHeld(leaf) && this.shared.has(leafKey(leaf)));
    const kept = touchesShared ? minimalOf(ways) : smallestOf(ways);
    if (kept.length > MOST_SETS) this.truncated = true;
    return kept.slice(0, MOST_SETS).map((way) => ({ ...way, labels: [...labels, ...way.labels] }));
  }
}

function isSubset(a: ReadonlySet<LeafKey>, b: ReadonlySet<LeafKey>): boolean {
  for (const key of a) if (!b.has(key)) return false;
  return true;
}

/** Drops every way that asks for a superset of another one; of equal ones the first stays. */
function minimalOf(ways: Way[]): Way[] {
  const kept: Way[] = [];
  for (const way of ways) {
    if (kept.some((other) => isSubset(other.keys, way.keys))) continue;
    for (let i = kept.length - 1; i >= 0; i--) if (isSubset(way.keys, (kept[i] as Way).keys)) kept.splice(i, 1);
    kept.push(way);
  }
  return kept;
}

/** The ways with the fewest papers; of equal ones the first stays. */
function smallestOf(ways: Way[]): Way[] {
  const least = Math.min(...ways.map((way) => way.keys.size));
  const seen = new Set<string>();
  return ways.filter(({ keys }) => {
    if (keys.size !== least) return false;
    const name = [...keys].sort().join('\n');
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** All ways to choose `n` of `count` indices, in lexical order. */
function combinations(count: number, n: number): number[][] {
  if (n === 0) return [[]];
  const all: number[][] = [];
  const choose = (from: number, chosen: number[]): void => {
    if (chosen.length === n) {
      all.push(chosen);
      return;
    }
    for (let i = from; i <= count - (n - chosen.length) && all.length < MOST_SETS; i++) choose(i + 1, [...chosen, i]);
  };
  choose(0, []);
  return all;
}
