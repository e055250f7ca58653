import { isVisible } from './text';

/** Controls of every kind, drawn by the browser or by ARIA. */
export const FIELD =
  'input:not([type="hidden"]):not([type="button"]):not([type="submit"]):not([type="image"]):not([type="reset"]), textarea, select, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"], [role="combobox"], [role="radiogroup"], [role="listbox"], [role="switch"], [role="radio"], [role="checkbox"], [role="spinbutton"]';
/** Elements that are there to name something. */
export const LABEL = 'label, th, dt, legend, [class*="label" i]';

const ASIDE =
  'a, button, svg, [role="button"], [role="img"], [role="tooltip"], [class*="popover"], [class*="tooltip__content"]';

/** The words of a label that a person sees, without links, icons and explanations inside it, and without what is typed. */
export function labelWords(label: Element): string {
  const words: string[] = [];
  const collect = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) words.push(node.textContent ?? '');
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (element !== label && (element.matches(ASIDE) || element.matches(FIELD) || !isVisible(element))) return;
    element.childNodes.forEach(collect);
  };
  collect(label);
  return words.join('');
}

/** What a control holds: the controls inside an element, the element itself included. */
export const fieldsIn = (element: Element): Element[] => [
  ...(element.matches(FIELD) ? [element] : []),
  ...element.querySelectorAll(FIELD),
];

export const holdsField = (element: Element): boolean =>
  element.matches(FIELD) || element.querySelector(FIELD) !== null;

/** The first cell of a row in a table whose columns have headers: it names all that the row asks for. */
export function rowHeaderOf(element: Element): Element | undefined {
  const cell = element.closest('td');
  const row = cell?.parentElement;
  const head = row?.closest('table')?.querySelector('tr');
  const first = row?.firstElementChild;
  if (!row || !first || !head || head === row || first.tagName !== 'TD' || holdsField(first)) return undefined;
  return [...head.children].every(({ tagName }) => tagName === 'TH') ? first : undefined;
}
