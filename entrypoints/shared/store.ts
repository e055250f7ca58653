import { browser } from 'wxt/browser';
import type { Profile } from '../../core/model/records/profile';
import { type Held, heldBy } from '../../core/profile/held-by';
import { inUse } from '../../core/profile/in-use';
import { newId, openStore, type Reader } from '../../store';
import { CHANGED } from './changed';

/** The store of this context: an extension page or the background. Content scripts cannot reach it; they ask. */
export const store = openStore({
  onWritten: (collections) => {
    // Whoever keeps an answer in an other context asks anew. That it was saved does not hang on this.
    browser.storage.local.set({ [CHANGED]: { collections, stamp: newId() } }).catch(() => undefined);
  },
});

/** Where the key of locked files is while they are open: in the browser's memory, for its own pages only. */
export const FILE_KEY = 'file-key';
const takeKey = (key: unknown): void => store.setKey(typeof key === 'string' ? key : undefined);
browser.storage.session.get(FILE_KEY).then(
  (kept) => takeKey(kept[FILE_KEY]),
  () => undefined,
);
browser.storage.session.onChanged.addListener((changes) => {
  if (FILE_KEY in changes) takeKey(changes[FILE_KEY]?.newValue);
});

/** The applicant for whom forms are filled in and papers are counted. */
export async function profileInUse(reader: Reader): Promise<Profile | undefined> {
  return inUse(await reader.list('profiles'), await reader.settings());
}

/** What counts for the applicant in use: its own papers and those of the whole team, and its numbers. */
export async function heldInUse(reader: Reader): Promise<Held> {
  const applicant = await profileInUse(reader);
  const holdings = await reader.list('holdings', ({ profile }) => profile === undefined || profile === applicant?.id);
  return heldBy(applicant, holdings);
}
