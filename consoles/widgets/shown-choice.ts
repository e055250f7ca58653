import { isVisible, plainText } from '../text';
import type { WidgetReader } from './value';
import { within } from './within';

/**
 * Where component libraries show what was chosen: Tea and its met prefix (drop-down, cascader), Ant Design, Element Plus,
 * TDesign (a read-only input), plain ARIA. The list of options stands elsewhere, in a portal of the page, and is not read.
 */
const SHOWN = [
  '[class*="-dropdown__value"]',
  '[class*="-cascader__value"]',
  '[class*="-dropdown-btn"]',
  '.ant-select-selector',
  '.el-select__selection',
  '[role="combobox"]:not(input)',
  'button[aria-haspopup="listbox"]',
].join(',');
const SHOWN_INPUT =
  '[class*="cascader"] input, .t-select input, .t-select-input input, .el-select input[readonly], input[role="combobox"], input[aria-haspopup]';
const EMPTY = '[class*="text-weak"], [class*="placeholder"]:not(.is-transparent)';
const PART = '.ant-select-selection-item, .el-tag__content, [class*="tag__text"]';
const NOTHING_CHOSEN = /^(?:请?选择|please select|select)/iu;

export const readShownChoice: WidgetReader = (box) => {
  const shown = within(box, SHOWN).find(isVisible);
  if (shown !== undefined) return { ...toValue(textOf(shown)), control: shown, readOnly: isLocked(shown) };
  const input = within<HTMLInputElement>(box, SHOWN_INPUT).find(isVisible);
  if (input === undefined) return undefined;
  return { ...toValue(plainText(input.value)), control: input, readOnly: isLocked(input) };
};

function textOf(shown: Element): string {
  const parts = within(shown, PART).map((part) => plainText(part.textContent ?? ''));
  if (parts.length > 0) return parts.join('、');
  const weak = within(shown, EMPTY).find(isVisible);
  if (weak !== undefined && plainText(weak.textContent ?? '') === plainText(shown.textContent ?? '')) return '';
  const text = plainText(shown.textContent ?? '');
  if (text !== '') return text;
  return plainText(shown.querySelector('input')?.value ?? '');
}

function toValue(text: string) {
  const value = NOTHING_CHOSEN.test(text) ? '' : text;
  return { value, categories: [{ parts: value === '' ? [] : [value], complete: value !== '' }] };
}

const isLocked = (element: Element): boolean =>
  element.closest('[class*="is-disabled"], [class*="-disabled"], [aria-disabled="true"]') !== null;
