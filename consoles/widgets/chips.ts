import { isVisible, plainText } from '../text';
import type { WidgetReader } from './value';
import { within } from './within';

const CHIP = '[class*="tag"]';
const IS_CHIP = /(?:^|[-_])tag$/u;
const MAY_BE_CHIP = /(?:^|[-_])tags?(?:$|[-_])/u;

/** Words that were entered one by one and stand as chips beside the input. */
export const readChips: WidgetReader = (box) => {
  const all = [...box.querySelectorAll(CHIP)].filter(
    (element) => element.querySelector('input, textarea') === null && isVisible(element),
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
  if (first === undefined) return undefined;
  return { value: words.filter((word) => word !== '').join('、'), control: first };
};

/** A box whose words are entered one by one where a text would be expected: the input beside them is empty. */
export const readTagBox: WidgetReader = (box) => {
  const typed = within<HTMLInputElement>(box, 'input, textarea, [contenteditable]').filter(isVisible);
  return typed.length === 1 && typed[0]?.value === '' ? readChips(box) : undefined;
};
