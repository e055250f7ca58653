import advice from 'virtual:guoshen/advice';
import consoleFacts from 'virtual:guoshen/console-facts';
import facts from 'virtual:guoshen/facts';
import type { DocumentChoice, LookupHit, ToolFacts } from '../../components/lookup';
import { buildPapersIndex, matchPapers } from '../../core/by-papers';
import { buildCatalogue, type Catalogue } from '../../core/catalogue/catalogue';
import { foldName } from '../../core/catalogue/names';
import { compareCategories } from '../../core/compare';
import { counterpartsOf } from '../../core/compare/counterparts';
import { decode } from '../../core/decode';
import type { Bilingual } from '../../core/model/rule';
import { judgeName } from '../../core/names';
import type { PackFacts } from '../../core/pack/schema';
import type { Held } from '../../core/profile/held-by';
import { type CountedHolding, findTitle } from '../../core/requirements/held';
import { buildSuggestIndex, suggest } from '../../core/suggest';
import { ledger } from './ledger';
import type { Lookup } from './lookup';
import { today } from './today';

/** Hits among which papers are looked for. */
const MOST_FOUND = 500;

/** The larger questions, to be asked under what is held. */
export type Tools = (inUse: Held, hitOf: (id: string) => LookupHit | undefined) => ToolFacts;

/** Prepares them once for some facts: those that are built in, with those of a pack in their place. */
export function toolsOver(pack: PackFacts, lookup: Lookup): Tools {
  const { categories, documents: allDocuments, vocabulary } = { ...facts, ...pack };
  const rules = pack.rules ?? consoleFacts.rules;
  const catalogue = buildCatalogue(allDocuments);
  const index = buildPapersIndex(categories);
  const suggestIndex = buildSuggestIndex(categories, vocabulary, advice.suggest);
  const nameFacts = { rules, suggest: suggestIndex };
  const noticeFacts = { ...advice, categories, documents: allDocuments, vocabulary, catalogue, rules };
  /** What a rule is called that is no line of the search: its message. A topic stands for itself. */
  const nameOfMeaning = (id: string): Bilingual | string =>
    rules.find((rule) => rule.id === id)?.message ?? TOPICS[id] ?? id;
  const documents: readonly DocumentChoice[] = allDocuments
    .map(({ id, name }) => ({ id, name, uses: index.uses.get(id)?.length ?? 0 }))
    .filter(({ uses }) => uses > 0)
    .sort((a, b) => b.uses - a.uses);

  return (inUse, hitOf) => {
    const day = today();
    const withHit = <T extends object>(id: string, more: T): (T & { hit: LookupHit })[] => {
      const hit = hitOf(id);
      return hit === undefined ? [] : [{ hit, ...more }];
    };
    return {
      documents,
      findDocuments(typed) {
        // Ranked, by pinyin too; a part from the middle of a name after that.
        const asked = foldName(typed);
        const ids = new Set([
          ...lookup.search(typed, MOST_FOUND).flatMap(({ entry: { kind, id } }) => (kind === 'document' ? [id] : [])),
          ...catalogue.titles.flatMap(({ title, document }) => (title.includes(asked) ? [document.id] : [])),
        ]);
        return [...ids].flatMap((id) => documents.find((document) => document.id === id) ?? []);
      },
      held: [...new Set(inUse.holdings.flatMap((holding) => documentOf(holding, day, catalogue)))],
      matchPapers: (held) => matchPapers(index, held, { profile: inUse.numbers, date: day }),
      compare: (ids) =>
        compareCategories(
          ids.flatMap((id) => categories.find((category) => category.id === id) ?? []),
          categories,
          catalogue,
        ),
      counterparts(id) {
        const category = categories.find((each) => each.id === id);
        return category === undefined
          ? []
          : counterpartsOf(category, suggestIndex).flatMap(({ id: other }) => (other === id ? [] : [other]));
      },
      suggest(description, console) {
        const found = suggest(suggestIndex, description, console);
        return {
          console: found.console,
          categories: found.categories.flatMap(({ category, why }) => withHit(category.id, { why })),
          also: found.also.flatMap(({ category, verb, when, why }) =>
            withHit(category.id, { verb, why, ...(when !== undefined && { when }) }),
          ),
          closed: found.closed,
        };
      },
      decode(notice, console) {
        const { rules: found, categories: meant, documents: named, ...read } = decode(noticeFacts, notice, console);
        return {
          ...read,
          ruleIds: found,
          rules: found.map((id) => {
            const hit = hitOf(id);
            return { id, name: hit?.name ?? nameOfMeaning(id), ...(hit && { hit }) };
          }),
          categories: meant.flatMap(({ path, verb }) => {
            const id = lookup.idOf(path, read.console);
            return id === undefined ? [] : withHit(id, verb === undefined ? {} : { verb });
          }),
          documents: named.flatMap(({ id }) => hitOf(id) ?? []),
        };
      },
      judgeName(name, console) {
        const judged = judgeName(name, nameFacts, console === undefined ? undefined : [console]);
        return {
          ...judged,
          categories: judged.categories.flatMap(({ category, why }) => withHit(category.id, { why })),
        };
      },
      ledger,
      findCategories: (typed) =>
        lookup
          .search(typed)
          .filter(({ entry }) => entry.kind === 'category')
          .flatMap(({ entry }) => hitOf(entry.id) ?? []),
      hitOf,
    };
  };
}

/** The catalogue's document that a paper is, while it is valid. */
function documentOf({ document, name, expires, foreign }: CountedHolding, day: string, catalogue: Catalogue): string[] {
  // Another company's paper counts where a partner's is asked for; which category that is, the plan says.
  if (foreign === true || (expires !== undefined && expires < day)) return [];
  const id = document ?? findTitle(name, catalogue)?.document.id;
  return id === undefined ? [] : [id];
}

/** Topics of a notice that no single rule stands for. */
const TOPICS: Readonly<Record<string, Bilingual>> = {
  category: { zh: '类目问题', en: 'The category' },
  document: { zh: '资质问题', en: 'Papers' },
  screenshot: { zh: '截图问题', en: 'Screenshots' },
  icon: { zh: '头像或图标问题', en: 'The icon' },
  privacy: { zh: '隐私问题', en: 'Privacy' },
  bug: { zh: '功能不完整或用不了', en: 'Something is broken or unfinished' },
  other: { zh: '其他问题', en: 'Something else' },
};
