import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { CollectionName } from '../../core/model/records';

/** Where the store leaves word that something was written: which kinds of records, never what. */
export const CHANGED = 'store-changed';
const Changed = z.object({ collections: z.array(z.string()) });

/** Calls back whenever records of one of these kinds were written in any window. */
export function onStored(collections: readonly CollectionName[], callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const changed = Changed.safeParse(changes[CHANGED]?.newValue);
    if (changed.success && collections.some((name) => changed.data.collections.includes(name))) callback();
  });
}
