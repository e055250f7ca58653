import type { FieldKey } from '../core/model/console';
import type { ConsolePage } from '../core/model/page';
import type { CategoryReading, FieldReading, Submission } from '../core/model/submission';
import { type FurtherRow, furtherRows, unreadOf } from './further-rows';
import { hintsLast, isAlone } from './hints';
import { holdsField } from './label-words';
import { anchorOf, HEADING } from './labels';
import { withLevelsBeside } from './levels-beside';
import { looseCategory } from './loose-category';
import { isMarked } from './marked';
import { type Found, nameFor } from './name-for';
import { inOneLook } from './one-look';
import { OpenRows, rootsOf, withOpenRows } from './open-rows';
import { type Recognised, recognise } from './recognise';
import { type FieldHit, isLabel, looksLikeLabel, type Row, rowsOf } from './rows';
import { isSetting, settingAround } from './settings';
import { type CategoryRow, chosenOf, joinLevels, levelSaid, withLevel, withNext } from './several-rows';
import { counterIn, isVisible } from './text';
import { longIntroductions } from './two-introductions';
import { FAR_READERS, firstValue, isAction, PRINTED, READERS, type WidgetValue } from './widgets';

/** A page as it stands now. Elements are good for this turn only. */
export interface PageReading {
  page: ConsolePage;
  submission: Submission;
  /** The control and the words beside it, for each field that was found. */
  places: ReadonlyMap<FieldKey, { control: Element; label: string }>;
  /** Everything that a value was read from, that of further rows with the same label included. */
  controls: ReadonlySet<Element>;
}

/** Reads the known form that a document is; undefined where it is none. */
export function readDocument(
  root: Document | Element,
  pages: readonly ConsolePage[],
  address: Pick<Location, 'host' | 'pathname'>,
): PageReading | undefined {
  return inOneLook(() => {
    const found = recognise(root, pages, address);
    if (found === undefined) return undefined;
    const reading = readPage(found.page, fieldHitsOf(found));
    return withOpenRows(reading, new OpenRows(rootsOf(root), reading).labels());
  });
}

/** The labels that mean something on the page. */
export const fieldHitsOf = ({ page, hits }: Recognised): readonly FieldHit[] =>
  longIntroductions(
    hits.flatMap((hit): FieldHit[] => {
      const field = hit.meanings.get(page);
      return field === undefined ? [] : [{ ...hit, field }];
    }),
  );

/** What a row holds, as it was read. */
export interface RowReading {
  /** The container, in which everything stands that the reading rests on. */
  element: Element;
  value: WidgetValue;
  reading: FieldReading;
  /** Of a category: the choosers in the rows below. */
  further: readonly FurtherRow[];
  /** Of a text: where its value was looked for. What is typed moves nothing. */
  rows?: readonly Row[];
}

/** A label in whose row nothing was understood. */
export interface BlankRow {
  /** It is marked up as a label and has a row: the page asks for something there. */
  asks: boolean;
}

/** Rows that nothing has touched since they were read, by their label. */
export interface RowMemory {
  recall(label: Node): RowReading | BlankRow | undefined;
  keep(label: Node, row: RowReading | BlankRow): void;
  /** The row as it was read before its controls held something else, where nothing in the tree has changed since. */
  before(label: Node): RowReading | undefined;
}

export const isBlank = (row: RowReading | BlankRow): row is BlankRow => 'asks' in row;

/**
 * Reads a known form. It only looks: no event, no focus, no scroll, no change. Parts that vanish while it reads are left
 * out. Of several places with the same label the first one with a control counts; all category choosers count.
 */
