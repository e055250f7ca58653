import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { HoldingRecord } from '../../core/model/records/papers';
import { newId, openStore, type Result, type Store } from '../../store';

// Live queries are answered only where there is a database at all.
Dexie.dependencies.indexedDB = new IDBFactory();
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

/** A database that lives as long as its test. */
export interface TestDisk {
  /** Another window on the same data. */
  open(): Store;
}

export function testDisk(): TestDisk {
  const indexedDB = new IDBFactory();
  return { open: () => openStore({ dexie: { indexedDB, IDBKeyRange } }) };
}

/** The value of an answer; a fault fails the test with what it says. */
export async function settled<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(`${result.fault.kind}: ${result.fault.detail ?? ''}`);
  return result.value;
}

export const licence = (change: Partial<HoldingRecord> = {}): HoldingRecord => ({
  id: newId(),
  name: '营业执照',
  holder: '某某科技有限公司',
  ...change,
});
