import { isVisible, plainText } from './text';
import { parentOf } from './walk';

const REQUIRED_CLASS = /(?:^|[\s_-])(?:is-)?required(?:$|[\s_-])/u;

/** Whether the page marks a field as required: by a star or a word at its label, or by a class of its row. */
export function isMarked(label: Element, row: Element): boolean {
  const text = label.textContent ?? '';
  if (/^\s*[*＊]|[*＊]\s*[:：]?\s*$|[（(]必填[)）]/u.test(text)) return true;
  for (let at: Element | null = label; at !== null; at = parentOf(at)) {
    if (REQUIRED_CLASS.test(at.className.toString()) || hasDrawnStar(at)) return true;
    if (at === row || parentOf(at) === row) break;
  }
  if (REQUIRED_CLASS.test(row.className.toString())) return true;
  return [label.previousElementSibling, label.nextElementSibling].some(
    (beside) => beside !== null && isVisible(beside) && /^[*＊]$/u.test(plainText(beside.textContent ?? '')),
  );
}

/** Where class names say nothing, the star that the style sheet draws does. */
function hasDrawnStar(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null) return false;
  return ['::before', '::after'].some((part) => /^"[*＊]"$/u.test(view.getComputedStyle(element, part).content));
}
