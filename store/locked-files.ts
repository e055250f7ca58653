import type { FileLock } from '../core/model/records/settings';
import type { Change } from './changes';
import type { Database } from './database';
import { faultOf, StoreError } from './result';

/** The key that opens locked files, while it is known. */
export interface KeyRing {
  key?: string | undefined;
}

const LOCK = 'guoshen-file-lock';

/**
 * Waits until no window is putting the lock of files on or off, or does so itself. A file that is saved in the middle
 * of that would be closed with a key that is thrown away. Where there is one context alone there is nothing to wait for.
 */
export function besideFileLock<T>(mode: 'shared' | 'exclusive', work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks === undefined ? work() : locks.request(LOCK, { mode }, work);
}

/** The cipher's code comes when the first locked file does. */
const cipher = () => import('./secret/lock');

/** The bytes of a file as the person has them; throws `locked` while they cannot be opened. */
export async function readBytes(db: Database, ring: KeyRing, sha256: string): Promise<Blob | undefined> {
  const row = await db.blobs.get(sha256);
  if (row?.locked !== 1) return row?.blob;
  if (ring.key === undefined) throw new StoreError(faultOf('locked'));
  return (await cipher()).openBytes(row.blob, ring.key);
}

/** The same changes with new files closed, where files are locked. */
export function sealChanges(changes: readonly Change[], lock: FileLock | undefined): Promise<Change[]> {
  return Promise.all(
    changes.map(async (change) => {
      if (change.kind !== 'bytes') return change;
      // Bytes that were closed with a lock which is gone could never be opened again.
      if (change.locked && lock === undefined) throw new StoreError(faultOf('locked'));
      if (lock === undefined || change.locked) return change;
      return { ...change, blob: await (await cipher()).sealBytes(change.blob, lock.recipient), locked: true };
    }),
  );
}

/**
 * Closes or opens all files that are kept, one after the other. Ended half-way, some are closed and some open, each is
 * marked as what it is, and the next run does the rest.
 *
 * @param onProgress told how many of how many are done
 */
export async function convertFiles(
  db: Database,
  to: { lock: FileLock } | { open: string },
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<void> {
  const { sealBytes, openBytes } = await cipher();
  const digests = await db.blobs.toCollection().primaryKeys();
  for (const [done, sha256] of digests.entries()) {
    onProgress(done, digests.length);
    const row = await db.blobs.get(sha256);
    const isLocked = row?.locked === 1;
    if (row === undefined || isLocked === 'lock' in to) continue;
    const blob = 'lock' in to ? await sealBytes(row.blob, to.lock.recipient) : await openBytes(row.blob, to.open);
    // A file that was deleted meanwhile stays deleted.
    await db.blobs
      .where('sha256')
      .equals(sha256)
      .modify({ blob, locked: 'lock' in to ? 1 : 0 });
  }
  onProgress(digests.length, digests.length);
}
