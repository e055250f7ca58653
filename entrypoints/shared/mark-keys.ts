import { browser } from 'wxt/browser';
import { z } from 'zod';
import { DEFAULT_KEYS, type MarkKeys } from '../../components/marks/keys';

/** Where keys are kept that a person has set. */
export const KEYS_SETTING = 'marks-keys';
const Key = z.string().regex(/^(?:(?:Alt|Ctrl|Meta|Shift)\+)*[A-Za-z0-9]{1,12}$/u);
const MarkKeysSetting = z.object({ next: Key, previous: Key, copy: Key, ignore: Key, close: Key }).partial();

/** The keys that a person has set, and the usual ones for the rest. */
export async function recallKeys(): Promise<MarkKeys> {
  try {
    return keysOf((await browser.storage.local.get(KEYS_SETTING))[KEYS_SETTING]);
  } catch {
    return DEFAULT_KEYS;
  }
}

/** Keeps what differs from the usual keys. False when it could not be kept. */
export async function saveKeys(keys: MarkKeys): Promise<boolean> {
  const own = Object.fromEntries(
    Object.entries(keys).filter(([action, key]) => key !== DEFAULT_KEYS[action as keyof MarkKeys]),
  );
  try {
    await browser.storage.local.set({ [KEYS_SETTING]: own });
    return true;
  } catch {
    return false;
  }
}

/** Told of keys that were set in any window. */
export function onKeysChanged(callback: (keys: MarkKeys) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[KEYS_SETTING] : undefined;
    if (change !== undefined) callback(keysOf(change.newValue));
  });
}

function keysOf(stored: unknown): MarkKeys {
  const setting = MarkKeysSetting.safeParse(stored ?? {});
  const own = Object.entries(setting.data ?? {}).filter(([, key]) => key !== undefined);
  return { ...DEFAULT_KEYS, ...Object.fromEntries(own) };
}
