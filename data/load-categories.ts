import type { Category } from '../core/model/category';
import type { Document } from '../core/model/document';
import { CategoryFile, RequirementsFile } from '../core/model/pack';
import { leavesOf, type Requirement } from '../core/model/requirement';
import { linkCorrespondences } from './correspondences';
import { expandFile, type NamedTrees } from './expand';
import { filesIn, parse, within } from './fact-file';

/** Where categories stand, in the order in which they are told. */
const FOLDERS = ['wechat-categories', 'live-categories', 'markets', 'meeting-classes'];

/**
 * The categories of all consoles, each document's in its own order.
 *
 * @throws BrokenFactFile naming the file and what is wrong in it
 */
export function loadCategories(folder: string, documents: readonly Document[]): Category[] {
  const shared = parse(folder, 'requirements.json', RequirementsFile).requirements;
  const known = new Set(documents.map(({ id }) => id));
  const categories = FOLDERS.flatMap((sub) =>
    filesIn(folder, sub)
      .flatMap((file) => readFile(folder, file, shared, known))
      .sort((a, b) => a.row - b.row),
  );
  return within('live-categories', () => linkCorrespondences(categories));
}

function readFile(folder: string, file: string, shared: NamedTrees, known: ReadonlySet<string>): Category[] {
  const content = parse(folder, file, CategoryFile);
  return within(file, () => {
    const expanded = expandFile(content, shared);
    for (const category of expanded) {
      for (const leaf of treesOf(category).flatMap(leavesOf)) {
        if (!known.has(leaf.document)) {
          throw new Error(`${category.path.join(' / ')}: unknown document "${leaf.document}"`);
        }
      }
    }
    return expanded;
  });
}

/** Every tree of a category: its own, those for special cases and for the start-up route. */
export const treesOf = ({ requirement, extras = [], startUpRoute }: Category): Requirement[] => [
  ...(requirement === null ? [] : [requirement]),
  ...extras.map((each) => each.requirement),
  ...(startUpRoute ? [startUpRoute.requirement] : []),
];
