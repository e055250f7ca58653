import facts from 'virtual:guoshen/facts';
import type { DocumentChoice, LookupHit, ToolFacts } from '../../components/lookup';
import { buildPapersIndex, matchPapers } from '../../core/by-papers';
import { buildCatalogue } from '../../core/catalogue/catalogue';
import { foldName } from '../../core/catalogue/names';
import { compareCategories } from '../../core/compare';
import type { Holding } from '../../core/model/holding';
import type { Held } from '../../core/profile/held-by';
import { lookup } from './lookup';
import { today } from './today';

const catalogue = buildCatalogue(facts.documents);
const index = buildPapersIndex(facts.categories);

const documents: readonly DocumentChoice[] = facts.documents
  .map(({ id, name }) => ({ id, name, uses: index.uses.get(id)?.length ?? 0 }))
  .filter(({ uses }) => uses > 0)
  .sort((a, b) => b.uses - a.uses);

/** The larger questions over the built-in facts, under what is held. */
export function toolFacts(inUse: Held, hitOf: (id: string) => LookupHit | undefined): ToolFacts {
  const day = today();
  return {
    documents,
    findDocuments(typed) {
      const asked = foldName(typed);
      const ids = new Set(
        catalogue.titles.flatMap(({ title, document }) => (title.includes(asked) ? [document.id] : [])),
      );
      return documents.filter(({ id }) => ids.has(id));
    },
    held: [...new Set(inUse.holdings.flatMap((holding) => documentOf(holding, day)))],
    matchPapers: (held) => matchPapers(index, held, { profile: inUse.numbers, date: day }),
    compare: (ids) =>
      compareCategories(
        ids.flatMap((id) => facts.categories.find((category) => category.id === id) ?? []),
        facts.categories,
        catalogue,
      ),
    findCategories: (typed) =>
      lookup
        .search(typed)
        .filter(({ entry }) => entry.kind === 'category')
        .flatMap(({ entry }) => hitOf(entry.id) ?? []),
    hitOf,
  };
}

/** The catalogue's document that a paper is, while it is valid. */
function documentOf({ document, name, expires }: Holding, day: string): string[] {
  if (expires !== undefined && expires < day) return [];
  if (document !== undefined) return [document];
  const folded = foldName(name);
  const found = catalogue.titles.find(({ title }) => title === folded);
  return found === undefined ? [] : [found.document.id];
}
