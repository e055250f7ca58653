import type { z } from 'zod';
import type { Category, CellDigests } from '../model/category';
import type { KnownRow } from './table-lines';

/** A row of the official table as our data has it. */
export interface EditionRow extends KnownRow {
  /** Its number in the table, from 1. */
  readonly row: number;
  readonly digests: z.infer<typeof CellDigests>;
  /** Name of the row whose requirement cell this one shares. */
  readonly merged?: string;
}

/** The rows that the WeChat service categories were written from; other documents have no such table. */
export function editionRows(categories: readonly Category[]): EditionRow[] {
  const rows = new Map<number, EditionRow & { children: string[] }>();
  for (const { console, channel, path, row, digests, merged } of categories) {
    if (console !== 'wechat-mini-program' || channel !== undefined || digests === undefined) continue;
    const [group = '', name = '', child] = path;
    const known = rows.get(row) ?? { group, name, children: [], row, digests, ...(merged !== undefined && { merged }) };
    if (child !== undefined) known.children.push(child);
    rows.set(row, known);
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
}
