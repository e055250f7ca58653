import type { PageField } from '../core/model/page';
import { fieldsIn, holdsField } from './label-words';
import type { LabelHit } from './labels';
import { isVisible, plainText } from './text';
import { parentOf } from './walk';

/** A label as one page means it. */
export interface FieldHit extends LabelHit {
  field: PageField;
}

export interface Row {
  element: Element;
  /** The parts of the row outside the label. */
  boxes: Element[];
  /** The label itself says which control it means. */
  byMarkup: boolean;
}

/** Levels to climb from a label to the row that holds its control. */
const ROW_HEIGHT = 6;
/** Levels to climb from a control to the whole widget around it. */
const WIDGET_HEIGHT = 5;

/** The containers of a label that hold something beside it and no other known label, the smallest first. */
export function rowsOf(hit: FieldHit, hits: readonly FieldHit[]): Row[] {
  if (hit.own) return [widgetRow(hit.element, hit.element)];
  const target = labelled(hit.element);
  const rows: Row[] = target === undefined ? [] : [widgetRow(target, hit.element)];
  let inner: Element = hit.element;
  for (let level = 0; level < ROW_HEIGHT; level++) {
    const element = parentOf(inner);
    if (element === null || element.tagName === 'BODY') break;
    if (hits.some((other) => other !== hit && other.field !== hit.field && element.contains(other.element))) break;
    const label = inner;
    const boxes = [...element.children].filter((child) => child !== label && !child.contains(hit.element));
    if (boxes.some(holdsSomething)) rows.push({ element, boxes, byMarkup: false });
    inner = element;
  }
  return rows;
}

const DRAWN = 'dl, img, [class*="dropdown"], [class*="cascade"], [class*="upload"]';
const holdsSomething = (box: Element): boolean =>
  isVisible(box) &&
  (holdsField(box) ||
    box.matches(DRAWN) ||
    box.querySelector(DRAWN) !== null ||
    plainText(box.textContent ?? '') !== '');

/** A label around one of these names that option, not the row. */
const OPTION = 'input[type="checkbox"], input[type="radio"], input[type="hidden"]';

/** The control inside a label, or that a label names by `for`, or that names the label by ARIA. */
function labelled(element: Element): Element | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  const label = element.closest('label');
  const inside = label === null ? undefined : fieldsIn(label).find((field) => !field.matches(OPTION));
  if (inside !== undefined) return inside;
  const id = label?.getAttribute('for');
  const byFor = id ? root.getElementById?.(id) : undefined;
  const named = element.closest('[id]');
  const byId =
    byFor ?? (named === null ? undefined : root.querySelector?.(`[aria-labelledby~="${CSS.escape(named.id)}"]`));
  return byId && !byId.contains(element) ? byId : undefined;
}

/** The whole widget around a control: as far out as no other control and not the label is in it. */
function widgetRow(control: Element, label: Element): Row {
  let element = control;
  for (let level = 0; level < WIDGET_HEIGHT; level++) {
    const parent = parentOf(element);
    if (
      parent === null ||
      parent.tagName === 'BODY' ||
      (parent !== label && parent.contains(label) && label !== control)
    )
      break;
    if (fieldsIn(parent).some((field) => field !== control && !control.contains(field))) break;
    element = parent;
  }
  return { element, boxes: [element], byMarkup: true };
}
