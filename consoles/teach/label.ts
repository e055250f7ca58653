import { sight } from '../seen';
import { labelText, plainText } from '../text';
import { parentOf } from '../walk';

const LABEL = 'label, th, dt, legend, [class*="label"], [class*="title"]';
const NO_WORDS = 'script, style, option, select, textarea, button, a, [role="button"], [contenteditable]';
const CLIMB = 6;
const LONGEST = 24;
const COUNTER = /^\d+\s*[/／]\s*\d+$/u;

/** The words beside a control, as they name a field; undefined where nothing short and readable stands there. */
export function labelBeside(control: Element): string | undefined {
  const isSeen = sight();
  const wordsOf = (element: Element): string | undefined => {
    if (element.matches(NO_WORDS) || element.contains(control) || control.contains(element) || !isSeen(element))
      return undefined;
    const words = labelText(plainText(element.textContent ?? ''));
    return words === '' || words.length > LONGEST || COUNTER.test(words) ? undefined : words;
  };
  const named = control.getAttribute('aria-label');
  if (named !== null && labelText(named) !== '') return labelText(named);
  let at: Element = control;
  for (let level = 0; level < CLIMB; level++) {
    const container = parentOf(at);
    if (container === null || container.tagName === 'BODY') return undefined;
    const isBefore = (element: Element): boolean =>
      Boolean(control.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING);
    const marked = [...container.querySelectorAll(LABEL)].filter(isBefore).map(wordsOf);
    const plain = [...container.children].filter(isBefore).map(wordsOf);
    // The nearest one before it: the last in the order of the document.
    const words = [...marked, ...plain.reverse()].findLast((each) => each !== undefined);
    const best = marked.findLast((each) => each !== undefined) ?? words;
    if (best !== undefined) return best;
    at = container;
  }
  return undefined;
}
