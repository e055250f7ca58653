import { labelWords } from '../label-words';
import { isVisible, plainText } from '../text';

/**
 * Boxes of one make that stand bare in a row, one right behind the other: each holds a level of one choice.
 *
 * @param holds whether a box holds such a level
 */
export function levelsFrom(box: Element, beside: readonly Element[], holds: (box: Element) => boolean): Element[] {
  const levels = [box];
  const behind = beside.slice(beside.indexOf(box) + 1);
  if (behind.length === 0 || !holds(box)) return levels;
  for (const next of behind) {
    const isLevel = isOfOneMake(box, next) && holds(next);
    if (isVisible(next) && /\p{L}/u.test(plainText(isLevel ? nameIn(next) : (next.textContent ?? '')))) break;
    if (isLevel) levels.push(next);
  }
  return levels;
}

/** The first class says what it is; those behind it how it stands, open or focused. */
const isOfOneMake = (a: Element, b: Element): boolean => a.tagName === b.tagName && a.classList[0] === b.classList[0];

/** A box with a label is a row of its own. */
const nameIn = (box: Element): string => [...box.querySelectorAll('label, legend')].map(labelWords).join('');
