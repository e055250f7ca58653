import type { CategoryReading } from '../core/model/submission';
import { namesOf } from './name';
import type { FieldHit } from './rows';
import { isVisible } from './text';
import { FAR_READERS, firstValue } from './widgets';

/** A row without a label that holds one more category. */
export interface FurtherRow {
  element: Element;
  control: Element;
  categories: readonly CategoryReading[];
}

/** A second and third chooser stand in rows of their own below the first one, without a label. */
export function furtherRows(row: Element, hits: readonly FieldHit[]): FurtherRow[] {
  const further: FurtherRow[] = [];
  for (let next = row.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (!isVisible(next)) continue;
    const below = next;
    if (hits.some(({ element }) => below.contains(element))) break;
    const value = firstValue([below], FAR_READERS.category);
    if (value?.categories === undefined || value.control.matches('[type="radio"], [type="checkbox"]')) break;
    if (isNamed(value.control)) break;
    further.push({ element: below, control: value.control, categories: value.categories });
  }
  return further;
}

/** What those rows hold that no row before them holds. */
export function unreadOf(further: readonly FurtherRow[], read: Set<Element>): CategoryReading[] {
  return further.flatMap(({ control, categories }) => {
    if (read.has(control)) return [];
    read.add(control);
    return categories;
  });
}

/** Whether more than words beside it names a control. */
function isNamed(control: Element): boolean {
  for (const { foundBy } of namesOf(control)) if (foundBy !== 'nearby-text') return true;
  return false;
}
