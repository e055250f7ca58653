import type { CategoryReading } from '../../core/model/submission';
import { isVisible, plainText } from '../text';
import type { WidgetReader } from './value';
import { within } from './within';

/** Native selects: one for each level. */
export const readNativeSelects: WidgetReader = (box) => {
  const selects = within<HTMLSelectElement>(box, 'select').filter(isVisible);
  const [first] = selects;
  if (first === undefined) return undefined;
  const parts = selects.map((select) => {
    const option = select.selectedOptions[0];
    const text = plainText(option?.textContent ?? '');
    return option === undefined || select.value === '' || /^请选择|^-/u.test(text) ? '' : text;
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

const CHECKED =
  'input[type="radio"]:checked, input[type="checkbox"]:checked, [role="radio"][aria-checked="true"], [role="checkbox"][aria-checked="true"]';

/** Radio buttons and check boxes: the words beside what is checked. */
export const readCheckables: WidgetReader = (box) => {
  const all = within(box, 'input[type="radio"], input[type="checkbox"], [role="radio"], [role="checkbox"]');
  const [first] = all;
  if (first === undefined) return undefined;
  const words = within(box, CHECKED).map((input) =>
    plainText((input.closest('label') ?? input.parentElement ?? input).textContent ?? ''),
  );
  return {
    value: words.join('、'),
    categories:
      words.length === 0 ? [{ parts: [], complete: false }] : words.map((word) => ({ parts: [word], complete: true })),
    control: first,
  };
};
