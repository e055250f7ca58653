import type { PageField } from '../core/model/page';
import { fieldsIn, holdsField, rowHeaderOf } from './label-words';
import { anchorOf, HEADING, type LabelHit } from './labels';
import { oncePerLook } from './one-look';
import { isSetting } from './settings';
import { areNumbered } from './several-rows';
import { isVisible, plainText } from './text';
import { parentNodeOf, parentOf, withInnerRoots } from './walk';

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

/** Printed values are taken only beside what is marked up as a label; other words stand anywhere. */
export function isLabel({ element }: LabelHit): boolean {
  const heading = element.closest(HEADING);
  if (heading !== null) return isSetting(heading);
  return element.closest('label, th, dt, td, legend, [class*="label"], [class*="title"], [class*="name"]') !== null;
}

/** Words that look like those of another field count as well: the labels of a form are of one make. */
export const looksLikeLabel = (hit: FieldHit, hits: readonly FieldHit[]): boolean =>
  isLabel(hit) ||
  hits.some((other) => other.field !== hit.field && isOfOneMake(other.element, hit.element)) ||
  (hit.element.closest(HEADING) === null && isSetting(hit.element));

const isOfOneMake = (a: Element, b: Element): boolean =>
  a.tagName === b.tagName && a.className !== '' && a.className === b.className && a.closest(HEADING) === null;

/** Levels to climb from a label to the row that holds its control. */
const ROW_HEIGHT = 6;
/** Levels to climb from a control to the whole widget around it. */
const WIDGET_HEIGHT = 5;

/** The labels in a node, for every node around one. */
type LabelsAround = ReadonlyMap<Node, readonly FieldHit[] | 'several fields'>;

/** Asked for each container of each label: climbed once for all of them, across the borders of open shadow roots. */
const labelsAround = oncePerLook((hits: readonly FieldHit[]): LabelsAround => {
  const around = new Map<Node, FieldHit[] | 'several fields'>();
  for (const hit of hits) {
    for (let at: Node | null = anchorOf(hit); at !== null; at = parentNodeOf(at)) {
      const inside = around.get(at);
      // Where several are in it, they are in all around it.
      if (inside === 'several fields') break;
      if (inside === undefined) around.set(at, [hit]);
      else if (inside[0]?.field === hit.field) inside.push(hit);
      else around.set(at, 'several fields');
    }
  }
  return around;
});

const isOfOtherRow = (other: FieldHit, hit: FieldHit): boolean =>
  other.field !== hit.field || areNumbered(other.text, hit.text);

/** The containers of a label that hold something beside it and no other known label, the smallest first. */
export function rowsOf(hit: FieldHit, hits: readonly FieldHit[]): Row[] {
  if (hit.own) return [widgetRow(hit.element, hit.element)];
  const column = columnBelow(hit.element);
  if (column !== undefined) return [column];
  const target = labelled(hit.element);
  const rows: Row[] = target === undefined ? [] : [widgetRow(target, hit.element)];
  const around = labelsAround(hits);
  const isOther = (node: Node): boolean => {
    const inside = around.get(node);
    return inside === 'several fields' || inside?.some((other) => isOfOtherRow(other, hit)) === true;
  };
  let inner: ChildNode = hit.words ?? hit.element;
  for (let level = 0; level < ROW_HEIGHT; level++) {
    const element = inner.parentElement ?? parentOf(inner as Element);
    if (element === null || element.tagName === 'BODY') break;
    const crowded = isOther(element);
    // What holds its own control or value already is a row; what comes behind it belongs to others.
    if (crowded && (rows.length > 0 || (inner.nodeType === Node.ELEMENT_NODE && holdsField(inner as Element)))) break;
    const boxes = boxesBeside(inner, element, crowded ? isOther : undefined);
    if (boxes.some(holdsSomething)) rows.push({ element, boxes, byMarkup: false });
    if (crowded) break;
    inner = element;
  }
  return rows;
}

/** The cells below the head of a column: what stands beside the head belongs to other columns, and beside the table to nobody. */
function columnBelow(label: Element): Row | undefined {
  const cell = label.closest('th');
  const head = cell?.parentElement;
  const table = head?.closest('table');
  if (!cell || !head || !table || [...head.children].some(({ tagName }) => tagName !== 'TH')) return undefined;
  const boxes = [...table.rows].slice((head as HTMLTableRowElement).rowIndex + 1).flatMap(({ cells }) => {
    const below = cells[cell.cellIndex];
    return below?.tagName === 'TD' && cells.length === head.children.length ? [below] : [];
  });
  return boxes.length === 0 ? undefined : { element: table, boxes, byMarkup: false };
}

/**
 * What stands beside a label in its container: all of it, or where other labels stand there as well (a list of terms, a
 * grid), what comes between this one and the next.
 */
function boxesBeside(label: ChildNode, container: Element, isOther?: (node: Node) => boolean): Element[] {
  const root = label.parentNode;
  const siblings = nodesIn(root);
  const own = siblings.slice(siblings.indexOf(label) + 1);
  const end = isOther === undefined ? -1 : own.findIndex((node) => isOther(node));
  const beside = isOther === undefined ? siblings : own.slice(0, end < 0 ? own.length : end);
  // What stands in the container of a shadow root is shown inside of it.
  const slotted = root === container || isOther !== undefined ? [] : nodesIn(container);
  return untilNextLabel(label, [...beside, ...slotted]).flatMap(withInnerRoots);
}

/** Without the iterator of a node list, which costs more than the nodes. */
function nodesIn(parent: Node | null): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling) nodes.push(node);
  return nodes;
}

/** Elements beside a label, up to the next one that looks like it: the label of a row that nothing is known of. */
function untilNextLabel(label: ChildNode, nodes: readonly ChildNode[]): Element[] {
  const elements = nodes.filter(
    (node): node is Element & ChildNode => node !== label && node.nodeType === Node.ELEMENT_NODE,
  );
  if (label.nodeType !== Node.ELEMENT_NODE || rowHeaderOf(label as Element) === label) return elements;
  const { tagName, className } = label as Element;
  const first = elements.findIndex(
    (element) => label.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const next = elements.findIndex(
    (element, at) =>
      first >= 0 &&
      at > first &&
      element.tagName === tagName &&
      element.className === className &&
      !holdsField(element) &&
      plainText(element.textContent ?? '') !== '',
  );
  return next < 0 ? elements : elements.slice(0, next);
}

const DRAWN = 'dl, img, iframe, [class*="dropdown"], [class*="cascade"], [class*="upload"]';
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
  const fields = label === null || !holdsField(label) ? [] : fieldsIn(label);
  const inside = fields.find((field) => !field.matches(OPTION));
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
