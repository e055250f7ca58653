import type { CategoryReading } from '../../core/model/submission';
import { isVisible, plainText } from '../text';
import { levelsFrom } from './levels';
import type { WidgetReader } from './value';
import { within } from './within';

const NOTHING_CHOSEN = /^(?:请?选择|-|please|select\b)/iu;

/** Native selects: one for each level. */
export const readNativeSelects: WidgetReader = (box, beside = [box]) => {
  const boxes = levelsFrom(box, beside, (each) => within(each, 'select').length > 0);
  const selects = boxes.flatMap((each) => within<HTMLSelectElement>(each, 'select')).filter(isVisible);
  const [first] = selects;
  if (first === undefined) return undefined;
  const parts = selects.map((select) => {
    if (select.multiple) return [...select.selectedOptions].map(({ textContent }) => plainText(textContent)).join('、');
    const option = select.selectedOptions[0];
    const text = plainText(option?.textContent ?? '');
    return option === undefined || select.value === '' || NOTHING_CHOSEN.test(text) ? '' : text;
  });
  const chosen = parts.filter((part) => part !== '');
  const reading: CategoryReading = { parts: chosen, complete: chosen.length === parts.length && chosen.length > 0 };
  return {
    value: chosen.join(' / '),
    categories: [reading],
    readOnly: selects.every((select) => select.disabled),
    required: selects.some((select) => select.required),
    control: first,
  };
};

const CHECKABLE = 'input[type="radio"], input[type="checkbox"]:not([role="switch"]), [role="radio"], [role="checkbox"]';
const CHECKED = 'input:checked, [aria-checked="true"]';

/** One option by itself. */
const OPTION = `label, ${CHECKABLE}`;

/** Radio buttons and check boxes: the words beside what is checked. */
export const readCheckables: WidgetReader = (box, beside = [box]) => {
  const boxes = box.matches(OPTION) ? beside.filter((each) => each.matches(OPTION)) : [box];
  const found = boxes.flatMap((each) => within(each, CHECKABLE));
  const all = found.filter(
    (input) => !found.some((outer) => outer !== input && outer.contains(input)) && wordsAt(input).some(isSeen),
  );
  const [first] = all;
  if (first === undefined) return undefined;
  const words = all.filter(isChecked).map((input) => wordsAt(input).flatMap(optionWords));
  return {
    value: words.map((pieces) => pieces.join('')).join('、'),
    categories: words.length === 0 ? [{ parts: [], complete: false }] : words.map(toCategory),
    readOnly: all.every((input) => input.matches(':disabled, [aria-disabled="true"]')),
    control: first,
  };
};

const isSeen = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE ? isVisible(node as Element) : plainText(node.textContent ?? '') !== '';

const isChecked = (option: Element): boolean => option.matches(CHECKED) || option.querySelector(CHECKED) !== null;

/** A card has more words than the name of what it stands for: which of them it is, the facts know. */
export const toCategory = (pieces: string[]): CategoryReading =>
  pieces.length > 1
    ? { parts: pieces, complete: true, printed: true, one: true }
    : { parts: pieces, complete: pieces.length > 0 };

/** What holds the words of an option. */
function wordsAt(input: Element): Node[] {
  const [label] = (input as HTMLInputElement).labels ?? [];
  const around = label ?? input.closest('label');
  if (around !== null) return [around];
  const parent = input.parentElement;
  if (input.tagName !== 'INPUT' || parent === null) return [input];
  return parent.querySelectorAll(CHECKABLE).length > 1 ? wordsBehind(input) : [cardAround(input, parent)];
}

/** Levels between an input that nobody sees and the card that it stands for. */
const CARD_HEIGHT = 3;

/** Out of boxes that hold the input alone, to the first one with words of this option. */
function cardAround(input: Element, parent: Element): Element {
  let card = parent;
  for (let level = 0; level < CARD_HEIGHT && optionWords(card).length === 0; level++) {
    const around = card.parentElement;
    if (around === null || within(around, CHECKABLE).some((other) => other !== input)) break;
    card = around;
  }
  return card;
}

/** Several options without labels in one container: the words of each come behind it. */
function wordsBehind(input: Element): Node[] {
  const words: Node[] = [];
  for (let node = input.nextSibling; node !== null; node = node.nextSibling) {
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : undefined;
    if (element !== undefined && within(element, CHECKABLE).length > 0) break;
    words.push(node);
  }
  return words;
}

/** The words of an option as a person sees them, piece by piece; its own name where it has none. */
export function optionWords(from: Node): string[] {
  const pieces: string[] = [];
  const collect = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) pieces.push(plainText(node.textContent ?? ''));
    if (node.nodeType === Node.ELEMENT_NODE && isVisible(node as Element)) node.childNodes.forEach(collect);
  };
  collect(from);
  const words = pieces.filter(Boolean);
  if (words.length > 0 || from.nodeType !== Node.ELEMENT_NODE) return words;
  return [plainText((from as Element).getAttribute('aria-label') ?? '')].filter(Boolean);
}
