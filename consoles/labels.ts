import {
  CHOOSE,
  isCategory,
  type LabelIndex,
  LONGEST_LABEL,
  LONGEST_WITH_NOTES,
  type Meaning,
  meaningsIn,
} from './label-meanings';
import { FIELD, holdsField, LABEL, labelWords } from './label-words';
import { sight } from './seen';
import { isSetting } from './settings';
import { isVisible, labelText, plainText } from './text';
import { findPlaces, parentOf } from './walk';

/** A place on the page where a known label stands, with the field that it means on each page that knows it. */
export interface LabelHit {
  meanings: Meaning;
  /** The label; for a control that carries its name itself, the control. */
  element: Element;
  /** Its words, without marks and notes. */
  text: string;
  /** The control is named by an attribute of its own. */
  own: boolean;
  /** The name is the control's hint: it counts where nothing else names the control. */
  hint?: true;
  /** The words themselves, where they stand bare beside their control inside `element`. */
  words?: Text;
  /** A category that is printed in the same text, behind the label. */
  printed?: string;
}

/** Where a label stands: its words where they are bare, else its element. */
export const anchorOf = ({ words, element }: LabelHit): Node => words ?? element;

const PIECED = ['label', 'th', 'dt', 'legend'] as const;
const WRAPPERS = new Set(['FONT', 'SPAN', 'B', 'STRONG', 'EM', 'I']);
/** Words in these name where a press leads, not a field. */
const PRESSED = 'a, button, nav, [role="button"], [role="tab"], [role="menuitem"], [role="option"]';
/** Names a part of a page; or a field, where it stands right before one. */
export const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/**
 * Fields of a tool bar look for things that are there; they are no part of a form. A list that can be filtered is a field,
 * and `backdrop-filter` is a look.
 */
export const TOOL_BAR =
  '[role="search"], search, [class*="search-form"], [class*="search-bar"], [class*="searchbar"], [class*="filter"]:not([class*="filterable"], [class*="backdrop-filter"])';
export const SEARCH = 'input[type="search"], [role="searchbox"]';
/** Where words tell the way around. */
const WAY =
  'nav, aside, [role="navigation"], [role="menu"], [role="tablist"], [class*="breadcrumb"], [class*="sidebar"], [class*="side-menu"]';
/** Around most labels there is none of these: asked at once. */
const NO_PLACE = [PRESSED, WAY, TOOL_BAR, HEADING].join(',');
const HINTED = 'input[placeholder]:not([readonly]), textarea[placeholder]:not([readonly])';
const ASKED = /^请?(?:您|你)?(?:输入|填写|录入)(?:您的|你的)?/u;
/** 请输入小程序名称，4-30 个字符: what follows says how. */
const EXPLAINED = /[，,；;。].*$/u;
/** Libraries draw the label of a group as a plain box, which their forms call a label. */
const LABEL_OR_HEADING = `label, th, dt, legend, [class*="form" i][class*="label" i], ${HEADING}`;
const OWN_NAME =
  'input[aria-label], textarea[aria-label], select[aria-label], [role][aria-label], [contenteditable][aria-label]';

/** Every visible place where a known label stands, in document order. */
export function findLabels(root: Document | ShadowRoot | Element, index: LabelIndex): LabelHit[] {
  const hits: LabelHit[] = [];
  const taken = new Set<Node>();
  const isSeen = sight();
  const words = meaningsIn(index);
  const offer = (element: Element, written: string, node?: Text): void => {
    const asked = labelAsking(element, written);
    const known = words.of(asked);
    const line = known === undefined && node !== undefined ? words.withCategory(written) : undefined;
    const meanings = known ?? line?.meanings;
    if (meanings === undefined) return;
    const bare = node !== undefined && element.tagName !== 'LABEL' && holdsField(element) ? node : undefined;
    const label = bare === undefined ? outermostWrapper(element) : element;
    // What is told by the tree alone comes first, what needs the layout last.
    if (taken.has(bare ?? label) || !isLabelPlace(element, meanings)) return;
    const text = labelText(line?.label ?? asked);
    if (isPartOfOther(label, text, bare ?? label) || !isSeen(label)) return;
    taken.add(bare ?? label);
    const { printed } = line ?? {};
    hits.push({
      meanings,
      element: label,
      text,
      own: false,
      ...(bare && { words: bare }),
      ...(printed && { printed }),
    });
  };
  const offerOwn = (control: Element, written: string, hint?: true): void => {
    const meanings = words.of(written);
    if (meanings === undefined || control.matches(SEARCH) || control.closest(TOOL_BAR) !== null) return;
    if (taken.has(control) || !isVisible(control)) return;
    taken.add(control);
    hits.push({ meanings, element: control, text: labelText(written), own: true, ...(hint && { hint }) });
  };
  const names = new Map<Element, Said>();
  const places = findPlaces(root, {
    text: (written) => words.mayName(written),
    element: (element) => {
      const said = saidBy(element);
      if (said === undefined || !words.mayName(said.written)) return false;
      names.set(element, said);
      return true;
    },
    names: [...PIECED, 'input', 'textarea'],
    selector: '[aria-label]',
  });
  for (const place of places) {
    const said = names.get(place as Element);
    if (said === undefined) offer(place.parentElement as Element, (place as Text).data, place as Text);
    else if (said.own === true) offerOwn(place as Element, said.written, said.hint);
    else offer(place as Element, said.written);
  }
  const whole = new Set(hits.flatMap(({ element, words }) => (words === undefined ? [element] : [])));
  return withoutCopies(hits).filter(({ element }) => !standsIn(whole, element));
}

