import { isOpaque } from './text';
import { parentOf } from './walk';

/** Boxes no larger than this show nothing of what they clip, in CSS pixels: the usual "for screen readers only" is 1. */
const NOTHING = 1;
const CLIPPED_AWAY =
  /inset\((?:50|100)%|circle\(0|rect\((?:0|1)(?:px)?,? ?(?:0|1)(?:px)?,? ?(?:0|1)(?:px)?,? ?(?:0|1)(?:px)?\)/u;

/**
 * Tells what a person can see from what is only drawn nowhere: fully transparent, squeezed or clipped to nothing, or put
 * outside the page. What is merely scrolled away counts as seen. One of these serves one turn: it remembers the containers
 * that it has measured.
 */
export function sight(): (element: Element) => boolean {
  const swallowed = new Map<Element, boolean>();
  /** A container of which nothing, or nothing inside, is drawn. */
  const swallows = (container: Element): boolean => {
    const known = swallowed.get(container);
    if (known !== undefined) return known;
    const parent = parentOf(container);
    const answer = (parent !== null && swallows(parent)) || hidesAll(container);
    swallowed.set(container, answer);
    return answer;
  };
  return (element) => {
    if (!isOpaque(element)) return false;
    return isOnPage(element) && !swallows(element);
  };
}

const isClippedAway = (clip: string): boolean => clip !== 'none' && clip !== 'auto' && CLIPPED_AWAY.test(clip);

function hidesAll(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style === undefined) return false;
  if (isClippedAway(style.clipPath) || (style.position === 'absolute' && isClippedAway(style.clip))) return true;
  // Both together cost more than each of them; test environments know only the two together.
  if ((style.overflowX === 'visible' && style.overflowY === 'visible') || style.overflow === 'visible') return false;
  const { width, height } = element.getBoundingClientRect();
  return width <= NOTHING || height <= NOTHING;
}

/** Not to the left of or above all that can be scrolled to, and not shrunk to a point. */
function isOnPage(element: Element): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (width === 0 && height === 0) return false;
  const view = element.ownerDocument.defaultView;
  if ((right > 0 && bottom > 0) || view === null) return true;
  let [x, y] = [right + view.scrollX, bottom + view.scrollY];
  for (let at = parentOf(element); at !== null; at = parentOf(at)) {
    if (at.tagName === 'BODY' || at.tagName === 'HTML') continue;
    x += Math.abs(at.scrollLeft);
    y += at.scrollTop;
  }
  return x > 0 && y > 0;
}
