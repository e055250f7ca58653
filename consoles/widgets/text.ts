import { isVisible, plainText } from '../text';
import type { WidgetReader } from './value';
import { within } from './within';

const TEXT_CONTROL =
  'input:not([type]), input[type="text"], input[type="search"], input[type="url"], input[type="email"], input[type="tel"], input[type="number"], textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"]';

/** A text field: input, text area or rich editor. */
export const readTextField: WidgetReader = (box) => {
  const control = within(box, TEXT_CONTROL).find(isVisible);
  if (control === undefined) return undefined;
  const flags = {
    readOnly: control.matches(':disabled, [readonly], [aria-readonly="true"], [aria-disabled="true"]'),
    required: control.matches('[required], [aria-required="true"]'),
    control,
  };
  // By name, not by class: the elements of a frame are of another realm.
  const typed = control.tagName === 'INPUT' || control.tagName === 'TEXTAREA';
  return { value: typed ? (control as HTMLInputElement).value : (control.textContent ?? ''), ...flags };
};

/** A row without a control: the value is printed. Words on links and buttons are not part of it. */
export const readPrintedText: WidgetReader = (box) => {
  const parts: string[] = [];
  const collect = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '');
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (/^(?:A|BUTTON|SCRIPT|STYLE|INPUT|SELECT|TEXTAREA)$/u.test(element.tagName) || !isVisible(element)) return;
    element.childNodes.forEach(collect);
  };
  box.childNodes.forEach(collect);
  const value = plainText(parts.join(' '));
  return value === '' ? undefined : { value, readOnly: true, control: box };
};
