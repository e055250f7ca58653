import { computeAccessibleName } from 'dom-accessibility-api';
import { fieldsIn } from '../../consoles/label-words';
import { namesOf } from '../../consoles/name';
import { readDocument } from '../../consoles/read';
import { isVisible, labelText } from '../../consoles/text';
import type { ConsolePage } from '../../core/model/page';
import type { Submission } from '../../core/model/submission';

/** A row of a replica with what it is: the replica's own word, which the reading never sees. */
interface TrueRow {
  row: Element;
  label: string;
  key?: string;
}

/** One row as it was read, beside what it is. */
export interface SeenRow {
  label: string;
  key?: string;
  /** The name that each of its controls was given. */
  names: string[];
  /** What the accessible-name computation alone says of them. */
  accessible: string[];
  mapped: string[];
  value?: string;
}

export interface Seen {
  page?: string;
  rows: SeenRow[];
  /** Fields that were read in no row that the replica knows. */
  strays: string[];
  submission?: Submission;
}

const isControl = (element: Element): boolean =>
  element.getAttribute('type') === 'file' || (isVisible(element) && element.getAttribute('aria-hidden') !== 'true');

/** Reads a replica's document inside the page and compares it with what the replica says of itself. */
function look(
  pages: readonly ConsolePage[],
  rows: readonly TrueRow[],
  address: Pick<Location, 'host' | 'pathname'> = location,
): Seen {
  const reading = readDocument(document, pages, address);
  const places = [...(reading?.places ?? [])];
  const inside = new Set<string>();
  const seen = rows.map(({ row, label, key }): SeenRow => {
    const controls = fieldsIn(row).filter(isControl);
    const mapped = places.filter(([, { control }]) => row.contains(control)).map(([field]) => field);
    for (const field of mapped) inside.add(field);
    const [first] = mapped;
    const value = first && reading?.submission.fields[first]?.value;
    return {
      label: labelText(label),
      ...(key !== undefined && { key }),
      names: controls.map((control) => [...namesOf(control)][0]?.text ?? ''),
      accessible: controls.map((control) => labelText(computeAccessibleName(control))),
      mapped,
      ...(value !== undefined && { value }),
    };
  });
  return {
    ...(reading && { page: reading.page.id, submission: reading.submission }),
    rows: seen,
    strays: places.flatMap(([field]) => (inside.has(field) ? [] : [field])),
  };
}

Object.assign(window, { __look: look });
