import { browser } from 'wxt/browser';
import { type Result, toResult } from '../../store';
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

/** Deletes everything that the extension keeps on this machine, where the overlay stood included. */
export async function eraseEverything(): Promise<Result<void>> {
  const erased = await store.erase();
  if (!erased.ok) return erased;
  const cleared = [browser.storage.local, browser.storage.session].map((area) => toResult(() => area.clear()));
  return (await Promise.all(cleared)).find(({ ok }) => !ok) ?? erased;
}
