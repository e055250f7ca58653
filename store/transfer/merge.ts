import type { CollectionName } from '../../core/model/records';
import type { ExportFile } from '../../core/model/records/export-file';
import { type Change, put } from '../changes';
import { labelOf } from '../label';
import type { Reader } from '../read';
import { same } from '../same';
import { fieldsOf } from '../stage';
import type { ReadExport } from './parse';

/** A field that says one thing here and another in the file. */
export interface Difference {
  collection: CollectionName;
  id: string;
  /** What the record is called here. */
  label: string;
  field: string;
  here: unknown;
  there: unknown;
}

/** What taking a file over would do with the records of one kind. */
export interface ImportCount {
  collection: CollectionName;
  /** Records that are not here yet. */
  adds: number;
  /** Records here in which empty fields get a value. */
  fills: number;
  /** Records here with fields that differ: left as they are unless a person chooses the file's. */
  differs: number;
  /** Records that are the same on both sides. */
  same: number;
}

export interface ImportPlan {
  exportedAt: string;
  counts: ImportCount[];
  differences: Difference[];
  /**
   * The changes, to be written in one go. Nothing that is here is overwritten but in the records that are named.
   *
   * @param take ids of records whose differing fields are taken from the file, or all of them
   */
  changes(take: ReadonlySet<string> | 'all'): Change[];
}

type Body = { id: string; [field: string]: unknown };

interface Pair {
  collection: CollectionName;
  here: Body | undefined;
  there: Body;
  filled: string[];
  differing: string[];
}

/** Compares a file with what is here. Changes nothing. */
export async function planImport(reader: Reader, { file, bytes }: ReadExport): Promise<ImportPlan> {
  const pairs: Pair[] = [];
  for (const [name, records] of Object.entries(file.collections) as [CollectionName, Body[] | undefined][]) {
    const here = new Map<string, Body>((await reader.list(name)).map((record) => [record.id, record]));
    const there = new Map((records ?? []).map((record) => [record.id, record]));
    for (const record of there.values()) pairs.push(compare(name, here.get(record.id), record));
  }
  return {
    exportedAt: file.exportedAt,
    counts: count(file, pairs),
    differences: pairs.flatMap(({ collection, here, there, differing }) =>
      differing.map((field) => ({
        collection,
        id: there.id,
        label: labelOf(here ?? there),
        field,
        here: here?.[field],
        there: there[field],
      })),
    ),
    changes: (take) => [
      ...[...bytes].map(([sha256, blob]): Change => ({ kind: 'bytes', sha256, blob })),
      ...pairs.flatMap((pair) => changeFor(pair, take === 'all' || take.has(pair.there.id))),
    ],
  };
}

/** What a machine notes of itself: two machines that differ in it need no choice. */
const OWN: Partial<Record<CollectionName, readonly string[]>> = {
  settings: ['exportedOn', 'recent', 'firstRunSeen'],
};

/** What each machine chooses for itself: taken over where nothing is chosen yet, otherwise no difference. */
const OWN_ONCE_CHOSEN: Partial<Record<CollectionName, readonly string[]>> = {
  settings: ['currentProfile'],
};

function compare(collection: CollectionName, here: Body | undefined, there: Body): Pair {
  const own = OWN[collection] ?? [];
  const chosen = OWN_ONCE_CHOSEN[collection] ?? [];
  const fields =
    here === undefined
      ? []
      : fieldsOf(there).filter((field) => !own.includes(field) && !same(here[field], there[field]));
  const filled = fields.filter((field) => here?.[field] === undefined);
  const differing = fields.filter((field) => !filled.includes(field) && !chosen.includes(field));
  return { collection, here, there, filled, differing };
}

function count(file: ExportFile, pairs: readonly Pair[]): ImportCount[] {
  return (Object.keys(file.collections) as CollectionName[]).map((collection) => {
    const of = pairs.filter((pair) => pair.collection === collection);
    const known = of.filter(({ here }) => here !== undefined);
    return {
      collection,
      adds: of.length - known.length,
      fills: known.filter(({ filled }) => filled.length > 0).length,
      differs: known.filter(({ differing }) => differing.length > 0).length,
      same: known.filter(({ filled, differing }) => filled.length + differing.length === 0).length,
    };
  });
}

function changeFor({ collection, here, there, filled, differing }: Pair, take: boolean): Change[] {
  if (here === undefined) return [put(collection, there as never)];
  const fields = take ? [...filled, ...differing] : filled;
  if (fields.length === 0) return [];
  const merged = { ...here, ...Object.fromEntries(fields.map((field) => [field, there[field]])) };
  // What somebody changes here between the look and the click is kept beside it.
  return [put(collection, merged as never, here as never)];
}
