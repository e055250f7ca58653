import { buildCatalogue, type Catalogue, leafName } from '../../core/catalogue/catalogue';
import type { Category } from '../../core/model/category';
import { combine } from '../../core/requirements/combine';
import { findTitle, heldStates } from '../../core/requirements/held';
import { leafKey, planFor, type SmallestSet } from '../../core/requirements/plan';
import { surroundingsOf } from '../../core/requirements/view';
import type { PapersState } from '../../core/review';
import type { Facts } from '../../data/load';

/** What a listing's category still asks for. */
interface ListingPapers {
  state: PapersState;
  /** Which papers are not among the holdings, in words. */
  outstanding?: string | undefined;
  /** Holdings whose names mean no paper that is known. */
  unknown: string[];
}

/** Of what the category asks for, and of what its console asks of everybody. */
export function listingPapers(
  facts: Facts,
  category: Category | undefined,
  names: readonly string[],
  today: string,
): ListingPapers {
  const catalogue = catalogueOf(facts);
  const unknown = names.filter((name) => findTitle(name, catalogue) === undefined);
  if (category === undefined) return { state: 'none-needed', unknown };
  const { common } = surroundingsOf(category, facts.categories);
  const asked = combine(common?.requirement ?? null, category.requirement);
  if (asked === null) return { state: 'none-needed', unknown };
  const holdings = names.map((name) => ({ name }));
  const states = heldStates(asked, holdings, catalogue, today);
  const { satisfied, smallest } = planFor(asked, (leaf) => states.get(leafKey(leaf)) === 'held');
  if (satisfied) return { state: 'satisfied', unknown };
  return { state: 'outstanding', outstanding: `${waysOf(smallest, catalogue)}${unknownWords(unknown)}`, unknown };
}

/** Further ways are for `plan`. */
const MOST_WAYS = 3;

/** The papers that every smallest way takes, and between which others there is a choice. */
function waysOf(smallest: readonly SmallestSet[], catalogue: Catalogue): string {
  const ways = smallest.map(({ leaves }) => [...new Set(leaves.map((leaf) => leafName(leaf, catalogue)))]);
  const always = (ways[0] ?? []).filter((name) => ways.every((way) => way.includes(name)));
  const choices = [...new Set(ways.map((way) => way.filter((name) => !always.includes(name)).join('加')))];
  const either = choices.filter((choice) => choice !== '');
  const shown = `${either.slice(0, MOST_WAYS).join('、')}${either.length > MOST_WAYS ? ' 等（见 guoshen plan）' : ''}`;
  const parts = [always.join('、'), ...(either.length === 0 ? [] : [`${shown}里的一种`])].filter((part) => part !== '');
  return `类目要的证照还缺 ${parts.join('，另要 ')}；已有的写进 holdings`;
}

const unknownWords = (unknown: readonly string[]): string =>
  unknown.length === 0 ? '' : `；holdings 里没认出 ${unknown.join('、')}，写证照的名称，guoshen documents 列出全部`;

const catalogues = new WeakMap<Facts, Catalogue>();

/** Made once, however many listings are checked. */
function catalogueOf(facts: Facts): Catalogue {
  const catalogue = catalogues.get(facts) ?? buildCatalogue(facts.documents);
  catalogues.set(facts, catalogue);
  return catalogue;
}

const told = new WeakMap<Facts, Set<string>>();

/** Tells of each holding once that means no paper: it may be mistyped, and it counts for nothing. */
export function tellUnknown(facts: Facts, unknown: readonly string[]): void {
  const known = told.get(facts) ?? new Set();
  told.set(facts, known);
  for (const name of unknown) {
    if (known.has(name)) continue;
    known.add(name);
    process.stderr.write(`guoshen: holdings: “${name}” is no paper that is known; guoshen documents lists them all\n`);
  }
}
