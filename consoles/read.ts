import type { FieldKey } from '../core/model/console';
import type { ConsolePage, PageField } from '../core/model/page';
import type { CategoryReading, FieldReading, Submission } from '../core/model/submission';
import type { LabelHit } from './labels';
import { recognise } from './recognise';
import { counterIn, isVisible, labelText, plainText } from './text';
import { parentOf } from './walk';
import { READERS, type WidgetValue } from './widgets';

/** A page as it stands now. Elements are good for this turn only. */
export interface PageReading {
  page: ConsolePage;
  submission: Submission;
  /** The control and the words beside it, for each field that was found. */
  places: ReadonlyMap<FieldKey, { control: Element; label: string }>;
}

/** Levels to climb from a label to the row that holds its control. */
const ROW_HEIGHT = 6;

/** Reads the known form that a document is; undefined where it is none. */
export function readDocument(
  root: Document | Element,
  pages: readonly ConsolePage[],
  address: Pick<Location, 'host' | 'pathname'>,
): PageReading | undefined {
  const found = recognise(root, pages, address);
  return found && readPage(found.page, found.hits);
}

/** What a row holds, as it was read. */
export interface RowReading {
  /** The container, in which everything stands that the reading rests on. */
  element: Element;
  /** Undefined where nothing in the row was understood. */
  value: WidgetValue | undefined;
  reading: FieldReading | undefined;
  foundBy: FieldReading['foundBy'];
  /** The value is printed in the row, there is no control. */
  printed: boolean;
}

/** Rows that nothing has touched since they were read, by their label. */
export interface RowMemory {
  recall(label: Element): RowReading | undefined;
  keep(label: Element, row: RowReading): void;
}

/**
 * Reads a known form. It only looks: no event, no focus, no scroll, no change. Parts that vanish while it reads are left
 * out. Of several places with the same label the first one with a control counts; all category choosers count.
 */
export function readPage(page: ConsolePage, all: readonly LabelHit[], memory?: RowMemory): PageReading {
  const hits = all.flatMap((hit): FieldHit[] => {
    const field = hit.meanings.get(page);
    return field === undefined ? [] : [{ ...hit, field }];
  });
  const fields: Submission['fields'] = {};
  const unread: FieldKey[] = [];
  const categories: CategoryReading[] = [];
  const places = new Map<FieldKey, { control: Element; label: string }>();
  const read = new Set<Element>();
  for (const hit of hits) {
    const { key, kind } = hit.field;
    const row = memory?.recall(hit.element) ?? readRow(hit, hits);
    if (row === undefined) continue;
    memory?.keep(hit.element, row);
    const { value, reading } = row;
    if (value === undefined || reading === undefined) {
      // A row of ours of which nothing was understood is not a row that is fine.
      if (isLabel(hit) && row.foundBy !== 'nearby-text' && fields[key] === undefined) unread.push(key);
      continue;
    }
    if (read.has(value.control) || (value.readOnly === true && row.printed && !isLabel(hit))) continue;
    read.add(value.control);
    if (kind === 'category') categories.push(...categoriesOf(value));
    const known = fields[key];
    if (known !== undefined && !(known.readOnly === true && value.readOnly !== true)) continue;
    fields[key] = reading;
    places.set(key, {
      control: value.control,
      label: hit.own ? (hit.element.getAttribute('aria-label') ?? '') : labelText(hit.element.textContent ?? ''),
    });
    if (value.value === undefined) unread.push(key);
  }
  return {
    page,
    submission: {
      console: page.console,
      page: page.id,
      fields,
      categories,
      unread: unread.filter((key) => fields[key] === undefined || fields[key]?.value === undefined),
    },
    places,
  };
}

function readRow(hit: FieldHit, hits: readonly FieldHit[]): RowReading | undefined {
  const row = rowOf(hit, hits);
  if (row === undefined) return undefined;
  const value = firstValue(row.boxes, hit.field.kind);
  return {
    element: row.element,
    value,
    reading: value && toReading(hit, row, value),
    foundBy: row.foundBy,
    printed: value !== undefined && value.control === row.boxes[0],
  };
}

/** A label as this page means it. */
interface FieldHit extends LabelHit {
  field: PageField;
}