function standsIn(labels: ReadonlySet<Element>, element: Element): boolean {
  for (let at = element.parentElement; at !== null; at = at.parentElement) if (labels.has(at)) return true;
  return false;
}

/** 请选择服务类目 as a label names the field; inside a control such words are its hint. */
const labelAsking = (element: Element, written: string): string =>
  written.includes('请') && (element.closest(LABEL_OR_HEADING) !== null || namesByAria(element.closest('[id]')))
    ? written.replace(CHOOSE, '')
    : written;

/** What an element says as a whole. */
interface Said {
  written: string;
  /** It names itself, by an attribute. */
  own?: true;
  hint?: true;
}

const pieced = new Set<string>(PIECED);

function saidBy(element: Element): Said | undefined {
  // A label in pieces (required marks, icons, translators) has no text node that holds it whole.
  if (pieced.has(element.localName) && element.childElementCount > 0) {
    const isShort = (element.textContent ?? '').length <= LONGEST_WITH_NOTES;
    return isShort ? { written: labelWords(element) } : undefined;
  }
  const name = element.getAttribute('aria-label');
  if (name !== null && element.matches(OWN_NAME)) return { written: name, own: true };
  const hint = element.getAttribute('placeholder');
  if (hint === null || !element.matches(HINTED)) return undefined;
  return { written: plainText(hint).replace(ASKED, '').replace(EXPLAINED, ''), own: true, hint: true };
}

/** Words on what is pressed lead somewhere, headings name a part of the page; unless a control stands in it, or beside it. */
function isLabelPlace(element: Element, meanings: Meaning): boolean {
  if (element.closest(NO_PLACE) === null) return true;
  const pressed = element.closest(PRESSED);
  if (pressed !== null && !(pressed.getAttribute('role') === 'button' && holdsField(pressed))) return false;
  const way = element.closest(WAY);
  if (element.closest(TOOL_BAR) !== null || (way !== null && !holdsField(way))) return false;
  const heading = element.closest(HEADING);
  // Categories are printed below headings too, and drawn as cards: whether it is one, the facts say.
  return (
    heading === null || isCategory(meanings) || leadsToField(heading) || namesByAria(heading) || isSetting(heading)
  );
}

function namesByAria(words: Element | null): boolean {
  if (words === null || words.id === '') return false;
  const root = words.getRootNode() as Document | ShadowRoot;
  return root.querySelector?.(`[aria-labelledby~="${CSS.escape(words.id)}"]`)?.matches(FIELD) === true;
}

/** Whether a control stands below a heading, before the next one and before the next label. */
function leadsToField(heading: Element): boolean {
  for (let next = heading.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (next.matches(HEADING) || [...next.querySelectorAll(`${HEADING}, ${LABEL}`)].some(isOfOther)) return false;
    if (holdsField(next)) return true;
  }
  return false;
}

/** An option, or a button to upload with, is a label around its control. */
const isOfOther = (element: Element): boolean => !holdsField(element);

/** Of a label that stands there twice, the one that is not kept from screen readers: the other is a template or a clone. */
function withoutCopies(hits: LabelHit[]): LabelHit[] {
  const isAside = ({ element }: LabelHit): boolean => element.closest('[aria-hidden="true"]') !== null;
  const aside = new Set(hits.filter(isAside));
  if (aside.size === 0) return hits;
  return hits.filter((hit) => !aside.has(hit) || !hits.some((other) => !aside.has(other) && sameMeaning(hit, other)));
}

const sameMeaning = (a: LabelHit, b: LabelHit): boolean =>
  [...a.meanings].every(([page, { key }]) => b.meanings.get(page)?.key === key);

/** Climbs out of wrappers that hold nothing but the label itself. */
function outermostWrapper(element: Element): Element {
  let label = element;
  for (let parent = parentOf(label); parent !== null; parent = parentOf(label)) {
    if (!(WRAPPERS.has(label.tagName) || parent.tagName === 'LABEL')) break;
    const onlyThis = labelText(parent.textContent ?? '') === labelText(label.textContent ?? '');
    if (!onlyThis || holdsField(parent)) break;
    label = parent;
  }
  return label;
}

const isFieldBox = (node: Node | null): boolean => node?.nodeType === Node.ELEMENT_NODE && holdsField(node as Element);

const BRACKET = /^[（(【[\-–—·]/u;

/** Known words that are a part of another label: 商品名称 in 商品名称（英文） or 旧商品名称. Notes beside them do not matter. */
function isPartOfOther(label: Element, text: string, at: Node): boolean {
  const beside = at.nextSibling;
  const next = isFieldBox(beside) ? '' : plainText(beside?.textContent ?? '');
  if (BRACKET.test(next) && next.length <= LONGEST_LABEL && BRACKET.test(labelText(next))) return true;
  const whole = label.closest(LABEL);
  if (whole === null || (whole.textContent ?? '').length > LONGEST_WITH_NOTES || holdsField(whole)) return false;
  const words = labelText(labelWords(whole)).replace(CHOOSE, '');
  const start = words.indexOf(text);
  if (start < 0) return false;
  const [before, after] = [words.slice(0, start), words.slice(start + text.length)];
  if (/\p{L}/u.test(before)) return true;
  // A word or two make it another field; more than that explains it.
  return BRACKET.test(after) || (/^\p{L}/u.test(after) && after.length <= 4 && !/^(?:示例|说明|帮助)$/u.test(after));
}
