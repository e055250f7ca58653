import type { Category, CategoryPath } from '../core/model/category';
import type { ConsoleId } from '../core/model/console';
import type { CategoryFacts, CategoryFile, CategoryRow, RequirementInFile } from '../core/model/pack';
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
    const { name, row: _, digests: __, aliases: ___, children, ...ofRow } = row;
    const facts = { ...file.everyRow, ...ofRow };
    if (children === undefined) return [toCategory(file, row, [name], facts, trees)];
    return children.map(({ name: child, ...own }) => toCategory(file, row, [name, child], { ...facts, ...own }, trees));
  });
}

function toCategory(
  file: CategoryFile,
  row: CategoryRow,
  levels: CategoryPath,
  facts: CategoryFacts,
  trees: NamedTrees,
): Category {
  const { requirement, section, extras, conflicts, scope, keywords, remarks, references, notOpen, ...rest } = facts;
  const path = [...(file.group === undefined ? [] : [file.group]), ...levels];
  if (requirement === undefined) throw new Error(`${path.join(' / ')}: no requirement (write null for none)`);
  const aliases = otherPaths(file, row, levels, facts);
  const source = section === undefined ? file.source : { ...file.source, section };
  return {
    id: categoryId(file.console, path, file.channel),
    console: file.console,
    ...(file.channel && { channel: file.channel }),
    path,
    ...(aliases.length > 0 && { aliases }),
    requirement: requirement === null ? null : resolveTree(requirement, trees),
    ...(extras && {
      extras: extras.map(({ when, requirement: tree }) => ({ when, requirement: resolveTree(tree, trees) })),
    }),
    scope: scope ?? '',
    keywords: keywords ?? [],
    remarks: remarks ?? [],
    references: references ?? [],
    notOpen: notOpen ?? [],
    ...rest,
    ...(conflicts && {
      conflicts: conflicts.map(({ about, here, there, stricter, document }) => ({
        about,
        sides: [
          { document: source.document, says: here },
          { document: document ?? SERVICE_CATEGORIES, says: there },
        ],
        ...(stricter && { stricter: stricter === 'here' ? ('first' as const) : ('second' as const) }),
      })),
    }),
    row: row.row,
    ...(row.digests && { digests: row.digests }),
    source,
  };
}

/** The document that is newest about what a mini program may offer; others are compared with it. */
const SERVICE_CATEGORIES = '非个人主体小程序开放的服务类目';

/** The group's and the row's other names, and where the service stands in today's document. */
function otherPaths(file: CategoryFile, row: CategoryRow, levels: CategoryPath, facts: CategoryFacts): CategoryPath[] {
  const [, ...below] = levels;
  const groups = [
    ...(file.group === undefined ? [[]] : [[file.group]]),
    ...(file.groupAliases ?? []).map((group) => [group]),
  ];
  const names = [row.name, ...(row.aliases ?? [])];
  const own = JSON.stringify([...(groups[0] ?? []), ...levels]);
  const paths = [
    ...groups.flatMap((group) => names.map((name) => [...group, name, ...below])),
    ...(facts.correspondsTo?.to ?? []),
  ];
  return [...new Map(paths.map((path) => [JSON.stringify(path), path])).entries()]
    .filter(([key]) => key !== own)
    .map(([, path]) => path);
}
