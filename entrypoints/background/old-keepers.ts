import { browser } from 'wxt/browser';
import { z } from 'zod';
import { Ignore } from '../../core/model/ignore';
import { type Change, choose, newId, put } from '../../store';
import { store } from '../shared/store';

/** Identities of the two moves, so that one which was ended half-way is not done twice. */
const IGNORES_MOVED = '5e771265-0000-4000-8000-0000000000a1';
const RECENT_MOVED = '5e771265-0000-4000-8000-0000000000a2';

const Entries = z.array(z.unknown()).catch([]);
const Recent = z.array(z.string().max(300)).max(20).catch([]);

/** Takes over, once, what earlier versions kept in the extension's small storage. */
export async function adoptOldKeepers(): Promise<void> {
  const { ignores, 'lookup-recent': recent } = await browser.storage.local.get(['ignores', 'lookup-recent']);
  const at = new Date().toISOString();
  await adopt('ignores', ignores, IGNORES_MOVED, () =>
    Entries.parse(ignores).flatMap((entry) => {
      // Entry by entry: one that is broken does not take the others with it.
      const ignore = Ignore.safeParse(entry);
      return ignore.success ? [put('ignores', { id: newId(), ignore: ignore.data, at })] : [];
    }),
  );
  await adopt('lookup-recent', recent, RECENT_MOVED, () => [choose({ recent: Recent.parse(recent) })]);
}

async function adopt(key: string, value: unknown, operation: string, changes: () => Change[]): Promise<void> {
  if (value === undefined) return;
  const written = await store.write(changes(), operation);
  // Only what is safely in the store leaves its old place.
  if (written.ok) await browser.storage.local.remove(key);
}
