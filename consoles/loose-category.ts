import type { FieldHit } from './rows';
import { firstValue, readPrintedCategory, type WidgetValue } from './widgets';

/**
 * A category beside words that may be anything: its text may stand in the box of the words itself, and counts only where
 * the facts know it.
 *
 * @param beside What is printed beside the words.
 */
export function looseCategory(hit: FieldHit, beside: WidgetValue | undefined): WidgetValue | undefined {
  if (hit.printed !== undefined) {
    return toValue([hit.printed], { control: hit.element, readOnly: true });
  }
  const inside = hit.words === undefined ? firstValue([...hit.element.children], [readPrintedCategory]) : undefined;
  const found = [inside, beside].filter((value) => value?.readOnly === true);
  const [first] = found;
  if (first === undefined) return undefined;
  return toValue(
    found.flatMap((value) => value?.categories?.flatMap((category) => category.parts) ?? []),
    first,
  );
}

const toValue = (parts: string[], at: Pick<WidgetValue, 'control' | 'readOnly'>): WidgetValue => ({
  ...at,
  value: parts.join(' '),
  categories: [{ parts, complete: true, printed: true, loose: true }],
});
