import { HEADING } from '../labels';
import { isVisible, plainText } from '../text';
import type { WidgetReader } from './value';
import { within } from './within';

const CHIP = '[class*="tag"]';
const IS_CHIP = /(?:^|[-_])tag$/u;
const MAY_BE_CHIP = /(?:^|[-_])tags?(?:$|[-_])/u;

/** Words that were entered one by one and stand as chips beside the input. */
export const readChips: WidgetReader = (box, beside = [box]) => {
  const inside = [...box.querySelectorAll(CHIP)].filter(isChip);
  const called = (by: RegExp): Element[] => inside.filter((element) => isCalled(element, by));
  const named = called(IS_CHIP);
  // Where nothing is around them, each of them is a box of the row.
  const bare = isCalled(box, IS_CHIP) ? beside.filter((each) => isCalled(each, IS_CHIP) && isChip(each)) : [];
  const chips = [named, bare, called(MAY_BE_CHIP)].find(({ length }) => length > 0) ?? [];
  const outermost = chips.filter((chip) => !chips.some((other) => other !== chip && other.contains(chip)));
  const words = outermost.map((chip) =>
    plainText(chip.textContent ?? '')
      .replace(/[×✕x]$/u, '')
      .trim(),
  );
  const [first] = outermost;
  if (first === undefined) return readUnnamedChips(box, beside);
  return { value: words.filter((word) => word !== '').join('、'), control: first };
};

const isChip = (element: Element): boolean =>
  element.tagName !== 'BUTTON' && element.querySelector('input, textarea') === null && isVisible(element);

const isCalled = ({ classList }: Element, by: RegExp): boolean => [...classList].some((name) => by.test(name));

/** What takes a word away again, by its class, or by what it says. */
const CALLED_REMOVER = '[class*="close" i], [class*="remove" i], [class*="delete" i]';
const MAY_REMOVE = `button, [role="button"], [aria-label], [title], ${CALLED_REMOVER}`;
const SAYS_SO = /^(?:[×✕✖x]$|删除|移除|去掉|remove|delete|close|clear)/iu;
const CROSSED = /[×✕✖]$/u;
/** Words that name the field, or a part of the page. */
const NAMES = `label, legend, [role="alert"], ${HEADING}`;
const LIST = 'ul, ol, [role="list"]';
/** Chips are words, not sentences, and no files either. */
const LONGEST_CHIP = 20;
const FILE = /\.[a-z\d]{2,5}$/iu;
const TYPED = 'input:not([type]), input[type="text"], input[type="search"], textarea, [contenteditable]';

/** An icon that says nothing of the sort explains, or marks what has to be filled in. */
function isRemover(element: Element): boolean {
  if (element.matches(CALLED_REMOVER)) return true;
  const words = plainText(element.textContent ?? '');
  const named = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
  if (words === '' && named === '') return element.matches('button, [role="button"]');
  return SAYS_SO.test(words || named) || (CROSSED.test(words) && SAYS_SO.test(named));
}

/** The words of an element without those of what takes it away. */
function wordOf(element: Element, removers: readonly Element[]): string {
  let words = '';
  const collect = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) words += node.textContent ?? '';
    if (node.nodeType === Node.ELEMENT_NODE && !removers.includes(node as Element)) node.childNodes.forEach(collect);
  };
  collect(element);
  return plainText(words).replace(CROSSED, '').trim();
}

const NO_CHIP = `${NAMES}, ${TYPED}`;

interface Chip {
  element: Element;
  word: string;
}

/** The words in an element that can be taken away one by one. */
function removableIn(element: Element): Chip[] {
  if (element.matches(NO_CHIP) || !isVisible(element)) return [];
  const removers = within(element, MAY_REMOVE).filter(isRemover);
  if (removers.includes(element)) return [];
  if (removers.length === 0 && !CROSSED.test(plainText(element.textContent ?? ''))) return [];
  const inner = [...element.children].flatMap(removableIn);
  if (inner.length > 0 || element.querySelector(NO_CHIP) !== null) return inner;
  const word = wordOf(element, removers);
  return word === '' || word.length > LONGEST_CHIP || FILE.test(word) ? [] : [{ element, word }];
}

/**
 * Where no class says so: words before the one empty input of the row, or in a list, each with something that takes it
 * away. Where all that may be entered was, there may be a list and no input.
 */
function readUnnamedChips(box: Element, beside: readonly Element[], least = 1): ReturnType<WidgetReader> {
  const boxes = beside.includes(box) ? beside : [box];
  const typed = boxes.flatMap((each) => within<HTMLInputElement>(each, TYPED)).filter(isVisible);
  const [input] = typed;
  if (typed.length > 1 || (input !== undefined && (input.readOnly || textIn(input) !== ''))) return undefined;
  const lists = boxes.flatMap((each) => [each, ...each.children]).filter((each) => each.matches(LIST));
  const chips = boxes
    .flatMap(removableIn)
    .filter(
      ({ element }) =>
        lists.some((list) => list.contains(element)) ||
        (input && element.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_FOLLOWING),
    );
  const [first] = chips;
  if (first === undefined || chips.length < least) return undefined;
  return { value: chips.map(({ word }) => word).join('、'), control: input ?? first.element };
}

const textIn = (input: HTMLInputElement): string => input.value ?? input.textContent ?? '';

/** A box whose words are entered one by one where a text would be expected: the input beside them is empty. */
export const readTagBox: WidgetReader = (box, beside = [box]) => {
  const typed = within<HTMLInputElement>(box, 'input, textarea, [contenteditable]').filter(isVisible);
  if (typed.length > 0) return typed.length === 1 && typed[0]?.value === '' ? readChips(box) : undefined;
  // One word before an input, with something that closes it, may be a hint.
  return readUnnamedChips(box, beside, box.matches(LIST) ? 1 : 2);
};
