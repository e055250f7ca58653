import type { z } from 'zod';
import type { CellDigests } from '../model/category';
import { digestCell } from './cell-text';
import type { FlattenedChild, FlattenedRow } from './flattened-table';

/** The columns of the table that hold text. */
export type Cell = 'requirement' | 'scope' | 'remark';
export const CELLS: readonly Cell[] = ['requirement', 'scope', 'remark'];

/** A row's cell as one text; a cell that each third level has for itself counts together, with their names. */
export function cellText(row: FlattenedRow, cell: Cell): string {
  const own = row.children.filter((child): child is FlattenedChild => child[cell] !== undefined);
  return [row[cell], ...own.map((child) => `${child.name}\n${child[cell]}`)].join('\n').trim();
}

/** The digests of a row's cells, in the form in which our data keeps them. */
export const rowDigests = (row: FlattenedRow): z.infer<typeof CellDigests> => ({
  requirement: digestCell(cellText(row, 'requirement')),
  scope: digestCell(cellText(row, 'scope')),
  remark: digestCell(cellText(row, 'remark')),
});