export function readPage(page: ConsolePage, hits: readonly FieldHit[], memory?: RowMemory): PageReading {
  const fields: Submission['fields'] = {};
  const unread: FieldKey[] = [];
  const categories: CategoryRow[] = [];
  const places = new Map<FieldKey, { control: Element; label: string }>();
  const read = new Set<Element>();
  /** Fields that a label asks for. */
  const labelled = new Set<FieldKey>();
  for (const hit of hintsLast(hits)) {
    const { key, kind } = hit.field;
    // A search above the form has the same hint: it is neither a better nor another place of what a label asks for.
    if (hit.hint === true && (labelled.has(key) || isAlone(hit, hits))) continue;
    const row = memory?.recall(anchorOf(hit)) ?? readRow(hit, hits, memory?.before(anchorOf(hit)));
    memory?.keep(anchorOf(hit), row);
    if (isBlank(row)) {
      // A row of ours of which nothing was understood is not a row that is fine.
      if (row.asks && hit.hint !== true) labelled.add(key);
      if (row.asks && fields[key] === undefined) unread.push(key);
      continue;
    }
    const { value, reading } = row;
    if (read.has(value.control)) continue;
    read.add(value.control);
    if (hit.hint !== true) labelled.add(key);
    if (kind === 'category') {
      categories.push({
        level: levelSaid(hit.text),
        readings: [...categoriesOf(value), ...unreadOf(row.further, read)],
      });
    }
    const known = fields[key];
    if (known !== undefined && !isBetter(known, value, kind)) {
      if (kind === 'text' && value.readOnly !== true) fields[key] = withNext(known, hit.text, reading);
      if (kind === 'category') fields[key] = withLevel(known, hit.text, reading);
      continue;
    }
    fields[key] = reading;
    places.set(key, { control: value.control, label: hit.text });
    if (value.value === undefined) unread.push(key);
  }
  return {
    page,
    submission: {
      console: page.console,
      page: page.id,
      fields,
      categories: chosenOf(joinLevels(categories)),
      unread: unread.filter((key) => fields[key] === undefined || fields[key]?.value === undefined),
    },
    places,
    controls: read,
  };
}

/** A field that can be changed counts for more than one that is printed; of several slots for files, one that is filled. */
function isBetter(known: FieldReading, value: WidgetValue, kind: FieldHit['field']['kind']): boolean {
  if (known.readOnly === true && value.readOnly !== true) return true;
  return kind === 'upload' && known.value === '' && (value.value ?? '') !== '';
}

/** Whether something beside a label says anything; a question mark only leads to an explanation. */
const hasWords = (row: Row | undefined): boolean =>
  row?.boxes.some((box) => isVisible(box) && /[\p{L}\p{N}]/u.test(box.textContent ?? '')) === true;

/** Of a setting, the row that holds more than what is pressed to change it. */
function settingRow({ element }: FieldHit, rows: readonly Row[]): Row | undefined {
  if (!isSetting(element)) return undefined;
  const around = settingAround(element);
  return rows.find(
    (row) =>
      around?.contains(row.element) && row.boxes.some((box) => !isAction(box) && /\p{L}/u.test(box.textContent ?? '')),
  );
}

type ReadValue = Omit<RowReading, 'further' | 'rows'>;

/** The row of a label with what stands in it: a control that nothing else names, else a printed value. */
function readRow(hit: FieldHit, hits: readonly FieldHit[], before?: RowReading): RowReading | BlankRow {
  const { kind } = hit.field;
  const rows = before?.rows ?? rowsOf(hit, hits);
  const row = rowWithValue(hit, rows, hits, before);
  if (row !== undefined) {
    const further = kind === 'category' ? furtherRows(row.element, hits) : [];
    return { ...row, further, ...(kind === 'text' && { rows }) };
  }
  return { asks: isLabel(hit) && hasWords(rows[0]) };
}

function rowWithValue(
  hit: FieldHit,
  rows: readonly Row[],
  hits: readonly FieldHit[],
  before?: RowReading,
): ReadValue | undefined {
  const { kind } = hit.field;
  if (hit.printed !== undefined) return printedIn(hit, undefined, hits);
  const near = rows.find(hasWords) ?? rows[0];
  for (const each of rows) {
    const row = kind === 'category' || kind === 'choice' ? withLevelsBeside(hit, each, rows) : each;
    const read = firstValue(row.boxes, (each === near ? READERS : FAR_READERS)[kind]);
    if (read === undefined) continue;
    const value = kind === 'upload' && read.value === '' ? shownFartherOut(rows.slice(rows.indexOf(each)), read) : read;
    // What names a control, and marks it, is not in what it holds.
    if (before?.value.control === value.control) return toRow(hit, row, value, before.reading, before.reading);
    const named = nameFor(hit, row, value.control);
    if (named !== undefined) return toRow(hit, row, value, named);
    // What stands farther out is farther from this label still.
    break;
  }
  return printedIn(hit, settingRow(hit, rows) ?? near, hits);
}