/** Printed values are taken only beside what is marked up as a label; other words stand anywhere. */
const isLabel = ({ element }: LabelHit): boolean =>
  element.closest('label, th, dt, td, [class*="label"], [class*="title"], [class*="name"]') !== null;

interface Row {
  element: Element;
  /** The parts of the row outside the label. */
  boxes: Element[];
  foundBy: FieldReading['foundBy'];
}

/** The smallest container of a label that holds a control or a printed value and no other known label. */
function rowOf(hit: FieldHit, hits: readonly FieldHit[]): Row | undefined {
  if (hit.own) return { element: hit.element, boxes: [hit.element], foundBy: 'accessible-name' };
  const target = labelled(hit.element);
  if (target !== undefined) return { element: target.row, boxes: [target.row], foundBy: 'accessible-name' };
  let inner: Element = hit.element;
  for (let level = 0; level < ROW_HEIGHT; level++) {
    const element = parentOf(inner);
    if (element === null || element.tagName === 'BODY') return undefined;
    if (hits.some((other) => other !== hit && other.field !== hit.field && element.contains(other.element)))
      return undefined;
    const label = inner;
    const boxes = [...element.children].filter((child) => child !== label && !child.contains(hit.element));
    if (boxes.some(holdsValue)) return { element, boxes, foundBy: level < 3 ? 'row-label' : 'nearby-text' };
    inner = element;
  }
  return undefined;
}

const CONTROL =
  'input, textarea, select, [contenteditable], [role="textbox"], [role="combobox"], dl, [class*="dropdown"], [class*="cascade"], [class*="upload"]';
const holdsValue = (box: Element): boolean =>
  isVisible(box) &&
  (box.matches(CONTROL) || box.querySelector(CONTROL) !== null || plainText(box.textContent ?? '') !== '');

/** The control that a label names by `for`. */
function labelled(element: Element): { row: Element } | undefined {
  const label = element.closest('label');
  const id = label?.getAttribute('for');
  if (label === null || id === null || id === undefined || id === '') return undefined;
  const root = label.getRootNode() as Document | ShadowRoot;
  const control = root.getElementById?.(id);
  const row = control && parentOf(control);
  return row ? { row } : undefined;
}

function firstValue(boxes: readonly Element[], kind: keyof typeof READERS): WidgetValue | undefined {
  // Dialogs are rendered in advance and hidden; what nobody sees is not the page's answer.
  const seen = boxes.filter(isVisible);
  for (const reader of READERS[kind]) {
    for (const box of seen) {
      const value = reader(box);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

const categoriesOf = (value: WidgetValue): CategoryReading[] =>
  value.categories ?? [
    { parts: value.value === undefined || value.value === '' ? [] : [value.value], complete: Boolean(value.value) },
  ];

function toReading(hit: FieldHit, row: Row, value: WidgetValue): FieldReading {
  const counter = counterOf(row);
  return {
    ...(value.value !== undefined && { value: value.value }),
    foundBy: row.foundBy,
    sure: row.foundBy === 'nearby-text' ? 0.6 : 0.9,
    ...(counter && { printedLimit: counter.limit, printedCount: counter.count }),
    ...((value.required === true || isMarked(hit, row)) && { marked: true }),
    ...(value.readOnly === true && { readOnly: true }),
  };
}

/** A counter that the page prints in the row; what was typed is not looked at. */
function counterOf(row: Row): { count: number; limit: number } | undefined {
  const parts: string[] = [];
  const collect = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '');
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (/^(?:TEXTAREA|SELECT|SCRIPT|STYLE)$/u.test(element.tagName) || element.hasAttribute('contenteditable')) return;
    element.childNodes.forEach(collect);
  };
  row.boxes.forEach(collect);
  const text = parts.join('');
  return text.length > 400 ? undefined : counterIn(text);
}

const REQUIRED_CLASS = /(?:^|[\s_-])(?:is-)?required(?:$|[\s_-])/u;

function isMarked({ element }: FieldHit, row: Row): boolean {
  const text = element.textContent ?? '';
  if (/^\s*[*＊]|[*＊]\s*[:：]?\s*$|[（(]必填[)）]/u.test(text)) return true;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    if (REQUIRED_CLASS.test(at.className.toString())) return true;
    if (at === row.element) break;
  }
  const before = element.previousElementSibling;
  return before !== null && /^[*＊]$/u.test(plainText(before.textContent ?? ''));
}
