/** Requirement trees that a pack writes once and uses by name, as the fact files do. */

import { MAX_PROBLEMS, type PackProblem, pathText } from './problem';

/** Names inside names multiply: without this a page of text could mean a thousand million papers. */
const MAX_NODES = 200_000;

type Plain = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

class TooMany extends Error {}

/**
 * Puts the trees of `facts.requirements` in the places of categories that name them (`{ref: name}`) and takes the list of
 * trees away. What else is wrong with a category is left for the schema to say.
 */
export function withTrees(pack: unknown): { value: unknown; problems: PackProblem[] } {
  if (!isRecord(pack) || !isRecord(pack.facts)) return { value: pack, problems: [] };
  const { requirements, ...facts } = pack.facts;
  const problems: PackProblem[] = [];
  if (requirements !== undefined && !isRecord(requirements)) {
    return { value: pack, problems: [{ path: 'facts.requirements', message: 'has to be an object of trees by name' }] };
  }
  const trees = requirements ?? {};
  let nodes = 0;

  const refuse = (steps: readonly PropertyKey[], message: string): null => {
    problems.push({ path: pathText(steps), message });
    if (problems.length >= MAX_PROBLEMS) throw new TooMany();
    return null;
  };
  const named = (name: unknown, steps: readonly PropertyKey[], open: readonly string[]): unknown => {
    if (typeof name !== 'string') return refuse(steps, 'ref has to be the name of a tree');
    if (open.includes(name)) return refuse(steps, `a cycle: the tree "${name}" contains itself`);
    if (!Object.hasOwn(trees, name)) return refuse(steps, `no tree is called "${name}"`);
    return resolve(trees[name], steps, [...open, name]);
  };
  const resolve = (node: unknown, steps: readonly PropertyKey[], open: readonly string[]): unknown => {
    nodes += 1;
    if (nodes > MAX_NODES) {
      refuse(steps, `the named trees unfold to more than ${MAX_NODES} parts`);
      throw new TooMany();
    }
    if (!isRecord(node)) return node;
    if ('ref' in node && Object.keys(node).length === 1) return named(node.ref, steps, open);
    const parts = (key: 'allOf' | 'anyOf'): Plain => {
      const list = node[key];
      return Array.isArray(list) ? { [key]: list.map((part, at) => resolve(part, [...steps, key, at], open)) } : {};
    };
    return { ...node, ...parts('allOf'), ...parts('anyOf') };
  };
  const category = (value: unknown, at: number): unknown =>
    isRecord(value) && 'requirement' in value
      ? { ...value, requirement: resolve(value.requirement, ['facts', 'categories', at, 'requirement'], []) }
      : value;

  try {
    // A tree that no category uses has to be sound as well: it may be what the next edition uses.
    for (const [name, tree] of Object.entries(trees)) resolve(tree, ['facts', 'requirements', name], [name]);
    const categories = Array.isArray(facts.categories) ? { categories: facts.categories.map(category) } : {};
    return { value: { ...pack, facts: { ...facts, ...categories } }, problems };
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    return { value: pack, problems };
  }
}
