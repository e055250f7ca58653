import { isVisible, plainText } from './text';
import { parentOf } from './walk';

/** `required-mark-optional` and the like only say how marks are drawn. */
const REQUIRED_CLASS = /(?:^|\s|(?<!(?:^|[\s_-])(?:not|non|no|un|hide))[_-])required(?=$|[\s_-])(?!-mark)/u;

const STARRED = /^\s*[*＊]|[*＊]\s*[:：]?\s*$|[（(]必填[)）]/u;

/** Whether the page marks a field as required: by a star or a word at its label, or by a class of its row; bare words by what is right at them. */
export function isMarked(label: Element, row: Element, words?: Text): boolean {
  if (words !== undefined) return STARRED.test(words.data) || hasStarBeside(words);
  if (STARRED.test(label.textContent ?? '')) return true;
  const around = upTo(row, label);
  const isSaid = [...around, row].some(({ className }) => REQUIRED_CLASS.test(className.toString()));
  // A look at what the style sheet draws costs more than all else.
  return isSaid || hasStarBeside(label) || around.some(hasDrawnStar);
}

/** A label and what is around it, inside of its row. */
function upTo(row: Element, label: Element): Element[] {
  const around: Element[] = [];
  for (let at: Element | null = label; at !== null; at = parentOf(at)) {
    around.push(at);
    if (at === row || parentOf(at) === row) break;
  }
  return around;
}

/** A star in an element of its own, right beside another one. */
export const hasStarBeside = (label: Element | Text): boolean =>
  [label.previousElementSibling, label.nextElementSibling].some(
    (beside) => beside !== null && isVisible(beside) && /^[*＊]$/u.test(plainText(beside.textContent ?? '')),
  );

/** Where class names say nothing, the star that the style sheet draws does. */
function hasDrawnStar(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null) return false;
  return ['::before', '::after'].some((part) => /^"[*＊]"$/u.test(view.getComputedStyle(element, part).content));
}
