import type { CollectionName } from '../../core/model/records';
import type { ExportFile } from '../../core/model/records/export-file';
import type { ReadExport } from './parse';

/**
 * Several files, the parts of one export or whole ones, as one. Of a record that is in two of them the later export's
 * counts, in whatever order they were chosen.
 */
export function joinExports(reads: readonly [ReadExport, ...ReadExport[]]): ReadExport {
  const collections: Partial<Record<CollectionName, object[]>> = {};
  const bytes = new Map<string, Blob>();
  let [{ file: head }] = reads;
  for (const { file, bytes: more } of reads.toSorted((a, b) => exportTime(a) - exportTime(b))) {
    head = file;
    for (const [name, records = []] of Object.entries(file.collections) as [CollectionName, object[] | undefined][]) {
      collections[name] = [...(collections[name] ?? []), ...records];
    }
    for (const [sha256, blob] of more) bytes.set(sha256, blob);
  }
  return { file: { ...head, collections: collections as ExportFile['collections'] }, bytes };
}

const exportTime = ({ file }: ReadExport): number => Date.parse(file.exportedAt);

/** How many parts of an export are not among these files. */
export function missingParts(reads: readonly ReadExport[]): number {
  const numbers = new Map<string, { of: number; seen: Set<number> }>();
  for (const { file } of reads) {
    if (file.part === undefined) continue;
    const { number, of } = file.part;
    const known = numbers.get(file.exportedAt) ?? { of, seen: new Set() };
    known.seen.add(number);
    numbers.set(file.exportedAt, known);
  }
  return [...numbers.values()].reduce((sum, { of, seen }) => sum + of - seen.size, 0);
}
