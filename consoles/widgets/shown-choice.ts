import type { CategoryReading } from '../../core/model/submission';
import { FIELD, holdsField } from '../label-words';
import { isVisible, plainText } from '../text';
import { parentOf } from '../walk';
import { ANT_DESIGN, RENDERED } from './ant-design';
import { ELEMENT_CASCADER, ELEMENT_PLUS } from './element-plus';
import type { ShownFamily } from './family';
import { levelsFrom } from './levels';
import { isInPopup } from './popup';
import { TDESIGN } from './tdesign';
import { TEA } from './tea';
import type { WidgetReader, WidgetValue } from './value';
import { within } from './within';

/** Whose classes are known; every other library is read by ARIA and by structure. */
const FAMILIES: readonly ShownFamily[] = [ANT_DESIGN, RENDERED, ELEMENT_PLUS, ELEMENT_CASCADER, TDESIGN, TEA];
/** What opens a list, by ARIA; an input that cannot be typed in shows what was chosen elsewhere. */
const TRIGGER =
  '[role="combobox"], [aria-haspopup="listbox"], [aria-haspopup="tree"], [aria-haspopup="menu"], [aria-haspopup="dialog"], [aria-haspopup="true"], input[readonly], input[class*="select"], [class*="cascader"] input:not([type="checkbox"], [type="radio"]), [class*="select"] input:not([type="checkbox"], [type="radio"])';
/** An entry of a menu opens the next one. */
const NO_TRIGGER = '[type="file"], [type="hidden"], [role^="menuitem"]';
const ANY = [...FAMILIES.map(({ shown }) => shown), TRIGGER].join(',');

const NOTHING_CHOSEN = /^(?:请?选择|请输入|请|please (?:select|choose)|select|choose|无|未选择|--?|—)(?:$|.{0,12}$)/iu;
const SEPARATOR = /[/>›»\\|＞]|\s[-–—]\s/u;
/** Levels between an input and the widget's text beside it. */
const WIDGET_HEIGHT = 5;

interface Shown {
  control: Element;
  /** What was chosen, one text for each choice. */
  texts: string[];
  /** There are more than are shown: `+2`. */
  more: boolean;
  locked: boolean;
}

/** What was chosen in lists that a library draws. The options stand elsewhere, in a portal of the page, and are not read. */
export const readShownChoice: WidgetReader = (box, beside = [box]) =>
  toValue(levelsFrom(box, beside, (each) => shownIn(each).length > 0).flatMap(shownIn));

function toValue(shown: readonly Shown[]): WidgetValue | undefined {
  const [first] = shown;
  if (first === undefined) return undefined;
  const texts = shown.flatMap((each) => each.texts);
  return {
    value: shown.some(({ more }) => more) ? undefined : texts.join(shown.length > 1 && isLevels(shown) ? ' / ' : '、'),
    categories: categoriesOf(shown),
    readOnly: shown.every(({ locked }) => locked),
    control: first.control,
  };
}

/** What can be reached by key and holds no control: a list that a page draws itself, without ARIA and without known classes. */
const REACHED =
  '[tabindex="0"]:not(a, button, input, textarea, select, [role="button"], [role="tab"], [role="radio"], [role="checkbox"], [role="switch"], [role="option"], [role="link"], [contenteditable])';

/** A list drawn by the page itself, by its being reached by key alone. Asked last. */
export const readReached: WidgetReader = (box) => {
  const boxes = within(box, REACHED).filter((element) => isVisible(element) && !holdsField(element));
  if (boxes.length === 0) return undefined;
  const shown = boxes.map((control): Shown => {
    const texts = [piecesOf(control).join(' ')].filter((text) => text !== '' && !NOTHING_CHOSEN.test(text));
    return { control, texts, more: false, locked: isLocked(control) };
  });
  // Beside another control, what is reached and says nothing is an icon that explains.
  return toValue(holdsField(box) ? shown.filter(({ control }) => piecesOf(control).length > 0) : shown);
};

function shownIn(box: Element): Shown[] {
  const found: Element[] = [];
  for (const element of within(box, ANY)) {
    if (!isVisible(element) || element.matches(NO_TRIGGER) || isInPopup(element, box)) continue;
    if (!found.some((outer) => outer.contains(element))) found.push(element);
  }
  return found
    .filter((element) => !isSecondPart(element, found))
    .map((element) => {
      const family = FAMILIES.find(({ shown }) => element.matches(shown));
      const texts = (family ? familyTexts(element, family) : textsOf(element, box)).filter(
        (text) => !NOTHING_CHOSEN.test(text) && !MORE.test(text),
      );
      return { control: element, texts, more: hasMore(element), locked: isLocked(element) };
    });
}

/** Whether a library of which the classes are known shows something as chosen. */
export const showsChoice = (box: Element): boolean =>
  shownIn(box).some(({ control, texts, more }) => isOfFamily(control) && (texts.length > 0 || more));

const isOfFamily = (element: Element): boolean => FAMILIES.some(({ shown }) => element.matches(shown));

