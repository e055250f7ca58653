import type { FieldKey } from '../core/model/console';
import type { ConsolePage } from '../core/model/page';
import { isAtPath } from '../core/model/page-path';
import { LabelIndex } from './label-meanings';
import { holdsField } from './label-words';
import { findLabels, type LabelHit } from './labels';
import { rowsOf } from './rows';
import { findBy } from './teach/find-by';
import { isVisible } from './text';
import { parentOf } from './walk';

/** A form page that the document in front is, or that its address says it should be. */
export interface Recognised {
  page: ConsolePage;
  /** All known labels on the document. */
  hits: LabelHit[];
}

type Address = Pick<Location, 'host' | 'pathname'>;

/** Fields that have to be there when the address is none that is known: the words alone decide. */
const WITHOUT_PATH = 4;
/** An account, an invoice or a domain asks who someone is as well: that alone makes no form of these. */
const OF_EVERYBODY: ReadonlySet<FieldKey> = new Set([
  'company',
  'credit-code',
  'contact-name',
  'phone',
  'contact-email',
  'website',
]);
/** How much a known address counts, in fields. */
const PATH_WEIGHT = 2.5;
/** How much speaks against a page that a field which it always asks for is not there, in fields. */
const ABSENT = 0.3;

const startsWithOne = (path: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => path.startsWith(prefix));

const isOwnAddress = ({ paths }: ConsolePage, { pathname }: Address): boolean =>
  paths.some((path) => isAtPath(pathname, path));

/** The pages that an address may be: those of its host, but where they never are. */
const pagesOf = (pages: readonly ConsolePage[], address: Address): ConsolePage[] =>
  pages.filter(({ host, notPaths }) => host === address.host && !startsWithOne(address.pathname, notPaths ?? []));

/** The known pages that an address is said to be, by path prefix. */
export const pagesAt = (pages: readonly ConsolePage[], address: Address): ConsolePage[] =>
  pagesOf(pages, address).filter((page) => isOwnAddress(page, address));

/** Whether only such forms are below a path. */
const isAmongOwn = ({ anywhere = [] }: ConsolePage, { pathname }: Address): boolean =>
  anywhere.some((prefix) => prefix !== '/' && pathname.startsWith(prefix));

/** What takes an answer: a control, or something that a page draws in place of one. */
const isAnswered = (box: Element): boolean =>
  holdsField(box) || box.matches(DRAWN_CONTROL) || box.querySelector(DRAWN_CONTROL) !== null;
const DRAWN_CONTROL =
  'iframe, [tabindex="0"], [class*="dropdown"], [class*="cascade"], [class*="select"], [class*="upload"]';

/** Whether enough of a page's fields are asked for: a list or a record of such things has their names, and no control beside. */
function asks(page: ConsolePage, all: readonly LabelHit[], address: Address): boolean {
  const amongOwn = isAmongOwn(page, address);
  // Anywhere else on a host, more has to speak for it; all of a short form.
  const enough = amongOwn ? page.atLeast : Math.max(Math.min(WITHOUT_PATH, page.fields.length), page.atLeast);
  const hits = all.flatMap((hit) => {
    const field = hit.meanings.get(page);
    return field === undefined ? [] : [{ ...hit, field }];
  });
  if (new Set(hits.map(({ field }) => field.key)).size < enough) return false;
  if (!amongOwn && hits.every(({ field }) => OF_EVERYBODY.has(field.key))) return false;
  const asked = hits.filter((hit) => rowsOf(hit, hits).some(({ boxes }) => boxes.some(isAnswered)));
  return new Set(asked.map(({ field }) => field.key)).size >= enough;
}

/** One index for each set of pages: the pages of a host are the same at every read. */
const labelsOf = (possible: readonly ConsolePage[]): LabelIndex => {
  const known = indexes.find(
    ({ pages }) => pages.length === possible.length && pages.every((page, at) => page === possible[at]),
  );
  if (known !== undefined) return known.index;
  const index = new LabelIndex(possible);
  indexes.unshift({ pages: possible, index });
  indexes.length = Math.min(indexes.length, MOST_INDEXES);
  return index;
};
const MOST_INDEXES = 4;
const indexes: { pages: readonly ConsolePage[]; index: LabelIndex }[] = [];

/**
 * The page that a document is: the one with most of its fields there, the address only helps. On a known address without
 * a form, the page that should be there, so that this can be said; undefined where nothing speaks for a page.
 */
export function recognise(
  root: Document | Element,
  pages: readonly ConsolePage[],
  address: Address,
): Recognised | undefined {
  const possible = pagesOf(pages, address);
  if (possible.length === 0) return undefined;
  const hits = withSelectors(root, possible, findLabels(root, labelsOf(possible)));
  const [best] = possible
    .map((page) => {
      const keys = new Set(hits.flatMap(({ meanings }) => meanings.get(page)?.key ?? []));
      const found = keys.size;
      const absent = page.fields.filter(({ key, required }) => required === true && !keys.has(key)).length;
      const here = isOwnAddress(page, address);
      const words = !here && startsWithOne(address.pathname, page.anywhere ?? []) && asks(page, hits, address);
      return {
        page,
        found,
        here,
        words,
        score: found - ABSENT * absent + found / page.fields.length + (here ? PATH_WEIGHT : 0),
      };
    })
    .filter(({ here, words }) => here || words)
    .sort((a, b) => b.score - a.score);
  return best && { page: best.page, hits };
}

/** Whether a part of a page still holds the labels that were found there. */
export function holdsSameLabels(
  part: Element,
  { hits }: Recognised,
  pages: readonly ConsolePage[],
  address: Address,
): boolean {
  const inside = ({ element }: LabelHit): boolean => element !== part && part.contains(element);
  const before = hits.filter(inside);
  const now = findLabels(part, labelsOf(pagesOf(pages, address))).filter(inside);
  return (
    before.length === now.length &&
    before.every(({ element, text }, at) => now[at]?.element === element && now[at]?.text === text)
  );
}

/** Fields of taught pages that no label tells stand where a person has pointed; where that is gone, the label counts again. */
function withSelectors(root: Document | Element, pages: readonly ConsolePage[], hits: LabelHit[]): LabelHit[] {
  const taught = pages.flatMap((page) => page.fields.map((field) => ({ page, field })));
  const pointed = taught.flatMap(({ page, field }): LabelHit[] => {
    const found = field.selector === undefined ? undefined : findBy(field.selector, documentOf(root));
    // A file input is hidden; what people see is around it.
    const element = found && !isVisible(found) ? parentOf(found) : found;
    return element ? [{ meanings: new Map([[page, field]]), element, text: '', own: true }] : [];
  });
  if (pointed.length === 0) return hits;
  const settled = new Set(pointed.flatMap(({ meanings }) => [...meanings.values()]));
  const others = hits.flatMap((hit) => {
    const meanings = new Map([...hit.meanings].filter(([, field]) => !settled.has(field)));
    return meanings.size === 0 ? [] : [{ ...hit, meanings }];
  });
  return [...others, ...pointed];
}

const documentOf = (root: Document | Element): Document =>
  root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : (root.ownerDocument as Document);

/** Whether the words on a document speak for a known form at an address that is not known: cheap enough for every page. */
export function looksLikeForm(root: Document, pages: readonly ConsolePage[], address: Address): boolean {
  return recognise(root, pages, address) !== undefined;
}

/** The fields of one page whose labels stand on a document, whatever its address. */
export const fieldsOn = (root: Document, page: ConsolePage): Set<FieldKey> =>
  new Set(findLabels(root, new LabelIndex([page])).flatMap(({ meanings }) => meanings.get(page)?.key ?? []));
