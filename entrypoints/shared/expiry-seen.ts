import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { SeenStages } from '../../core/profile/expiry';

const KEY = 'expiry-seen';
const Seen = z.record(z.string(), z.string());

/** Which reminders the person has seen; ids and stages, nothing of the papers. */
export async function recallSeen(): Promise<SeenStages> {
  try {
    return Seen.catch({}).parse((await browser.storage.local.get(KEY))[KEY] ?? {});
  } catch {
    return {};
  }
}

export async function rememberSeen(seen: SeenStages): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: seen });
  } catch {
    // Then the number stays on the button until the list is opened again.
  }
}

/** Calls back when the person has looked at the list, in any window. */
export function onSeen(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) callback();
  });
}
