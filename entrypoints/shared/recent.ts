import { browser } from 'wxt/browser';
import { z } from 'zod';

const KEY = 'lookup-recent';
const MOST = 5;
const Ids = z.array(z.string().max(300)).max(MOST);

/** Ids of what was opened last, the latest first. */
export async function recallOpened(): Promise<string[]> {
  try {
    const stored = await browser.storage.local.get(KEY);
    return Ids.catch([]).parse(stored[KEY] ?? []);
  } catch {
    return [];
  }
}

export async function rememberOpened(id: string): Promise<void> {
  try {
    const others = (await recallOpened()).filter((other) => other !== id);
    await browser.storage.local.set({ [KEY]: [id, ...others].slice(0, MOST) });
  } catch {
    // A list of recent answers is a convenience; the answer itself is there.
  }
}
