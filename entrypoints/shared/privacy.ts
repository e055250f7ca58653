import { browser } from 'wxt/browser';
import { COLLECTIONS, type CollectionName } from '../../core/model/records';
import { type Change, put, type Reader, type Result, remove, toResult } from '../../store';
import { store } from './store';

export interface StorageUse {
  /** Bytes used and allowed, as the browser estimates them; absent where it does not say. */
  usage?: number;
  quota?: number;
}

/** How much room is used. */
export async function storageUse(): Promise<StorageUse> {
  const { usage, quota } = await navigator.storage.estimate();
  return { ...(usage !== undefined && { usage }), ...(quota !== undefined && { quota }) };
}

/** Asks the browser to keep the data even when the disk gets full. Some browsers ask the person. */
export function keepForGood(): void {
  navigator.storage.persist().catch(() => undefined);
}

/** Bytes of each kind of records as they are exported, files with their content. */
export async function kindSizes(reader: Reader): Promise<Partial<Record<CollectionName, number>>> {
  const sizes: Partial<Record<CollectionName, number>> = {};
  for (const name of Object.keys(COLLECTIONS) as CollectionName[]) {
    const records = await reader.list(name);
    if (records.length > 0) sizes[name] = new Blob([JSON.stringify(records)]).size;
  }
  for (const { size } of await reader.list('files')) sizes.files = (sizes.files ?? 0) + size;
  return sizes;
}

/** Deletes all records of a kind: papers with their files; files out of their papers, which stay. */
export async function eraseKind(collection: CollectionName): Promise<Result<void>> {
  const changes = await store.read(async (reader): Promise<Change[]> => {
    const gone = (await reader.list(collection)).map(({ id }) => remove(collection, id));
    if (collection !== 'holdings' && collection !== 'files') return gone;
    const holdings = await reader.list('holdings', ({ files = [] }) => files.length > 0);
    const withThem = holdings.flatMap((holding): Change[] => {
      const { files = [], ...bare } = holding;
      return collection === 'files' ? [put('holdings', bare, holding)] : files.map((id) => remove('files', id));
    });
    return [...gone, ...withThem];
  });
  if (!changes.ok) return changes;
  const written = await store.write(changes.value);
  return written.ok ? { ok: true, value: undefined } : written;
}

/** Deletes everything that the extension keeps on this machine, where the overlay stood included. */
export async function eraseEverything(): Promise<Result<void>> {
  const erased = await store.erase();
  if (!erased.ok) return erased;
  const cleared = [browser.storage.local, browser.storage.session].map((area) => toResult(() => area.clear()));
  return (await Promise.all(cleared)).find(({ ok }) => !ok) ?? erased;
}
