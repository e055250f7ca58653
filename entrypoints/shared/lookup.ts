import characters from 'virtual:guoshen/characters';
import facts from 'virtual:guoshen/facts';
import readings from 'virtual:guoshen/pinyin';
import { buildCatalogue } from '../../core/catalogue/catalogue';
import { type KnowledgeAnswer, knowledgeAnswer } from '../../core/facts/knowledge-answer';
import { searchEntries } from '../../core/facts/search-entries';
import type { Category, CategoryPath } from '../../core/model/category';
import type { ConsoleId } from '../../core/model/console';
import { leavesOf } from '../../core/model/requirement';
import type { CategoryView } from '../../core/model/view';
import type { PackFacts } from '../../core/pack/schema';
import { type Held, NOTHING_KNOWN } from '../../core/profile/held-by';
import { applicantsOf, forApplicant } from '../../core/requirements/for-applicant';
import { surroundingsOf, viewCategory } from '../../core/requirements/view';
import { buildIndex, readByCharacter, type SearchHit, type SearchIndex, search } from '../../core/search';
import { inSlices } from './in-slices';
import { searched } from './knowledge';
import { today } from './today';

let byCharacter: ReturnType<typeof readByCharacter> | undefined;

/** How a name is read that only a pack has; prepared when there is one. */
function readUnknown(name: string): string[] {
  byCharacter ??= readByCharacter(characters);
  return byCharacter(name);
}

const samePath = (a: CategoryPath, b: CategoryPath): boolean =>
  a.length === b.length && a.every((level, at) => level === b[at]);

/** The facts, with those of a pack in their place, as the extension's own pages and its background use them. */
export function lookupOver(pack: PackFacts) {
  const all = { ...facts, ...searched, ...pack };
  const { categories, documents, knowledge, rules } = all;
  const catalogue = buildCatalogue(documents);
  let index: SearchIndex | undefined;
  const searchIndex = (): SearchIndex => {
    index ??= buildIndex(searchEntries(all, { ...readings, ...searched.readings }, readUnknown));
    return index;
  };
  const viewOf = (category: Category, { holdings, numbers }: Held, applicant?: string): CategoryView =>
    viewCategory(
      forApplicant(category, applicant),
      catalogue,
      holdings,
      today(),
      surroundingsOf(category, categories, knowledge.vendor.onboarding),
      numbers,
    );
  const find = (console: ConsoleId, path: CategoryPath, channel: 'live' | undefined): Category | undefined =>
    categories.find(
      (category) => category.console === console && category.channel === channel && samePath(category.path, path),
    );
  const byId = (id: string): Category | undefined => categories.find((category) => category.id === id);

  return {
    /** What a category takes under what is held; undefined when there is no such category. */
    view(console: ConsoleId, path: CategoryPath, channel?: 'live', held = NOTHING_KNOWN): CategoryView | undefined {
      const found = find(console, path, channel);
      return found && viewOf(found, held);
    },
    /** A line of the list for something that was opened before; undefined when it is gone from the facts. */
    hitOf(id: string) {
      const category = byId(id);
      if (category !== undefined) return categoryLine(category);
      const document = catalogue.byId.get(id);
      if (document !== undefined) return { id, kind: 'document' as const, name: document.name, ranges: [] };
      const entry = searchIndex().entries.find((each) => each.id === id);
      return entry && { id, kind: entry.kind, console: entry.console, name: entry.name, ranges: [] };
    },
    /** The same by id, for one kind of applicant when one is named. */
    viewById(id: string, held = NOTHING_KNOWN, applicant?: string): CategoryView | undefined {
      const found = byId(id);
      return found && viewOf(found, held, applicant);
    },
    /** Kinds of applicant that a category tells apart. */
    applicantsOf(id: string): string[] {
      const found = byId(id);
      return found === undefined ? [] : applicantsOf(found);
    },
    /** Id of the category with this whole path. */
    idOf(path: CategoryPath, console: ConsoleId, channel?: 'live'): string | undefined {
      return find(console, path, channel)?.id;
    },
    /** What a rule or a violation says. */
    knowledge: (id: string): KnowledgeAnswer | undefined => knowledgeAnswer(id, knowledge, rules),
    /** Prepares the first searches, so that no keystroke waits for it: what any needs at once, the rest in slices. */
    warmUp(): void {
      const { beginnings } = searchIndex();
      void inSlices(beginnings.firsts, (first) => beginnings.group(first));
    },
    search: (query: string, limit = 30): SearchHit[] => search(searchIndex(), query, limit),
    /** Categories of one console that a person may mean. */
    searchCategories(console: ConsoleId, query: string): { path: CategoryPath; name: string }[] {
      return search(searchIndex(), query, 60)
        .flatMap(({ entry, closed }) =>
          entry.kind === 'category' &&
          closed === undefined &&
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
      return categories.filter(takes).map(categoryLine);
    },
  };
}
export type Lookup = ReturnType<typeof lookupOver>;

function categoryLine({ id, console, channel, path }: Category) {
  const name = path.at(-1) as string;
  return { id, kind: 'category' as const, console, channel, path, name, ranges: [] };
}
