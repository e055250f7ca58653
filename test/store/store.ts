import Dexie, { type DexieOptions } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { HoldingRecord } from '../../core/model/records/papers';
import { newId, openStore, type Store, type StoreOptions } from '../../store';

export { settled } from './settled';

// Live queries are answered only where there is a database at all.
Dexie.dependencies.indexedDB = new IDBFactory();
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

/** A database that lives as long as its test. */
export interface TestDisk {
  indexedDB: IDBFactory;
  /** Another window on the same data. */
  open(dexie?: DexieOptions, options?: StoreOptions): Store;
}

export function testDisk(): TestDisk {
  const indexedDB = new IDBFactory();
  return {
    indexedDB,
    open: (dexie, options) => openStore({ ...options, dexie: { indexedDB, IDBKeyRange, ...dexie } }),
  };
}

/**
 * Makes the nth request after the opening of a database fail.
 *
 * @param name of the error, as a browser gives it
 */
export const failingAt =
  (nth: number, name = 'UnknownError') =>
  (db: Dexie): void => {
    let count = 0;
    const counted =
      <Given extends unknown[], Answer>(work: (...given: Given) => Promise<Answer>) =>
      (...given: Given): Promise<Answer> => {
        count += 1;
        return count === nth ? Promise.reject(new DOMException('injected', name)) : work(...given);
      };
    db.use({
      stack: 'dbcore',
      name: 'faults',
      create: (core) => ({
        ...core,
        table: (tableName) => {
          const { mutate, get, getMany, query, openCursor, count: countAll, ...table } = core.table(tableName);
          return {
            ...table,
            mutate: counted(mutate),
            get: counted(get),
            getMany: counted(getMany),
            query: counted(query),
            openCursor: counted(openCursor),
            count: counted(countAll),
          };
        },
      }),
    });
  };

export const licence = (change: Partial<HoldingRecord> = {}): HoldingRecord => ({
  id: newId(),
  name: '营业执照',
  holder: '某某科技有限公司',
  ...change,
});
