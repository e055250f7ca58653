import { describe, expect, it } from 'vitest';
import { isAllOf, isLeaf, leavesOf, type Requirement, type RequirementLeaf } from '../../../core/model/requirement';
import { leafKey, planFor } from '../../../core/requirements/plan';
import fc from '../../setup/chances';

const RUNS = process.env.GUOSHEN_LONG === '1' ? 20_000 : 1_500;

const leaf = (document: string): RequirementLeaf => ({ document });
const tree: fc.Arbitrary<Requirement> = fc.letrec<{ node: Requirement; leaf: Requirement }>((tie) => ({
  leaf: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f').map(leaf),
  node: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'tree' },
    tie('leaf'),
    fc.array(tie('node'), { minLength: 1, maxLength: 3, depthIdentifier: 'tree' }).map((allOf) => ({ allOf })),
    fc
      .array(tie('node'), { minLength: 2, maxLength: 3, depthIdentifier: 'tree' })
      .chain((anyOf) => fc.integer({ min: 1, max: anyOf.length }).map((n) => ({ anyOf, n }))),
  ),
})).node;

const satisfies = (node: Requirement, held: ReadonlySet<string>): boolean => {
  if (isLeaf(node)) return held.has(node.document);
  if (isAllOf(node)) return node.allOf.every((child) => satisfies(child, held));
  return node.anyOf.filter((child) => satisfies(child, held)).length >= (node.n ?? 1);
};

/** Every smallest set of papers, by trying all of them. */
function bruteForce(node: Requirement, held: ReadonlySet<string>): Set<string> {
  const open = [...new Set(leavesOf(node).map(({ document }) => document))].filter((document) => !held.has(document));
  let best: string[][] = [];
  for (let mask = 0; mask < 1 << open.length; mask++) {
    const chosen = open.filter((_, at) => (mask >> at) & 1);
    if (!satisfies(node, new Set([...held, ...chosen]))) continue;
    if (best[0] === undefined || chosen.length < best[0].length) best = [chosen];
    else if (chosen.length === best[0].length) best.push(chosen);
  }
  return new Set(best.map((set) => [...set].sort().join()));
}

describe('planFor', () => {
  it('finds exactly the smallest sets, also for nested choices of several', () => {
    fc.assert(
      fc.property(tree, fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']), (node, holdings) => {
        const held = new Set(holdings);
        const plan = planFor(node, ({ document }) => held.has(document));
        const found = plan.smallest.map(({ leaves }) =>
          leaves
            .map(({ document }) => document)
            .sort()
            .join(),
        );
        expect(plan.truncated).toBe(false);
        expect(plan.satisfied).toBe(satisfies(node, held));
        expect(new Set(found)).toEqual(bruteForce(node, held));
        expect(new Set(found).size).toBe(found.length);
        expect(plan.missing).toEqual(
          plan.satisfied
            ? []
            : [...new Map(leavesOf(node).map((each) => [leafKey(each), each])).values()].filter(
                ({ document }) => !held.has(document),
              ),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('prefers a larger local choice when a shared paper makes it smaller as a whole', () => {
    const node: Requirement = {
      allOf: [{ anyOf: [leaf('a'), { allOf: [leaf('b'), leaf('c')] }] }, { allOf: [leaf('b'), leaf('c')] }],
    };
    expect(planFor(node, () => false).smallest.map(({ leaves }) => leaves.map(({ document }) => document))).toEqual([
      ['b', 'c'],
    ]);
  });

  it('says which alternatives a set belongs to', () => {
    const node: Requirement = {
      anyOf: [
        { allOf: [leaf('a'), leaf('b')], for: '平台' },
        { document: 'c', for: '自营' },
      ],
    };
    expect(planFor(node, () => false).smallest).toEqual([
      { leaves: [{ document: 'c', for: '自营' }], branch: [1], labels: ['自营'] },
    ]);
  });

  it('answers null with nothing to do', () => {
    expect(planFor(null, () => false)).toMatchObject({ satisfied: true, missing: [], smallest: [{ leaves: [] }] });
  });

  it('says so when there are more ways than can be listed, and stays quick', () => {
    const node: Requirement = {
      allOf: Array.from({ length: 20 }, (_, at) => ({ anyOf: [leaf(`x${at}`), leaf(`y${at}`)] })),
    };
    const plan = planFor(node, () => false);
    expect(plan.truncated).toBe(true);
    expect(plan.smallest[0]?.leaves).toHaveLength(20);
  });
});
