/** What the next edition of the official table says otherwise than our data, one entry a row. */

import type { Category } from '../model/category';
import { digestCell, normaliseCell } from './cell-text';
import { type FlattenedRow, type FlattenedTable, readFlattenedTable } from './flattened-table';
import { type EditionRow, editionRows } from './known-rows';
import { CELLS, type Cell, cellText, rowDigests } from './row-digests';

/** First and second level: a row of the table. */
export type RowPath = [group: string, name: string];

export interface AddedRow {
  path: RowPath;
  /** 1-based line of the row's name in the text. */
  line: number;
  thirdLevels: string[];
  requirement: string;
  scope: string;
  remark: string;
  /** A removed row with the very same cells: perhaps this one under its old name or in its old group. */
  sameCellsAs?: RowPath;
}

export interface ChangedRow {
  path: RowPath;
  /** The row's number in our data. */
  row: number;
  line: number;
  what: (Cell | 'third-levels')[];
  /** The new text of each cell that differs; our data keeps digests of the old one, never its text. */
  now: Partial<Record<Cell, string>>;
  thirdLevels?: { added: string[]; removed: string[] };
  /** Rows that share the changed requirement cell. */
  sharedWith?: RowPath[];
}

export interface RemovedRow {
  path: RowPath;
  row: number;
  thirdLevels: string[];
}

export interface EditionReport {
  added: AddedRow[];
  changed: ChangedRow[];
  removed: RemovedRow[];
  /** Lines that could not be placed in any row. */
  unread: { line: number; text: string }[];
  /** What the text cannot say, so that agreement there is no proof. */
  exceptions: { path: RowPath; reason: string }[];
  /** Rows found in the text. None: it is not this table. */
  rows: number;
}

/** Compares the official page's text, cells as lines, with the categories that were written from an earlier edition. */
export function compareEdition(text: string, categories: readonly Category[]): EditionReport {
  const known = editionRows(categories);
  const table = readFlattenedTable(text, known);
  const open = new Map(known.map((row) => [keyOf(row), row]));
  const report: EditionReport = {
    added: [],
    changed: [],
    removed: [],
    unread: table.unread,
    exceptions: [],
    rows: table.rows.length,
  };
  const added: FlattenedRow[] = [];
  table.rows.forEach((row, at) => {
    const before = open.get(keyOf(row));
    // A name that stands twice is one row that is known and one that is new.
    open.delete(keyOf(row));
    if (before === undefined) {
      added.push(row);
      return;
    }
    const shares = sharing(before, table, at, known);
    const change = changeOf(before, row, shares);
    if (change !== undefined) {
      const sharers = known.filter(({ group, merged }) => group === before.group && merged === before.name);
      const shared = change.what.includes('requirement') && sharers.length > 0;
      report.changed.push({ ...change, ...(shared && { sharedWith: sharers.map(pathOf) }) });
    }
    if (before.merged !== undefined && row.merged) {
      report.exceptions.push({ path: pathOf(before), reason: reasonOf(before.merged, shares) });
    }
  });
  const removed = [...open.values()];
  report.removed = removed.map((row) => ({ path: pathOf(row), row: row.row, thirdLevels: [...row.children] }));
  report.added = added.map((row) => toAdded(row, removed));
  return report;
}

/** Layout is no part of a name either. */
const keyOf = ({ group, name }: { group: string; name: string }): string =>
  `${normaliseCell(group)}\n${normaliseCell(name)}`;

const pathOf = ({ group, name }: { group: string; name: string }): RowPath => [group, name];

const reasonOf = (owner: string, shares: Sharing): string =>
  shares === 'untold'
    ? `no requirement of its own; it shared one cell with ${owner}, which no longer stands above it: look at the page itself`
    : `no requirement of its own: on the page it is one cell with ${owner}, and lines of text cannot show a merged cell`;

function toAdded(row: FlattenedRow, removed: readonly EditionRow[]): AddedRow {
  const digests = rowDigests(row);
  const same = removed.find((old) => CELLS.every((cell) => old.digests[cell] === digests[cell]));
  return {
    path: pathOf(row),
    line: row.line,
    thirdLevels: row.children.map(({ name }) => name),
    requirement: cellText(row, 'requirement'),
    scope: cellText(row, 'scope'),
    remark: cellText(row, 'remark'),
    ...(same && { sameCellsAs: pathOf(same) }),
  };
}

/**
 * Whether a row shares its requirement cell as it did. `untold`: the row above that it shared the cell with is gone, or a
 * new one stands between, and which cell it shares now only the page itself shows.
 */
type Sharing = 'same' | 'other' | 'untold';

function sharing(before: EditionRow, { rows }: FlattenedTable, at: number, known: readonly EditionRow[]): Sharing {
  if ((before.merged !== undefined) !== (rows[at]?.merged ?? false)) return 'other';
  if (before.merged === undefined) return 'same';
  const ownerKey = keyOf({ group: before.group, name: before.merged });
  const owner = rows.slice(0, at).findLast((row) => !row.merged);
  const oldOwner = known.find((row) => keyOf(row) === ownerKey);
  if (owner !== undefined && keyOf(owner) === ownerKey) return 'same';
  // The owner may only have a new name: then its cell is still the same.
  if (owner !== undefined && oldOwner?.digests.requirement === digestCell(cellText(owner, 'requirement')))
    return 'same';
  const isKnown = known.some((row) => owner !== undefined && keyOf(row) === keyOf(owner));
  return isKnown && rows.some((row) => keyOf(row) === ownerKey) ? 'other' : 'untold';
}

function changeOf(before: EditionRow, row: FlattenedRow, shares: Sharing): ChangedRow | undefined {
  const digests = rowDigests(row);
  const cells = CELLS.filter(
    (cell) => digests[cell] !== before.digests[cell] || (cell === 'requirement' && shares === 'other'),
  );
  const names = new Set(row.children.map(({ name }) => normaliseCell(name)));
  const oldNames = new Set(before.children.map(normaliseCell));
  const added = row.children.map(({ name }) => name).filter((name) => !oldNames.has(normaliseCell(name)));
  const removed = before.children.filter((name) => !names.has(normaliseCell(name)));
  const moved = added.length > 0 || removed.length > 0;
  if (cells.length === 0 && !moved) return undefined;
  return {
    path: pathOf(before),
    row: before.row,
    line: row.line,
    what: [...cells, ...(moved ? (['third-levels'] as const) : [])],
    now: Object.fromEntries(cells.map((cell) => [cell, cellText(row, cell)])),
    ...(moved && { thirdLevels: { added, removed } }),
  };
}
