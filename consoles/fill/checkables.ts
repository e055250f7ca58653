import { wordsIn } from '../../core/model/fill';
import { plainText } from '../text';
import { parentOf } from '../walk';

type View = Window & typeof globalThis;

/** The words beside a radio button or check box. */
export const wordsOf = (input: HTMLInputElement): string =>
  plainText((input.closest('label') ?? input.labels?.[0] ?? input.parentElement ?? input).textContent ?? '');

/** Levels to climb to the box that holds all buttons of a group without a name. */
const GROUP = 5;

/** The buttons or boxes of one question, the first one given, in document order. */
export function groupOf(first: HTMLInputElement): HTMLInputElement[] {
  const selector = `input[type="${first.type}"]`;
  const root = first.getRootNode() as Document | ShadowRoot;
  if (first.name !== '') {
    return [...root.querySelectorAll<HTMLInputElement>(selector)].filter(
      ({ name, form }) => name === first.name && form === first.form,
    );
  }
  const box = first.closest('[role="radiogroup"], [role="group"], fieldset');
  if (box !== null) return [...box.querySelectorAll<HTMLInputElement>(selector)];
  let at: Element = first;
  for (let level = 0; level < GROUP; level++) {
    const parent = parentOf(at);
    if (parent === null) break;
    const inputs = [...parent.querySelectorAll<HTMLInputElement>(selector)];
    if (inputs.length > 1) return inputs;
    at = parent;
  }
  return [first];
}

const isOneOf = (words: readonly string[], input: HTMLInputElement): boolean => words.includes(wordsOf(input));

/** The words of a value, where a group takes several. */
const wanted = (value: string): string[] => wordsIn(value).map(plainText);

/** Whether the group offers everything that is wanted, and lets a person choose it. */
export function offers(group: readonly HTMLInputElement[], value: string): boolean {
  const words = group[0]?.type === 'radio' ? [plainText(value)] : wanted(value);
  if (value === '') return true;
  return words.every((word) => group.some((input) => wordsOf(input) === word && !input.disabled));
}

/**
 * Presses the inputs that have to change, and nothing else: browsers turn that into the events which pages listen to.
 * A radio button that was pressed cannot be unpressed by a press, so taking one back sets it and says so to the page.
 */
export function choose(group: readonly HTMLInputElement[], value: string): void {
  if (group[0]?.type === 'radio') {
    const target = group.find((input) => wordsOf(input) === plainText(value));
    if (target === undefined) clear(group);
    else if (!target.checked) target.click();
    return;
  }
  const words = wanted(value);
  for (const input of group) if (input.checked !== isOneOf(words, input) && !input.disabled) input.click();
}

function clear(group: readonly HTMLInputElement[]): void {
  const checked = group.find((input) => input.checked);
  if (checked === undefined) return;
  const view = checked.ownerDocument.defaultView as View;
  Object.getOwnPropertyDescriptor(view.HTMLInputElement.prototype, 'checked')?.set?.call(checked, false);
  checked.dispatchEvent(new view.Event('input', { bubbles: true, composed: true }));
  checked.dispatchEvent(new view.Event('change', { bubbles: true }));
}
