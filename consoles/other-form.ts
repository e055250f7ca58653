import { isVisible } from './text';
import { parentOf } from './walk';

/** What parts a form from the page around it, by element, role or the class names that libraries give their layers. */
const PARTS =
  'form, dialog, [role="dialog"], [role="alertdialog"], [role="search"], [aria-modal="true"], [class*="dialog" i], [class*="modal" i], [class*="drawer" i], [class*="popover" i], [class*="popup" i]';
/** What a person writes into; boxes to tick stand in questions before a submission as well. */
const WRITTEN =
  'textarea, input:not([type]), input[type="text"], input[type="email"], input[type="tel"], input[type="url"], input[type="number"], [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
/** Words by which a press hands something in for review, wherever it stands. */
const FOR_REVIEW = /审核|入驻|申请|继续提交/u;

/**
 * Whether a submitting control belongs to another form than the one that was read: a form, dialog, floating box or frame
 * around it has fields to write in, and none of those that were read. A question before the submission has none, and stays
 * part of it. In doubt a control belongs to the form that was read.
 *
 * @param fields the controls that were read
 * @param own whether the form that was read has a submitting control outside of a part of the page
 */
export function isOfOtherForm(
  control: Element,
  words: string,
  fields: () => readonly Element[],
  own: (outside: Element) => boolean,
): boolean {
  if (FOR_REVIEW.test(words)) return false;
  // Mostly nothing is around it: then nobody has to be asked what was read.
  let read: readonly Element[] | undefined;
  for (let at: Element | null = control; at !== null; at = parentOf(at) ?? frameOf(at)) {
    if (!isPart(at)) continue;
    const part = at;
    read ??= fields();
    if (read.length === 0 || read.some((field) => isWithin(field, part))) return false;
    if ([...part.querySelectorAll(WRITTEN)].some(isVisible)) return own(part);
  }
  return false;
}

/** Whether an element parts a form from the page around it. A frame's document is a part of the page, too. */
export const isPart = (element: Element): boolean =>
  element.matches(PARTS) ||
  (element.tagName === 'HTML' && frameOf(element) !== null) ||
  (element.tagName !== 'BODY' &&
    element.tagName !== 'HTML' &&
    element.ownerDocument.defaultView?.getComputedStyle(element).position === 'fixed');

/** The frame in which an element's document stands. */
export const frameOf = (element: Element): Element | null => element.ownerDocument.defaultView?.frameElement ?? null;

/** Across shadow roots and frames. */
export function isWithin(element: Element, part: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at) ?? frameOf(at)) if (at === part) return true;
  return false;
}
