/** Several categories side by side: which papers they share, what each takes at least. */
import { type Catalogue, leafName } from '../catalogue/catalogue';
import type { Category, CategoryPath, Reference } from '../model/category';
import type { ConsoleId } from '../model/console';
import { isAllOf, isLeaf, leavesOf, type Requirement } from '../model/requirement';
import { combine } from '../requirements/combine';
import { planFor } from '../requirements/plan';
import { surroundingsOf } from '../requirements/view';

/** As many as can be read side by side. */
export const MOST_COMPARED = 4;

/** How a category asks for a document: always, as one of several choices, or not at all. */
export type Ask = 'always' | 'choice' | 'none';

export interface ComparedCategory {
  id: string;
  console: ConsoleId;
  channel?: 'live';
  path: CategoryPath;
  scope: string;
  /** Fewest papers that are enough while nothing is held. */
  fewest: number;
  /** The ways to do with so few, in words, in source order; at most {@link MOST_WAYS}. */
  ways: string[][];
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
  /** In all of them, whether always or as a choice. */
  shared: ComparedDocument[];
  /** In some of them only; those in most first. */
  partly: ComparedDocument[];
}

/** Ways that are told; a person does not read more. */
export const MOST_WAYS = 6;

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
  return {
    categories: trees.map(({ category, tree, liveVariants }) => column(category, tree, liveVariants, catalogue)),
    shared: rows.filter((row) => count(row) === categories.length),
    partly: rows.filter((row) => count(row) < categories.length).sort((a, b) => count(b) - count(a)),
  };
}

function column(
  category: Category,
  tree: Requirement | null,
  live: readonly CategoryPath[],
  catalogue: Catalogue,
): ComparedCategory {
  const { id, console, channel, path, scope, remarks, references, notOpen, closedBeta, conditions = [] } = category;
  const { smallest } = planFor(tree, () => false);
  const ways = smallest.map(({ leaves }) => leaves.map((leaf) => leafName(leaf, catalogue)));
  return {
    id,
    console,
    ...(channel && { channel }),
    path,
    scope,
    fewest: smallest[0]?.leaves.length ?? 0,
    ways: ways.slice(0, MOST_WAYS),
    remarks,
    references,
    notOpen,
    closedBeta: closedBeta !== undefined,
    conditions: conditions.map(({ text }) => text),
    live,
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
