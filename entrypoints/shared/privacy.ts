import { browser } from 'wxt/browser';
import type { Result } from '../../store';
import { store } from './store';

export interface StorageUse {
  /** Bytes used and allowed, as the browser estimates them; absent where it does not say. */
  usage?: number;
  quota?: number;
  /** The browser has promised not to clear it when the disk gets full. */
  persisted: boolean;
}

/** How much room is used. */
export async function storageUse(): Promise<StorageUse> {
  const [{ usage, quota }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { ...(usage !== undefined && { usage }), ...(quota !== undefined && { quota }), persisted };
}

/** Asks the browser to keep the data even when the disk gets full. Some browsers ask the person. */
export const keepForGood = (): Promise<boolean> => navigator.storage.persist();

/** Deletes everything that the extension keeps on this machine, where the overlay stood included. */
export async function eraseEverything(): Promise<Result<void>> {
  const erased = await store.erase();
  if (erased.ok) await browser.storage.local.clear();
  return erased;
}
