import type { CategoryReading } from '../../core/model/submission';
import { isVisible, plainText } from '../text';
import type { WidgetReader } from './value';
import { within } from './within';

const NOTHING_CHOSEN = /^(?:请?选择|-|please|select\b)/iu;

/** Native selects: one for each level. */
export const readNativeSelects: WidgetReader = (box) => {
  const selects = within<HTMLSelectElement>(box, 'select').filter(isVisible);
  const [first] = selects;
  if (first === undefined) return undefined;
  const parts = selects.map((select) => {
    if (select.multiple) return [...select.selectedOptions].map(({ textContent }) => plainText(textContent)).join('、');
    const option = select.selectedOptions[0];
    const text = plainText(option?.textContent ?? '');
    return option === undefined || select.value === '' || NOTHING_CHOSEN.test(text) ? '' : text;
  });
  const chosen = parts.filter((part) => part !== '');
  const reading: CategoryReading = { parts: chosen, complete: chosen.length === parts.length && chosen.length > 0 };
  return {
    value: chosen.join(' / '),
    categories: [reading],
    readOnly: selects.every((select) => select.disabled),
    required: selects.some((select) => select.required),
    control: first,
  };
};

const CHECKABLE = 'input[type="radio"], input[type="checkbox"]:not([role="switch"]), [role="radio"], [role="checkbox"]';
const CHECKED = 'input:checked, [aria-checked="true"]';

/** Radio buttons and check boxes: the words beside what is checked. */
export const readCheckables: WidgetReader = (box) => {
  const all = within(box, CHECKABLE).filter((input) => isVisible(wordsAt(input)));
  const [first] = all;
  if (first === undefined) return undefined;
  const words = all.filter((input) => input.matches(CHECKED)).map((input) => piecesOf(wordsAt(input)));
  return {
    value: words.map((pieces) => pieces.join('')).join('、'),
    categories: words.length === 0 ? [{ parts: [], complete: false }] : words.map(toCategory),
    readOnly: all.every((input) => input.matches(':disabled, [aria-disabled="true"]')),
    control: first,
  };
};

/** A card has more words than the name of what it stands for: which of them it is, the facts know. */
const toCategory = (pieces: string[]): CategoryReading =>
  pieces.length > 1 ? { parts: pieces, complete: true, printed: true } : { parts: pieces, complete: pieces.length > 0 };

/** What holds the words of an option. */
function wordsAt(input: Element): Element {
  const [label] = (input as HTMLInputElement).labels ?? [];
  const around = label ?? input.closest('label') ?? (input.tagName === 'INPUT' ? input.parentElement : input);
  return around ?? input;
}

function piecesOf(element: Element): string[] {
  const pieces: string[] = [];
  const collect = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) pieces.push(plainText(node.textContent ?? ''));
    if (node.nodeType === Node.ELEMENT_NODE && isVisible(node as Element)) node.childNodes.forEach(collect);
  };
  collect(element);
  const words = pieces.filter(Boolean);
  return words.length > 0 ? words : [plainText(element.getAttribute('aria-label') ?? '')].filter(Boolean);
}
