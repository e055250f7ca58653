/** From a description of an app to the categories that it needs, with the words that say so. */
import type { Category, ReferenceVerb } from '../model/category';
import type { ConsoleId } from '../model/console';
import type { Cue, SuggestData } from '../model/suggest';
import type { Vocabulary } from '../model/vocabulary';
import { type ClosedService, closedIn } from './closed';
import { type Evidence, evidenceIn } from './evidence';
import { buildTerms, type TermIndex } from './terms';
import { spoken } from './text';

export type { ClosedService } from './closed';

export interface SuggestIndex {
  data: SuggestData;
  /** Live categories are not among them: they are chosen beside the service's own. */
  consoles: ReadonlyMap<ConsoleId, TermIndex>;
}

export interface SuggestedCategory {
  category: Category;
  /** Words of the description that speak for it, the telling ones first; none for what every app is asked for. */
  why: string[];
  /** Share of the best one's evidence, 0 to 1. */
  share: number;
}

export interface AlsoNeeded {
  category: Category;
  verb: ReferenceVerb;
  /** In which case, as the remark says it. */
  when?: string;
  /** Id of the category whose remark says so. */
  from: string;
  why: string[];
}

export interface Suggestion {
  console: ConsoleId;
  categories: SuggestedCategory[];
  /** What the first category's remarks want beside it for what was described. */
  also: AlsoNeeded[];
  /** What was described and is not open. */
  closed: ClosedService[];
}

/** As many as are told. */
const MOST = 5;
/** Less than this share of the best is no suggestion. */
const LEAST = 0.3;
/** From the best this many are asked for what they close. */
const ASKED = 4;
/** Evidence from which another category is taken to be meant as well, by what the remark wants with it. */
const ALSO: Partial<Record<ReferenceVerb, number>> = { 需补充: 1.4, 需选择: 2.6 };

export function buildSuggestIndex(
  categories: readonly Category[],
  vocabulary: Vocabulary,
  data: SuggestData,
): SuggestIndex {
  const consoles = new Map<ConsoleId, TermIndex>();
  for (const id of new Set(categories.map(({ console }) => console))) {
    const own = categories.filter(({ console, channel }) => console === id && channel === undefined);
    consoles.set(id, buildTerms(own, vocabulary, data));
  }
  return { data, consoles };
}

/** @param console where the app is to be listed; without it the words decide, else it is a mini program */
export function suggest(index: SuggestIndex, text: string, console = consoleIn(index, text)): Suggestion {
  const { data } = index;
  const terms = index.consoles.get(console);
  if (terms === undefined) return { console, categories: [], also: [], closed: [] };
  const evidence = evidenceIn(spoken(text), terms, data);
  const likelier = cuesIn(text, data.cues);
  const ranked = terms.categories
    .map((category, at) => ({ category, at, of: evidence.get(at) }))
    .flatMap(({ category, at, of }) =>
      of === undefined || of.why.length === 0
        ? []
        : [{ category, at, evidence: of, score: of.main * likelier(category) }],
    )
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const best = ranked[0]?.score ?? 0;
  const told = ranked.filter(({ score }, place) => place < MOST && score >= best * LEAST);
  const categories = told.map(({ category, evidence: { why }, score }) => ({ category, why, share: score / best }));
  const [first] = categories;
  const asked = [...categories.slice(0, ASKED).map(({ category }) => category), ...groupOf(first?.category, terms)];
  const closed = closedIn(text, console, asked, data);
  // What every app of the console is asked for is left where something is said and nothing else fits it.
  const forAll = terms.categories.find(({ common }) => common);
  if (categories.length === 0 && closed.length === 0 && forAll !== undefined && evidence.size > 0)
    categories.push({ category: forAll, why: [], share: 1 });
  return {
    console,
    categories,
    also: alsoNeeded(first, terms, evidence),
    closed,
  };
}

/** What another category of the same group closes may be meant as well. */
const groupOf = (category: Category | undefined, { categories }: TermIndex): Category[] =>
  category === undefined ? [] : categories.filter(({ path }) => path[0] === category.path[0]);

function consoleIn({ data }: SuggestIndex, text: string): ConsoleId {
  for (const [console, words] of Object.entries(data.consoles)) {
    if (words.some((word) => text.includes(word))) return console as ConsoleId;
  }
  return 'wechat-mini-program';
}

/** How much likelier the words beside the service make a category, for the categories that a cue means. */
function cuesIn(text: string, cues: readonly Cue[]): (category: Category) => number {
  const folded = spoken(text);
  const told = cues.map((cue) => ({
    cue,
    factor: cue.says.some((word) => folded.includes(word)) ? cue.present : cue.absent,
  }));
  const decisive = told.filter(({ factor }) => factor !== 1);
  return ({ path }) => {
    const whole = path.join('/');
    let product = 1;
    for (const { cue, factor } of decisive) {
      const { groups, names, except } = cue;
      const isMeant =
        (groups === undefined || groups.includes(path[0] as string)) &&
        (names === undefined || names.some((name) => whole.includes(name))) &&
        !except?.some((name) => whole.includes(name));
      if (isMeant) product *= factor;
    }
    return product;
  };
}

function alsoNeeded(
  best: SuggestedCategory | undefined,
  { categories }: TermIndex,
  evidence: ReadonlyMap<number, Evidence>,
): AlsoNeeded[] {
  if (best === undefined) return [];
  const { category: first, why } = best;
  const byPath = new Map(categories.map((category, at) => [category.path.join('\n'), at]));
  const needed: AlsoNeeded[] = [];
  for (const { verb, to, when } of first.references) {
    const least = ALSO[verb];
    if (least === undefined) continue;
    const [meant] = to
      .flatMap((path) => {
        const at = byPath.get(path.join('\n'));
        const of = at === undefined ? undefined : evidence.get(at);
        const category = at === undefined ? undefined : categories[at];
        if (category === undefined || of === undefined || category.id === first.id) return [];
        // What speaks for the first one already does not speak for another one beside it.
        const own = of.why.filter((word) => !why.some((known) => known.includes(word)));
        return own.length === 0 ? [] : [{ category, of, own }];
      })
      .sort((a, b) => b.of.all - a.of.all);
    if (meant === undefined || meant.of.all < least) continue;
    if (needed.some(({ category }) => category.id === meant.category.id)) continue;
    needed.push({ category: meant.category, verb, ...(when && { when }), from: first.id, why: meant.own });
  }
  return needed;
}
