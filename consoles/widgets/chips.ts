import { isVisible, plainText } from '../text';
import type { WidgetReader } from './value';

const CHIP = '[class*="tag"]';
const IS_CHIP = /(?:^|[-_])tags?(?:$|[-_])/u;

/** Words that were entered one by one and stand as chips beside the input. */
export const readChips: WidgetReader = (box) => {
  const chips = [...box.querySelectorAll(CHIP)].filter(
    (element) =>
      [...element.classList].some((name) => IS_CHIP.test(name)) &&
      element.querySelector('input, textarea') === null &&
      isVisible(element),
  );
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
