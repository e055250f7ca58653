import facts from 'virtual:guoshen/facts';
import readings from 'virtual:guoshen/pinyin';
import { buildCatalogue } from '../../core/catalogue/catalogue';
import { searchEntries } from '../../core/facts/search-entries';
import type { Category, CategoryPath } from '../../core/model/category';
import type { ConsoleId } from '../../core/model/console';
import { leavesOf } from '../../core/model/requirement';
import type { CategoryView } from '../../core/model/view';
import { viewCategory } from '../../core/requirements/view';
import { buildIndex, type SearchHit, type SearchIndex, search } from '../../core/search';

const catalogue = buildCatalogue(facts.documents);
let index: SearchIndex | undefined;
const searchIndex = (): SearchIndex => {
  index ??= buildIndex(searchEntries(facts, readings));
  return index;
};

const today = (): string => new Date().toISOString().slice(0, 10);
const samePath = (a: CategoryPath, b: CategoryPath): boolean =>
  a.length === b.length && a.every((level, at) => level === b[at]);

/** The built-in facts as the extension's own pages and its background use them. */
export const lookup = {
  /** What a category takes; undefined when there is no such category. */
  view(console: ConsoleId, path: CategoryPath, channel?: 'live'): CategoryView | undefined {
    const found = facts.categories.find(
      (category) => category.console === console && category.channel === channel && samePath(category.path, path),
    );
    return found && viewCategory(found, catalogue, [], today());
  },
  /** A line of the list for something that was opened before; undefined when it is gone from the facts. */
  hitOf(id: string) {
    const category = facts.categories.find((each) => each.id === id);
    if (category !== undefined) return categoryLine(category);
    const document = catalogue.byId.get(id);
    return document && { id, kind: 'document' as const, name: document.name, ranges: [] };
  },
  viewById(id: string): CategoryView | undefined {
    const found = facts.categories.find((category) => category.id === id);
    return found && viewCategory(found, catalogue, [], today());
  },
  /** Prepares the first search, so that the first keystroke does not wait for it. */
  warmUp(): void {
    searchIndex();
  },
  search: (query: string, limit = 30): SearchHit[] => search(searchIndex(), query, limit),
  /** Categories of one console that a person may mean. */
  searchCategories(console: ConsoleId, query: string): { path: CategoryPath; name: string }[] {
    return search(searchIndex(), query, 60)
      .flatMap(({ entry }) =>
        entry.kind === 'category' &&
        entry.console === console &&
        entry.channel === undefined &&
        entry.path !== undefined
          ? [{ path: entry.path, name: entry.name }]
          : [],
      )
      .slice(0, 12);
  },
  /** Categories in whose tree a document stands. */
  usesOf(documentId: string) {
    const takes = ({ requirement }: Category): boolean =>
      requirement !== null && leavesOf(requirement).some(({ document }) => document === documentId);
    return facts.categories.filter(takes).map(categoryLine);
  },
};
export type Lookup = typeof lookup;

function categoryLine({ id, console, channel, path }: Category) {
  const name = path.at(-1) as string;
  return { id, kind: 'category' as const, console, channel, path, name, ranges: [] };
}
