import { fieldsIn } from './label-words';
import { namesOf } from './name';
import type { FieldHit, Row } from './rows';
import { isVisible } from './text';

/**
 * Markup leads from a label to the first of several lists only: those of the levels below stand behind it, of one make with
 * it, and nothing else names them.
 *
 * @param rows all rows of the label
 * @returns the row with the lists of all levels; the given one where there is one list
 */
export function withLevelsBeside(hit: FieldHit, row: Row, rows: readonly Row[]): Row {
  const [first] = row.byMarkup && !hit.own ? row.boxes.flatMap(fieldsIn).filter(isVisible) : [];
  if (first === undefined) return row;
  const label = hit.element.closest('label');
  const isAround = label?.contains(first) === true;
  const around = rows.find(
    ({ byMarkup, boxes }) => !byMarkup && (isAround || boxes.some((box) => box.contains(first))),
  );
  const fields = [...(isAround ? fieldsIn(label) : []), ...(around?.boxes.flatMap(fieldsIn) ?? [])];
  const others = fields.filter((field) => isVisible(field) && !first.contains(field) && isOfOneMake(first, field));
  if (others.length === 0 || !others.every((other) => isNamedBy(hit, other, first))) return row;
  if (isAround) return { ...row, element: around?.element ?? label, boxes: [first, ...others] };
  return around === undefined ? row : { ...around, byMarkup: true };
}

const CHECKED = '[type="radio"], [type="checkbox"], [type="file"], [role="radio"], [role="checkbox"]';
const isOfOneMake = (first: Element, other: Element): boolean =>
  first.tagName === other.tagName &&
  first.getAttribute('role') === other.getAttribute('role') &&
  !first.matches(CHECKED) &&
  isBehind(first, other);

const isBehind = (first: Node, other: Node): boolean =>
  (first.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** A list that nothing but the label names: what says something else stands in it, or between it and the first one. */
function isNamedBy(hit: FieldHit, other: Element, first: Element): boolean {
  for (const { text, element } of namesOf(other)) {
    if (text === hit.text || element?.contains(hit.element) || (element && hit.element.contains(element))) continue;
    if (element === undefined || isBehind(first, element)) return false;
    // What stands before the first one names both, or explains.
  }
  return true;
}
