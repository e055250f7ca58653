import { browser } from 'wxt/browser';
import type { HoldingRecord } from '../../core/model/records/papers';
import { newId, openStore, type Reader } from '../../store';
import { CHANGED } from './changed';

/** The store of this context: an extension page or the background. Content scripts cannot reach it; they ask. */
export const store = openStore({
  onWritten: (collections) => {
    // Whoever keeps an answer in an other context asks anew. That it was saved does not hang on this.
    browser.storage.local.set({ [CHANGED]: { collections, stamp: newId() } }).catch(() => undefined);
  },
});

/** The papers that count for the applicant in use: its own and those of the whole team. */
export async function holdingsInUse(reader: Reader): Promise<HoldingRecord[]> {
  const { currentProfile } = await reader.settings();
  return reader.list(
    'holdings',
    ({ profile }) => currentProfile === undefined || profile === undefined || profile === currentProfile,
  );
}
