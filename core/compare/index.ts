/** Several categories side by side: which papers they share, what each takes at least. */
import { type Catalogue, leafName } from '../catalogue/catalogue';
import type { Category, CategoryPath, Reference } from '../model/category';
import type { ConsoleId } from '../model/console';
import { isAllOf, isLeaf, leavesOf, type Requirement } from '../model/requirement';
import { combine } from '../requirements/combine';
import { planFor } from '../requirements/plan';
import { surroundingsOf } from '../requirements/view';
import { choicesOf, type Way } from './choices';

/** As many as can be read side by side. */
export const MOST_COMPARED = 4;

/** How a category asks for a document: always, as one of several choices, or not at all. */
export type Ask = 'always' | 'choice' | 'none';

/** One of these has to be handed in, each some papers in words. */
export type Choice = readonly (readonly string[])[];

export interface ComparedCategory {
  id: string;
  console: ConsoleId;
  channel?: 'live';
  path: CategoryPath;
  scope: string;
  /** Fewest papers that are enough while nothing is held. */
  fewest: number;
  /** What to hand in to do with so few, beside what all columns take. */
  takes: Choice[];
  remarks: readonly string[];
  references: readonly Reference[];
  notOpen: readonly string[];
  /** It takes mails, not online applications. */
  closedBeta: boolean;
  /** What is asked beside papers. */
  conditions: string[];
  /** The same service in live video. */
  live: readonly CategoryPath[];
}

export interface ComparedDocument {
  document: string;
  name: string;
  /** One for each category, in their order. */
  asks: Ask[];
}

export interface Comparison {
  categories: ComparedCategory[];
  /** What all of them take to do with the fewest papers; told here and nowhere else. */
  common: Choice[];
  /** Other papers in all of them, whether always or as a choice. */
  shared: ComparedDocument[];
  /** In some of them only; those in most first. */
  partly: ComparedDocument[];
}

/**
 * @param categories what is compared, at most {@link MOST_COMPARED}; everybody's papers of their consoles count in
 * @param all among which live variants and everybody's papers are looked up
 * @throws RangeError for more
 */
export function compareCategories(
  categories: readonly Category[],
  all: readonly Category[],
  catalogue: Catalogue,
): Comparison {
  if (categories.length > MOST_COMPARED) throw new RangeError(`at most ${MOST_COMPARED} categories are compared`);
  const trees = categories.map((category) => {
    const { common, liveVariants = [] } = surroundingsOf(category, all);
    return { category, liveVariants, tree: combine(common?.requirement ?? null, category.requirement) };
  });
  const documents = [
    ...new Set(trees.flatMap(({ tree }) => (tree === null ? [] : leavesOf(tree).map(({ document }) => document)))),
  ];
  const rows = documents.map((document): ComparedDocument => {
    const name = catalogue.byId.get(document)?.name ?? document;
    return { document, name, asks: trees.map(({ tree }) => askFor(tree, document)) };
  });
  const count = ({ asks }: ComparedDocument): number => asks.filter((ask) => ask !== 'none').length;
  const columns = trees.map((tree) => ({ ...tree, ...cheapest(tree.tree, catalogue) }));
  const [first, ...others] = columns.map(({ choices }) => choices);
  const common = (first ?? []).filter((choice) =>
    others.every((choices) => choices.some((other) => same(other, choice))),
  );
  const told = new Set(common.flat(2).map(({ document }) => document));
  const tellsNothingMore = ({ document, asks }: ComparedDocument): boolean =>
    told.has(document) && new Set(asks).size === 1;
  return {
    categories: columns.map(({ category, fewest, choices, liveVariants }) => ({
      ...factsOf(category),
      fewest,
      takes: choices.filter((choice) => !common.some((each) => same(each, choice))).map(inWords),
      live: liveVariants,
    })),
    common: common.map(inWords),
    shared: rows.filter((row) => count(row) === categories.length && !tellsNothingMore(row)),
    partly: rows.filter((row) => count(row) < categories.length).sort((a, b) => count(b) - count(a)),
  };
}

const same = (a: readonly Way[], b: readonly Way[]): boolean =>
  a.length === b.length && keyOf(inWords(a)) === keyOf(inWords(b));
const keyOf = (choice: Choice): string => JSON.stringify(choice.map((papers) => papers.join('\n')).sort());
const inWords = (choice: readonly Way[]): Choice => choice.map((way) => way.map(({ text }) => text));

/** The ways through a tree with fewest papers while nothing is held, as choices that do not depend on each other. */
function cheapest(tree: Requirement | null, catalogue: Catalogue): { fewest: number; choices: Way[][] } {
  const ways = planFor(tree, () => false).smallest.map(({ leaves }) =>
    leaves.map((leaf) => ({ document: leaf.document, text: leafName(leaf, catalogue) })),
  );
  return { fewest: ways[0]?.length ?? 0, choices: choicesOf(ways) };
}

function factsOf({
  id,
  console,
  channel,
  path,
  scope,
  remarks,
  references,
  notOpen,
  closedBeta,
  conditions = [],
}: Category): Omit<ComparedCategory, 'fewest' | 'takes' | 'live'> {
  return {
    id,
    console,
    ...(channel && { channel }),
    path,
    scope,
    remarks,
    references,
    notOpen,
    closedBeta: closedBeta !== undefined,
    conditions: conditions.map(({ text }) => text),
  };
}

function askFor(tree: Requirement | null, document: string): Ask {
  if (tree === null || !leavesOf(tree).some((leaf) => leaf.document === document)) return 'none';
  return canDoWithout(tree, document) ? 'choice' : 'always';
}

/** Whether some way through the tree does not take the document. */
function canDoWithout(node: Requirement, document: string): boolean {
  if (isLeaf(node)) return node.document !== document;
  if (isAllOf(node)) return node.allOf.every((child) => canDoWithout(child, document));
  return node.anyOf.filter((child) => canDoWithout(child, document)).length >= (node.n ?? 1);
}
