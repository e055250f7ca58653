import type { FieldKey } from '../../core/model/console';
import type { FileSlot } from '../../core/model/product-form';
import { LabelIndex, meaningsIn } from '../label-meanings';
import type { PageReading } from '../read';
import { labelText, plainText } from '../text';
import { parentOf } from '../walk';

/** Where on a page files were chosen: the field, and the words beside it. */
export interface ChosenPlace {
  field: FieldKey;
  label: string;
  /** Places that the facts know and that it may be; of several, any one's limits may be meant. */
  slots: FileSlot[];
}

/** Levels to climb from a file control to the row that names it. */
const ROW_HEIGHT = 8;
/** Longer texts beside a control are no row of a form any more. */
const LONGEST_ROW = 600;

/**
 * The place that a file control or a drop target belongs to; undefined where no known place is near. It only looks.
 *
 * @param control the file input, or the element on which files were dropped
 * @param known the places for files on this page
 */
export function filePlaceOf(
  control: Element,
  { page, places }: PageReading,
  known: readonly FileSlot[],
): ChosenPlace | undefined {
  const fields = page.fields.filter(({ kind }) => kind === 'upload');
  const words = meaningsIn(new LabelIndex([{ ...page, fields }]));
  const slotKeys = new Map(
    known.flatMap(({ key, label }) => (key === undefined ? [] : [[labelText(label), key] as const])),
  );
  const keysOf = (text: string): FieldKey[] => {
    const meant = [...(words.of(text)?.values() ?? [])].map(({ key }) => key);
    const slot = slotKeys.get(text);
    return slot === undefined ? meant : [...meant, slot];
  };
  let row: Element | null = control;
  for (let level = 0; level < ROW_HEIGHT && row !== null && row.tagName !== 'BODY'; level++) {
    const named = labelsIn(row, keysOf);
    const [first] = named;
    if (first !== undefined) {
      // A container of several rows names none of them.
      if (named.some(({ key }) => key !== first.key)) return undefined;
      return { field: first.key, label: first.label, slots: slotsOf(named, known) };
    }
    const within = [...places].filter(
      ([key, place]) => fields.some((field) => field.key === key) && row?.contains(place.control),
    );
    const [only, another] = within;
    if (only !== undefined && another === undefined) {
      const label = labelText(only[1].label);
      return { field: only[0], label, slots: slotsOf([{ key: only[0], label }], known) };
    }
    row = parentOf(row);
  }
  return undefined;
}

interface NamedLabel {
  key: FieldKey;
  label: string;
}

/** Known labels that stand in a row by themselves, the longest wording first. */
function labelsIn(row: Element, keysOf: (text: string) => readonly FieldKey[]): NamedLabel[] {
  if ((row.textContent ?? '').length > LONGEST_ROW) return [];
  const texts = new Set<string>();
  for (const element of [row, ...row.querySelectorAll('*')]) {
    if (element.childElementCount > 4) continue;
    const text = plainText(element.textContent ?? '');
    if (text.length > 0 && text.length <= 40) texts.add(labelText(text));
  }
  return [...texts]
    .flatMap((label) => keysOf(label).map((key) => ({ key, label })))
    .sort((a, b) => b.label.length - a.label.length);
}

/** The places with these very words, or else all of their field. */
function slotsOf(named: readonly NamedLabel[], known: readonly FileSlot[]): FileSlot[] {
  const same = known.filter(({ label }) => named.some((each) => each.label === labelText(label)));
  return same.length > 0 ? same : known.filter(({ key }) => key !== undefined && key === named[0]?.key);
}
