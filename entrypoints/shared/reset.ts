import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings } from '../../core/model/records/settings';
import { choose, type Result, toResult } from '../../store';
import { KEYS_SETTING } from './mark-keys';
import { PLACE_SETTING } from './overlay-place';
import { store } from './store';

/** Choices that are reset. What was entered, taught, imported or ignored is no choice: it stays. */
const choicesOf = ({ reminderDays, rememberForms, recent }: Settings): Partial<Settings> => ({
  reminderDays,
  rememberForms,
  recent,
});

/** What is kept beside the store and is a choice, too. */
const BESIDE = [KEYS_SETTING, PLACE_SETTING];

/** Everything as it was after installing, without touching data; the answer takes it back. */
export async function resetSettings(): Promise<Result<() => Promise<Result<void>>>> {
  const before = await store.read((reader) => reader.settings());
  if (!before.ok) return before;
  const chosen = await toResult(() => browser.storage.local.get(BESIDE));
  if (!chosen.ok) return chosen;
  const written = await store.write([choose(choicesOf(DEFAULT_SETTINGS))]);
  if (!written.ok) return written;
  const removed = await toResult(() => browser.storage.local.remove(BESIDE));
  if (!removed.ok) return removed;
  return {
    ok: true,
    value: async () => {
      const back = await store.write([choose(choicesOf(before.value))]);
      return back.ok ? toResult(() => browser.storage.local.set(chosen.value)) : back;
    },
  };
}