/** An empty input beside the words in which its own widget shows the choice. */
const isSecondPart = (element: Element, found: readonly Element[]): boolean =>
  element.tagName === 'INPUT' &&
  (element as HTMLInputElement).value === '' &&
  !isOfFamily(element) &&
  found.some((other) => other !== element && isOfFamily(other) && element.parentElement?.contains(other) === true);

/** Stands for choices that are not shown. */
const MORE = /^\+\s?(?<count>\d+)(?:\s?\.\.\.)?$/u;

/** Whether choices are only counted; those that are mounted behind the count are read. */
function hasMore(element: Element): boolean {
  for (const part of element.querySelectorAll('*')) {
    const { count } = part.childElementCount === 0 ? (MORE.exec(plainText(part.textContent ?? ''))?.groups ?? {}) : {};
    if (count === undefined || !isVisible(part) || part.closest('[aria-hidden="true"]') !== null) continue;
    return element.querySelectorAll('[aria-hidden="true"] [class*="-selection-item"][title]').length < Number(count);
  }
  return false;
}

function familyTexts(shown: Element, { empty, part, partWhileOpen }: ShownFamily): string[] {
  const input = shown.querySelector('input');
  const isOpen = input?.getAttribute('aria-expanded') === 'true';
  const chosen = (isOpen ? partWhileOpen : undefined) ?? part;
  const parts =
    chosen === undefined ? [] : outermost(within(shown, chosen).filter(isVisible)).map(wordsOf).filter(Boolean);
  if (parts.length > 0) return parts;
  const weak = empty === undefined ? undefined : within(shown, empty).find(isVisible);
  const typed = plainText(input?.value ?? '');
  if (weak !== undefined && plainText(weak.textContent ?? '') === wordsOf(shown)) return typed === '' ? [] : [typed];
  const text = wordsOf(shown);
  return [text || typed].filter(Boolean);
}

/** By ARIA and structure alone. */
function textsOf(trigger: Element, box: Element): string[] {
  if (trigger.tagName !== 'INPUT') {
    const inner = plainText(trigger.querySelector('input')?.value ?? '');
    const hint = plainText(trigger.getAttribute('aria-placeholder') ?? trigger.getAttribute('placeholder') ?? '');
    const text = wordsOf(trigger);
    return [text === hint ? inner : text || inner].filter(Boolean);
  }
  const input = trigger as HTMLInputElement;
  const value = plainText(input.value);
  if (value !== '') return [value];
  let widget: Element = input;
  for (let level = 0; level < WIDGET_HEIGHT && widget !== box; level++) {
    const parent = parentOf(widget);
    if (parent === null || [...parent.querySelectorAll(FIELD)].some((field) => field !== input)) return [];
    widget = parent;
    const pieces = piecesOf(widget, `${ASIDE}, ${NAMES}`);
    if (pieces.length === 0) continue;
    // Words in the row's box itself explain; a short one alone is the value.
    const [only] = pieces;
    if (widget === box && (pieces.length > 1 || (only?.length ?? 0) > 20)) return [];
    return pieces.some((piece) => SEPARATOR.test(piece)) ? [pieces.join(' ')] : pieces;
  }
  return [];
}

const ASIDE =
  'button, svg, [aria-hidden="true"], [role="img"], [role="button"], [role="listbox"], [role="tree"], [role="menu"], [class*="placeholder"], [class*="help"], [class*="tip"], [class*="extra"], [class*="error"], [class*="count"], [class*="close"], [class*="remove"], [class*="clear"]';

/** Around a widget, the words that name it. */
const NAMES = 'label, legend, th, dt';

/** Texts that a person sees in a widget, without hints, icons and what removes a choice. */
function piecesOf(widget: Element, aside = ASIDE): string[] {
  const pieces: string[] = [];
  const collect = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) pieces.push(plainText(node.textContent ?? ''));
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (element !== widget && (element.matches(aside) || !isVisible(element))) return;
    element.childNodes.forEach(collect);
  };
  collect(widget);
  return pieces.filter((piece) => piece !== '' && !MORE.test(piece) && !/^[×✕xX]$/u.test(piece));
}

const wordsOf = (element: Element): string => {
  const seen = piecesOf(element).join('');
  return seen === '' && !element.querySelector(ASIDE) ? plainText(element.textContent ?? '') : plainText(seen);
};

const outermost = (elements: readonly Element[]): Element[] =>
  elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));

/** Several lists in one row are the levels of one choice, unless one of them shows a whole path. */
const isLevels = (shown: readonly Shown[]): boolean =>
  shown.length > 1 && shown.every(({ texts }) => texts.length <= 1 && !texts.some((text) => SEPARATOR.test(text)));

function categoriesOf(shown: readonly Shown[]): CategoryReading[] {
  if (isLevels(shown)) {
    const parts = shown.flatMap(({ texts }) => texts);
    return [{ parts, complete: parts.length === shown.length }];
  }
  return shown.flatMap(({ texts }): CategoryReading[] =>
    texts.length === 0 ? [{ parts: [], complete: false }] : texts.map((text) => ({ parts: [text], complete: true })),
  );
}

const isLocked = (element: Element): boolean =>
  element.closest('[class*="is-disabled"], [class*="-disabled"], [aria-disabled="true"]') !== null ||
  element.querySelector(':scope input:disabled') !== null ||
  element.matches(':disabled');
