import { oncePerLook } from './one-look';
import { isVisible } from './text';

/** Controls of every kind, drawn by the browser or by ARIA. */
export const FIELD =
  'input:not([type="hidden"]):not([type="button"]):not([type="submit"]):not([type="image"]):not([type="reset"]), textarea, select, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"], [role="combobox"], [role="radiogroup"], [role="listbox"], [role="switch"], [role="radio"], [role="checkbox"], [role="spinbutton"]';
/** Elements that are there to name something. */
export const LABEL = 'label, th, dt, legend, [class*="label" i]';

const ASIDE =
  'a, button, svg, [role="button"], [role="img"], [role="tooltip"], [class*="popover"], [class*="tooltip__content"]';

/** The words of a label that a person sees, without links, icons and explanations inside it, and without what is typed. */
export const labelWords = oncePerLook((label: Element): string => {
  let words = '';
  const collect = (from: Element): void => {
    for (let node = from.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) words += (node as Text).data;
      // Icons and the like hold no words: nothing else has to be asked of them.
      else if (node.nodeType === Node.ELEMENT_NODE && node.textContent !== '' && isSaid(node as Element))
        collect(node as Element);
    }
  };
  collect(label);
  return words;
});

const isSaid = (element: Element): boolean => isVisible(element) && !element.matches(ASIDE) && !element.matches(FIELD);

/** What a control holds: the controls inside an element, the element itself included. */
export const fieldsIn = (element: Element): Element[] => [
  ...(element.matches(FIELD) ? [element] : []),
  ...element.querySelectorAll(FIELD),
];

export const holdsField = oncePerLook(
  (element: Element): boolean =>
    element.matches(FIELD) || (element.firstElementChild !== null && element.querySelector(FIELD) !== null),
);

/** The first cell of a row in a table whose columns have headers: it names all that the row asks for. */
export function rowHeaderOf(element: Element): Element | undefined {
  const cell = element.closest('td');
  const row = cell?.parentElement;
  const head = row?.closest('table')?.querySelector('tr');
  const first = row?.firstElementChild;
  if (!row || !first || !head || head === row || first.tagName !== 'TD' || holdsField(first)) return undefined;
  return [...head.children].every(({ tagName }) => tagName === 'TH') ? first : undefined;
}
