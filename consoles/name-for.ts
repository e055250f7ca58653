import type { FieldReading } from '../core/model/submission';
import { fieldsIn } from './label-words';
import { HEADING } from './labels';
import { type Name, namesOf } from './name';
import type { FieldHit, Row } from './rows';
import { parentOf } from './walk';

/** How a control was found to be the label's. */
export type Found = Pick<FieldReading, 'foundBy' | 'sure'>;

/** Whether a control is named by this label, and by what; undefined where another name is nearer to it. */
export function nameFor(hit: FieldHit, row: Row, control: Element): Found | undefined {
  if (hit.hint === true && !isNamedByHint(hit, control)) return undefined;
  if (hit.own || row.byMarkup) return { foundBy: 'accessible-name', sure: 0.95 };
  const isHeading = hit.element.closest(HEADING) !== null;
  const nearer: Name[] = [];
  for (const name of namesOf(control)) {
    const { text, element, foundBy } = name;
    if (text !== hit.text && (element === undefined || !touches(element, hit.element))) {
      nearer.push(name);
      continue;
    }
    if (nearer.length === 0) return { foundBy, sure: foundBy === 'nearby-text' ? 0.6 : 0.9 };
    if (isHeading) break;
    // Slots and lists may have words of their own inside a row that has a name; a text field has one name.
    const isGroup = hit.field.kind !== 'text' || nearer.every(({ foundBy: by }) => by === 'nearby-text');
    return isGroup ? { foundBy, sure: 0.6 } : undefined;
  }
  // A heading names what has no other name; what stands between explains.
  const free = isHeading ? nearer.every((each) => each.element?.matches('p, small')) : nearer.length === 0;
  return free || (isRightBehind(hit.element, control) && nearer.every(isFarther(hit)))
    ? { foundBy: 'nearby-text', sure: 0.6 }
    : undefined;
}

/** A label that floats over a field stands right behind it in the tree. */
const isRightBehind = (label: Element, control: Element): boolean =>
  control.nextElementSibling === label && label.parentElement !== null && fieldsIn(label.parentElement).length === 1;

/** A heading outside of the box that a control shares with a label. */
const isFarther =
  (hit: FieldHit) =>
  ({ element }: Name): boolean =>
    element !== undefined &&
    element.closest(HEADING) !== null &&
    hit.element.parentElement?.contains(element) === false;

/** Whether the words that stand as a hint in a control are its only name: not those of a row, nor others right before it. */
function isNamedByHint(hit: FieldHit, control: Element): boolean {
  const [first] = namesOf(control);
  if (first === undefined || first.text === hit.text) return true;
  if (first.foundBy !== 'nearby-text' || first.element === undefined) return false;
  if (first.element.closest(HEADING) !== null) return true;
  let branch = control;
  for (let at = parentOf(branch); at !== null && fieldsIn(at).length === 1; at = parentOf(at)) branch = at;
  return !(branch.contains(first.element) || branch.previousElementSibling === first.element);
}

const touches = (a: Element, b: Element): boolean => a.contains(b) || b.contains(a);
