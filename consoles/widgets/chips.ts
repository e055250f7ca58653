import { HEADING } from '../labels';
import { isVisible, plainText } from '../text';
import type { WidgetReader } from './value';
import { within } from './within';

const CHIP = '[class*="tag"]';
const IS_CHIP = /(?:^|[-_])tag$/u;
const MAY_BE_CHIP = /(?:^|[-_])tags?(?:$|[-_])/u;

/** Words that were entered one by one and stand as chips beside the input. */
export const readChips: WidgetReader = (box) => {
  const all = [...box.querySelectorAll(CHIP)].filter(
    (element) =>
      element.tagName !== 'BUTTON' && element.querySelector('input, textarea') === null && isVisible(element),
  );
  const called = (by: RegExp): Element[] => all.filter(({ classList }) => [...classList].some((name) => by.test(name)));
  const named = called(IS_CHIP);
  const chips = named.length > 0 ? named : called(MAY_BE_CHIP);
  const outermost = chips.filter((chip) => !chips.some((other) => other !== chip && other.contains(chip)));
  const words = outermost.map((chip) =>
    plainText(chip.textContent ?? '')
      .replace(/[×✕x]$/u, '')
      .trim(),
  );
  const [first] = outermost;
  if (first === undefined) return readUnnamedChips(box);
  return { value: words.filter((word) => word !== '').join('、'), control: first };
};

/** What takes a word away again. An icon that says nothing of the sort explains, or marks what has to be filled in. */
const REMOVES =
  'button, [role="button"], [aria-label]:not([role="img"]), [aria-label*="close" i], [class*="close" i], [class*="remove" i], [class*="delete" i]';
const CROSSED = /[×✕]$/u;
/** Words that name the field, or a part of the page. */
const NAMES = `label, legend, ${HEADING}`;
/** Chips are words, not sentences. */
const LONGEST_CHIP = 20;

/** Where no class says so: words before an empty input in its box, each with something that takes it away. */
function readUnnamedChips(box: Element): ReturnType<WidgetReader> {
  const typed = within<HTMLInputElement>(box, 'input:not([type]), input[type="text"], input[type="search"]').filter(
    isVisible,
  );
  const [input] = typed;
  if (input === undefined || typed.length > 1 || input.value !== '' || input.readOnly) return undefined;
  // What stands beside the box is the label, or explains.
  if (box === input) return undefined;
  const before = [...(input.parentElement?.children ?? [])].filter(
    (element) =>
      box.contains(element) &&
      element.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_FOLLOWING &&
      !element.matches(NAMES) &&
      isVisible(element),
  );
  const chips = before.flatMap((element) => {
    const text = plainText(element.textContent ?? '');
    const word = text.replace(/[×✕x]$/u, '').trim();
    const isRemovable = CROSSED.test(text) || element.querySelector(REMOVES) !== null;
    return word !== '' && word.length <= LONGEST_CHIP && isRemovable ? [word] : [];
  });
  return chips.length === 0 ? undefined : { value: chips.join('、'), control: input };
}

/** A box whose words are entered one by one where a text would be expected: the input beside them is empty. */
export const readTagBox: WidgetReader = (box) => {
  const typed = within<HTMLInputElement>(box, 'input, textarea, [contenteditable]').filter(isVisible);
  return typed.length === 1 && typed[0]?.value === '' ? readChips(box) : undefined;
};
