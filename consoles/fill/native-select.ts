import { plainText } from '../text';
import { parentOf } from '../walk';
import { announce } from './text-control';

type View = Window & typeof globalThis;

const isBlank = (option: HTMLOptionElement): boolean =>
  option.value === '' || /^(?:请选择|-)/u.test(plainText(option.textContent ?? ''));

/** What a person can choose in a native list. */
export const selectOptions = (select: HTMLSelectElement): string[] =>
  [...select.options].filter((option) => !option.disabled && !isBlank(option)).map(optionText);

const optionText = (option: HTMLOptionElement): string => plainText(option.textContent ?? '');

/** The option that a text means; the empty text means the one that stands for nothing. */
export function optionFor(select: HTMLSelectElement, text: string): HTMLOptionElement | undefined {
  const options = [...select.options].filter(({ disabled }) => !disabled);
  if (text === '') return [...select.options].find(isBlank);
  return options.find((option) => optionText(option) === plainText(text));
}

/** Chooses an option by its words. */
export function chooseOption(select: HTMLSelectElement, option: HTMLOptionElement): void {
  const { prototype } = (select.ownerDocument.defaultView as View).HTMLSelectElement;
  const index = [...select.options].indexOf(option);
  Object.getOwnPropertyDescriptor(prototype, 'selectedIndex')?.set?.call(select, index);
  announce(select, null);
}

/** Levels to climb from a list to the row that holds the lists of the levels below it. */
const ROW = 4;

/** The lists of one choice in several levels, the first one given. */
export function levelsOf(first: HTMLSelectElement, foreign: (element: Element) => boolean): HTMLSelectElement[] {
  let found = [first];
  let at: Element = first;
  for (let level = 0; level < ROW; level++) {
    const parent = parentOf(at);
    if (parent === null) break;
    const selects = [...parent.querySelectorAll('select')];
    if (selects[0] !== first || selects.some(foreign)) break;
    found = selects;
    at = parent;
  }
  return found;
}
