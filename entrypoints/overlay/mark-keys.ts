import { browser } from 'wxt/browser';
import { z } from 'zod';
import { DEFAULT_KEYS, type MarkKeys } from '../../components/marks/keys';

const KEY = 'marks-keys';
const Key = z.string().regex(/^(?:(?:Alt|Ctrl|Meta|Shift)\+)*[A-Za-z0-9]{1,12}$/u);
const MarkKeysSetting = z.object({ next: Key, previous: Key, copy: Key, ignore: Key, close: Key }).partial();

/** The keys that a person has set, and the usual ones for the rest. */
export async function recallKeys(): Promise<MarkKeys> {
  try {
    const stored = MarkKeysSetting.safeParse((await browser.storage.local.get(KEY))[KEY] ?? {});
    const own = Object.entries(stored.data ?? {}).filter(([, key]) => key !== undefined);
    return { ...DEFAULT_KEYS, ...Object.fromEntries(own) };
  } catch {
    return DEFAULT_KEYS;
  }
}
