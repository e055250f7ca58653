import type { CellDigests } from '../model/category';
import { digestCell } from './cell-text';
import type { FlattenedChild, FlattenedRow } from './flattened-table';
import type { z } from 'zod';

/** The digests of a row's cells; cells that each third level has for itself count together, with their names. */
export function rowDigests(row: FlattenedRow): z.infer<typeof CellDigests> {
  const cell = (name: 'requirement' | 'scope' | 'remark'): string => {
    const own = row.children.filter((child): child is FlattenedChild => child[name] !== undefined);
    return digestCell([row[name], ...own.map((child) => `${child.name}\n${child[name]}`)].join('\n').trim());
  };
  return { requirement: cell('requirement'), scope: cell('scope'), remark: cell('remark') };
}
