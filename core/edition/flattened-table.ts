/**
 * Reads the official page of service categories, whose table comes as flattened lines, back into rows, for comparing
 * the next edition with what our data knows.
 */

import { splitRemark } from './open-remark';
import { type KnownRow, type TableLine, tableLines } from './table-lines';
import { type LineRole, rolesOf } from './table-roles';

export { digestCell, normaliseCell } from './cell-text';
export type { KnownRow } from './table-lines';

/** A third level. A cell is given only if the third levels of its row do not share that cell. */
export interface FlattenedChild {
  name: string;
  requirement?: string;
  scope?: string;
  remark?: string;
}

/** A second level with its cells as raw text, '' for an empty cell or one that each third level has for itself. */
export interface FlattenedRow {
  group: string;
  name: string;
  children: FlattenedChild[];
  requirement: string;
  scope: string;
  remark: string;
  /** The row has no cell for its requirement: on the page it is merged with the row above. */
  merged?: true;
  /** 1-based line of the row's name. */
  line: number;
}

export interface FlattenedTable {
  /** The text's first line if it stands before the table, else ''. */
  title: string;
  rows: FlattenedRow[];
  /** Lines that could not be placed. A reader of the report must see them: a row may be hidden there. */
  unread: { line: number; text: string }[];
}

/** The cells read under one name; a cell that did not occur is absent, an empty one is []. */
interface Cells {
  name: string;
  requirement?: string[];
  scope?: string[];
  closed: boolean;
}

interface OpenRow {
  group: string;
  head: TableLine;
  lines: TableLine[];
  third: boolean;
  parts: Cells[];
}

function push(cells: Cells, cell: 'requirement' | 'scope', text: string): void {
  const lines = cells[cell];
  if (lines) lines.push(text);
  else cells[cell] = [text];
}

function addLine(row: OpenRow, { text, joint }: TableLine, role: LineRole): void {
  const last = row.parts.at(-1) as Cells;
  switch (role) {
    case 'third':
      row.third = true;
      last.name = text;
      break;
    case 'nextThird':
      row.parts.push({ name: text, closed: false });
      break;
    case 'noRequirement':
      last.requirement = [];
      break;
    case 'requirement':
      push(last, 'requirement', text);
      break;
    case 'requirementScope':
      push(last, 'requirement', text.slice(0, joint?.at).trim());
      push(last, 'scope', text.slice(joint?.at ?? text.length).trim());
      break;
    case 'scope':
    case 'moreScope':
      push(last, 'scope', text);
      break;
    case 'close':
      last.closed = true;
      break;
  }
}

/** Scattered short lines (a menu, a footer) can look like names; a real row shows an empty cell or 适用于 somewhere. */
function isRow({ lines, parts }: OpenRow): boolean {
  if (parts.every((part) => part.scope === undefined && part.requirement === undefined)) return false;
  return lines.some((line) => line.kind === 'slash' || line.unlikeScope === 0 || line.joint?.cost === 0);
}

/** The cell that all parts share, or '' with the cell of each part; a part without one is merged with the one above. */
function share(cells: readonly (string | undefined)[]): { shared: string; own?: string[] } {
  const [first = '', ...others] = cells;
  if (others.every((cell) => cell === undefined)) return { shared: first };
  let above = first;
  return {
    shared: '',
    own: cells.map((cell) => {
      above = cell ?? above;
      return above;
    }),
  };
}

function closeRow({ group, head, third, parts }: OpenRow): FlattenedRow {
  const texts = parts.map(({ requirement, scope, closed }) => {
    // A closing '/' is the empty remark. Without it, the remark follows the scope with no border between.
    const ends = closed || scope === undefined ? { scope, remark: [] } : splitRemark(scope);
    return {
      requirement: requirement?.join('\n'),
      scope: ends.scope?.join('\n'),
      remark: ends.remark.length > 0 || closed ? ends.remark.join('\n') : undefined,
    };
  });
  const requirement = share(texts.map((cells) => cells.requirement));
  const scope = share(texts.map((cells) => cells.scope));
  // Every third level may close with a '/' of its own: equal remarks are one remark.
  const remarks = texts.map((cells) => cells.remark);
  const remark = remarks.every((cell) => !cell) ? { shared: '' } : share(remarks);
  const children = third
    ? parts.map((part, i) => ({
        name: part.name,
        ...(requirement.own && { requirement: requirement.own[i] ?? '' }),
        ...(scope.own && { scope: scope.own[i] ?? '' }),
        ...(remark.own && { remark: remark.own[i] ?? '' }),
      }))
    : [];
  return {
    group,
    name: head.text,
    children,
    requirement: requirement.shared,
    scope: scope.shared,
    remark: remark.shared,
    ...(parts.every((part) => part.requirement === undefined) && { merged: true as const }),
    line: head.line,
  };
}

/**
 * Reads a page's text into rows. `known` (what our data holds) helps to find where a row begins; rows that it does not
 * hold are read by their form. Any text gives an answer: what has no place in a row is in `unread`. Linear in the text.
 */
export function readFlattenedTable(text: string, known: readonly KnownRow[]): FlattenedTable {
  const lines = tableLines(text, known);
  const roles = rolesOf(lines);
  const table: FlattenedTable = { title: '', rows: [], unread: [] };
  let group = '';
  let row: OpenRow | undefined;
  const finish = (): void => {
    if (row && isRow(row)) table.rows.push(closeRow(row));
    else for (const line of row?.lines ?? []) table.unread.push({ line: line.line, text: line.text });
    row = undefined;
  };
  lines.forEach((line, i) => {
    const role = roles[i] ?? 'stray';
    if (role === 'group' || role === 'header' || role === 'name') finish();
    if (role === 'group') group = line.text;
    else if (role === 'name')
      row = { group, head: line, lines: [line], third: false, parts: [{ name: '', closed: false }] };
    else if (role === 'stray' && i === 0 && line.kind === 'text') table.title = line.text;
    else if (role === 'stray') table.unread.push({ line: line.line, text: line.text });
    else if (row) {
      row.lines.push(line);
      addLine(row, line, role);
    }
  });
  finish();
  table.unread.sort((a, b) => a.line - b.line);
  return table;
}
