import advice from 'virtual:guoshen/advice';
import consoleFacts from 'virtual:guoshen/console-facts';
import facts from 'virtual:guoshen/facts';
import type { DocumentChoice, LookupHit, ToolFacts } from '../../components/lookup';
import { buildPapersIndex, matchPapers } from '../../core/by-papers';
import { buildCatalogue } from '../../core/catalogue/catalogue';
import { foldName } from '../../core/catalogue/names';
import { compareCategories } from '../../core/compare';
import { decode } from '../../core/decode';
import type { Bilingual } from '../../core/model/rule';
import { judgeName } from '../../core/names';
import type { Held } from '../../core/profile/held-by';
import { type CountedHolding, findTitle } from '../../core/requirements/held';
import { buildSuggestIndex, suggest } from '../../core/suggest';
import { searched } from './knowledge';
import { ledger } from './ledger';
import { lookup } from './lookup';
import { today } from './today';

const catalogue = buildCatalogue(facts.documents);
const index = buildPapersIndex(facts.categories);
const suggestIndex = buildSuggestIndex(facts.categories, facts.vocabulary, advice.suggest);
const nameFacts = { rules: consoleFacts.rules, suggest: suggestIndex };
const noticeFacts = { ...facts, ...advice, catalogue, rules: searched.rules };

const documents: readonly DocumentChoice[] = facts.documents
  .map(({ id, name }) => ({ id, name, uses: index.uses.get(id)?.length ?? 0 }))
  .filter(({ uses }) => uses > 0)
  .sort((a, b) => b.uses - a.uses);

/** The larger questions over the built-in facts, under what is held. */
export function toolFacts(inUse: Held, hitOf: (id: string) => LookupHit | undefined): ToolFacts {
  const day = today();
  const withHit = <T extends object>(id: string, more: T): (T & { hit: LookupHit })[] => {
    const hit = hitOf(id);
    return hit === undefined ? [] : [{ hit, ...more }];
  };
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
      const { rules, categories, documents: named, ...read } = decode(noticeFacts, notice, console);
      return {
        ...read,
        ruleIds: rules,
        rules: rules.map((id) => {
          const hit = hitOf(id);
          return { id, name: hit?.name ?? nameOfMeaning(id), ...(hit && { hit }) };
        }),
        categories: categories.flatMap(({ path, verb }) => {
          const id = lookup.idOf(path, read.console);
          return id === undefined ? [] : withHit(id, verb === undefined ? {} : { verb });
        }),
        documents: named.flatMap(({ id }) => hitOf(id) ?? []),
      };
    },
    judgeName(name, console) {
      const judged = judgeName(name, nameFacts, console === undefined ? undefined : [console]);
      return { ...judged, categories: judged.categories.flatMap(({ category, why }) => withHit(category.id, { why })) };
    },
    ledger,
    findCategories: (typed) =>
      lookup
        .search(typed)
        .filter(({ entry }) => entry.kind === 'category')
        .flatMap(({ entry }) => hitOf(entry.id) ?? []),
    hitOf,
  };
}

/** The catalogue's document that a paper is, while it is valid. */
function documentOf({ document, name, expires, foreign }: CountedHolding, day: string): string[] {
  // Another company's paper counts where a partner's is asked for; which category that is, the plan says.
  if (foreign === true || (expires !== undefined && expires < day)) return [];
  const id = document ?? findTitle(name, catalogue)?.document.id;
  return id === undefined ? [] : [id];
}

/** What a rule is called that is no line of the search: its message. A topic stands for itself. */
const nameOfMeaning = (id: string): Bilingual | string =>
  searched.rules.find((rule) => rule.id === id)?.message ?? TOPICS[id] ?? id;

/** Topics of a notice that no single rule stands for. */
const TOPICS: Readonly<Record<string, Bilingual>> = {
  category: { zh: '类目', en: 'The category' },
  document: { zh: '资质', en: 'Papers' },
  screenshot: { zh: '截图', en: 'Screenshots' },
  icon: { zh: '头像或图标', en: 'The icon' },
  privacy: { zh: '隐私', en: 'Privacy' },
  bug: { zh: '功能不完整或用不了', en: 'Something is broken or unfinished' },
  other: { zh: '其他', en: 'Something else' },
};
