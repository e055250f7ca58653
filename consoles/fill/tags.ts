import { wordsIn } from '../../core/model/fill';
import { isVisible } from '../text';
import { parentOf } from '../walk';
import { writeText } from './text-control';

/** Words with which a box of chips names itself; a plain input stands in none. */
const TAG_BOX = /(?:^|[\s_-])(?:tags?|select|chips?)(?:$|[\s_-])/iu;
const TEXT_INPUT = 'input:not([type]), input[type="text"], input[type="search"], input[role="combobox"]';
/** Levels to climb to the box that holds the chips and the input. */
const BOX = 4;

/** The box of chips that a control is or belongs to; undefined for a plain input. */
function tagBox(control: Element): Element | undefined {
  let at: Element | null = control;
  for (let level = 0; at !== null && level < BOX; level++, at = parentOf(at)) {
    if (TAG_BOX.test(at.getAttribute('class') ?? '') && at.querySelector(TEXT_INPUT) !== null) return at;
  }
  return undefined;
}

/** The input of a box of chips; undefined when the control is none of one. */
export const tagInput = (control: Element): HTMLInputElement | undefined =>
  [...(tagBox(control)?.querySelectorAll<HTMLInputElement>(TEXT_INPUT) ?? [])].find(isVisible);

/** Time that a page gets to make a chip of a word, in milliseconds. */
const CHIP = 80;

/**
 * Enters words one by one, each with a comma behind it, by which many boxes make a chip. No key is ever pressed: a box that
 * wants Enter is left as it was, and the person is told what to type.
 *
 * @param words those that are on the page now
 * @returns false when the box takes no words that way
 */
export async function writeTags(input: HTMLInputElement, value: string, words: () => string[]): Promise<boolean> {
  const typed = input.value;
  for (const word of wordsIn(value)) {
    if (words().includes(word)) continue;
    if (!input.isConnected) return false;
    writeText(input, `${word},`);
    await new Promise((done) => setTimeout(done, CHIP));
    if (!words().includes(word)) {
      if (input.isConnected) writeText(input, typed);
      return false;
    }
  }
  return true;
}
