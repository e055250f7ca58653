import Dexie from 'dexie';
import { COLLECTIONS, type CollectionName, type RecordOf } from '../core/model/records';
import type { HoldingRecord } from '../core/model/records/papers';
import { DEFAULT_SETTINGS, SETTINGS_ID, type Settings } from '../core/model/records/settings';
import type { Database } from './database';
import { type KeyRing, readBytes } from './locked-files';
import { type Summary, summaryOf } from './summary';

/** A field with several values that nobody has chosen between, the one that is shown now last. */
export interface Conflict {
  collection: CollectionName;
  id: string;
  field: string;
  values: unknown[];
}

/** Kinds of records that have a moment under `at`. */
type TimedCollection = { [C in CollectionName]: RecordOf<C> extends { at: string } ? C : never }[CollectionName];

/** Questions to the store. They throw, so use them within `read` or `live` of the store. */
export interface Reader {
  get<C extends CollectionName>(collection: C, id: string): Promise<RecordOf<C> | undefined>;
  /** All records of a kind that fit their schema, or those that a test lets through. */
  list<C extends CollectionName>(collection: C, test?: (record: RecordOf<C>) => boolean): Promise<RecordOf<C>[]>;
  /** The latest records of a kind that has a moment, the latest first. */
  latest<C extends TimedCollection>(
    collection: C,
    most: number,
    test?: (record: RecordOf<C>) => boolean,
  ): Promise<RecordOf<C>[]>;
  /** Papers whose last day is this one or before, `YYYY-MM-DD`, the earliest first. */
  expiringBy(day: string, most?: number): Promise<HoldingRecord[]>;
  countExpiringBy(day: string): Promise<number>;
  count(collection: CollectionName): Promise<number>;
  settings(): Promise<Settings>;
  /** The bytes of a file record; `locked` while they are closed and the key is not known. */
  bytes(sha256: string): Promise<Blob | undefined>;
  /** The same as they lie there, closed or not: enough to put them back. */
  stored(sha256: string): Promise<{ blob: Blob; locked: boolean } | undefined>;
  conflicts(): Promise<Conflict[]>;
  summary(): Promise<Summary>;
}

export const readerOf = (db: Database, ring: KeyRing): Reader => {
  const expiringBy = (day: string) =>
    db.records.where('[collection+body.expires]').between(['holdings', Dexie.minKey], ['holdings', day], true, true);
  const reader: Reader = {
    async get(collection, id) {
      const row = await db.records.get(id);
      return row?.collection === collection ? parsed(collection, row.body) : undefined;
    },
    async list(collection, test = () => true) {
      const rows = await db.records.where('collection').equals(collection).toArray();
      return rows.flatMap(({ body }) => parsed(collection, body) ?? []).filter(test);
    },
    async latest<C extends TimedCollection>(
      collection: C,
      most: number,
      test: (record: RecordOf<C>) => boolean = () => true,
    ) {
      const rows = await db.records
        .where('[collection+body.at]')
        .between([collection, Dexie.minKey], [collection, Dexie.maxKey])
        .reverse()
        .filter(({ body }) => test(body as RecordOf<C>))
        .limit(most)
        .toArray();
      return rows.flatMap(({ body }) => parsed(collection, body) ?? []);
    },
    async expiringBy(day, most = Number.POSITIVE_INFINITY) {
      const rows = await expiringBy(day).limit(most).toArray();
      return rows.flatMap(({ body }) => parsed('holdings', body) ?? []);
    },
    countExpiringBy: async (day) => expiringBy(day).count(),
    count: async (collection) => db.records.where('collection').equals(collection).count(),
    settings: async () => (await reader.get('settings', SETTINGS_ID)) ?? DEFAULT_SETTINGS,
    bytes: (sha256) => readBytes(db, ring, sha256),
    async stored(sha256) {
      const row = await db.blobs.get(sha256);
      return row && { blob: row.blob, locked: row.locked === 1 };
    },
    summary: () => summaryOf(db),
    async conflicts() {
      const rows = await db.records.where('conflicted').equals(1).toArray();
      const found = rows.flatMap(({ id, collection, heads }) =>
        Object.entries(heads)
          .filter(([, operations]) => operations.length > 1)
          .map(([field, operations]) => ({ collection: collection as CollectionName, id, field, operations })),
      );
      return Promise.all(
        found.map(async ({ operations, ...cell }) => {
          const entries = await db.journal.where('[record+field]').equals([cell.id, cell.field]).toArray();
          const values = operations.map((id) => entries.find(({ operation }) => operation === id)?.value);
          return { ...cell, values };
        }),
      );
    },
  };
  return reader;
};

/** Records that an other version left in another shape are not shown as if they were whole. */
function parsed<C extends CollectionName>(collection: C, body: unknown): RecordOf<C> | undefined {
  const result = COLLECTIONS[collection].safeParse(body);
  return result.success ? (result.data as RecordOf<C>) : undefined;
}