/** What is printed where a control would stand. */
function printedIn(hit: FieldHit, row: Row | undefined, hits: readonly FieldHit[]): ReadValue | undefined {
  const { kind } = hit.field;
  const printed = PRINTED[kind];
  const isNamed = hit.own && hit.hint !== true && kind === 'category';
  if (printed === undefined || (row?.byMarkup === true && !isNamed)) return undefined;
  const value = firstValue(printedBoxes(hit, row, hits), [printed]);
  const named = isNamed || (hit.printed === undefined && looksLikeLabel(hit, hits));
  const loose = kind === 'category' && !named && value?.value !== '' ? looseCategory(hit, value) : undefined;
  if (loose !== undefined) return toRow(hit, row, loose, { foundBy: 'nearby-text', sure: 0.5 });
  if (value === undefined || (value.readOnly === true && !named)) return undefined;
  return toRow(hit, row, value, { foundBy: 'row-label', sure: 0.9 });
}

/** Where a value may be printed: behind the label as long as something stands there, not in what names things itself. */
function printedBoxes(hit: FieldHit, row: Row | undefined, hits: readonly FieldHit[]): Element[] {
  const anchor = anchorOf(hit);
  const boxes = (row?.boxes ?? []).filter(
    (box) =>
      !holdsField(box) &&
      !box.matches(HEADING) &&
      !hits.some(({ element }) => element !== hit.element && box.contains(element)),
  );
  const isBefore = (box: Element): boolean =>
    (anchor.compareDocumentPosition(box) & (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINS)) ===
    Node.DOCUMENT_POSITION_PRECEDING;
  const behind = boxes.filter((box) => !isBefore(box));
  return behind.length > 0 ? behind : boxes;
}

function toRow(
  hit: FieldHit,
  row: Row | undefined,
  value: WidgetValue,
  found: Found,
  before?: FieldReading,
): ReadValue {
  const { element, boxes } = row ?? { element: hit.element, boxes: [] };
  return { element, value, reading: toReading(hit, { element, boxes }, value, found, before) };
}

const SLOT = 'input[type="file"]';
/** What was uploaded may be listed outside of the box with the button, as long as there is no other slot. */
function shownFartherOut(rows: readonly Row[], empty: WidgetValue): WidgetValue {
  for (const { element, boxes } of rows) {
    if (!element.matches(SLOT) && element.querySelectorAll(SLOT).length !== 1) break;
    // A file input by itself is empty; what it holds is shown in a box beside it.
    const values = boxes.flatMap((box) => firstValue([box], READERS.upload) ?? []);
    const shown = values.find(({ value }) => (value ?? '') !== '');
    if (shown !== undefined) return { ...shown, control: empty.control };
  }
  return empty;
}

const categoriesOf = (value: WidgetValue): CategoryReading[] =>
  value.categories ?? [
    { parts: value.value === undefined || value.value === '' ? [] : [value.value], complete: Boolean(value.value) },
  ];

function toReading(
  hit: FieldHit,
  row: Pick<Row, 'element' | 'boxes'>,
  value: WidgetValue,
  { foundBy, sure }: Found,
  before?: FieldReading,
): FieldReading {
  const counter = counterOf(row);
  // Whether it looks so is asked last: that takes longest.
  const isRequired =
    value.required === true ||
    (before === undefined ? isMarked(hit.element, row.element, hit.words) : before.marked === true);
  return {
    ...(value.value !== undefined && { value: value.value }),
    foundBy,
    sure,
    ...(counter && { printedLimit: counter.limit, printedCount: counter.count }),
    ...(isRequired && { marked: true }),
    ...(value.readOnly === true && { readOnly: true }),
  };
}

/** A counter that the page prints in the row; what was typed is not looked at. */
function counterOf(row: Pick<Row, 'boxes'>): { count: number; limit: number } | undefined {
  if (!row.boxes.some(({ textContent }) => /[/／]/u.test(textContent ?? ''))) return undefined;
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
