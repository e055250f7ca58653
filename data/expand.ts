import type { Category, CategoryPath } from '../core/model/category';
import type { ConsoleId } from '../core/model/console';
import type { CategoryFile, CategoryRow, RequirementInFile } from '../core/model/pack';
import type { Requirement } from '../core/model/requirement';

/** Trees by the name under which files use them. */
export type NamedTrees = Readonly<Record<string, RequirementInFile>>;

/** Id of a category: its console, its channel when it has one, its path; slashes inside a name are escaped as `~1`. */
export const categoryId = (console: ConsoleId, path: CategoryPath, channel?: 'live'): string =>
  [console, ...(channel ? [channel] : []), path.map((level) => level.replaceAll('/', '~1')).join('/')].join(':');

/**
 * A tree with every named part put in its place.
 *
 * @throws Error when a name is not defined or a tree contains itself
 */
export function resolveTree(node: RequirementInFile, trees: NamedTrees, open: readonly string[] = []): Requirement {
  if ('document' in node) return node;
  if ('ref' in node) {
    if (open.includes(node.ref)) throw new Error(`requirement tree "${node.ref}" contains itself`);
    const target = Object.hasOwn(trees, node.ref) ? trees[node.ref] : undefined;
    if (target === undefined) throw new Error(`requirement tree "${node.ref}" is not defined`);
    return resolveTree(target, trees, [...open, node.ref]);
  }
  if ('allOf' in node) return { ...node, allOf: node.allOf.map((child) => resolveTree(child, trees, open)) };
  return { ...node, anyOf: node.anyOf.map((child) => resolveTree(child, trees, open)) };
}

/**
 * The categories of one file: one for each row, or for each third-level name of a row.
 *
 * @throws Error when a leaf has no requirement of its own or of its row
 */
export function expandFile(file: CategoryFile, shared: NamedTrees): Category[] {
  const trees = { ...shared, ...file.requirements };
  return file.rows.flatMap((row) => {
    const base: CategoryPath = [file.group, row.name];
    if (row.children === undefined) return [toCategory(file, row, base, row, trees)];
    return row.children.map((child) => toCategory(file, row, [...base, child.name], { ...row, ...child }, trees));
  });
}

function toCategory(
  file: CategoryFile,
  row: CategoryRow,
  path: CategoryPath,
  facts: Omit<CategoryRow, 'row' | 'digests' | 'children' | 'name'>,
  trees: NamedTrees,
): Category {
  if (facts.requirement === undefined) throw new Error(`${path.join(' / ')}: no requirement (write null for none)`);
  return {
    id: categoryId(file.console, path),
    console: file.console,
    path,
    requirement: facts.requirement === null ? null : resolveTree(facts.requirement, trees),
    scope: facts.scope ?? '',
    keywords: facts.keywords ?? [],
    remarks: facts.remarks ?? [],
    references: facts.references ?? [],
    notOpen: facts.notOpen ?? [],
    ...(facts.irreversible !== undefined && { irreversible: facts.irreversible }),
    ...(facts.closedBeta && { closedBeta: facts.closedBeta }),
    ...(facts.merged !== undefined && { merged: facts.merged }),
    row: row.row,
    digests: row.digests,
    source: file.source,
  };
}
