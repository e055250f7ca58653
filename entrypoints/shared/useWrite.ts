import { useCallback } from 'react';
import { useRecordTexts } from '../../components/records/texts';
import { useSay } from '../../components/ui/controls';
import { bilingual, useLocale } from '../../components/ui/text';
import type { Change } from '../../store';
import { keepForGood } from './privacy';
import { store } from './store';

interface Told {
  /** Said when it is written; nothing when absent. */
  done?: string | undefined;
  /** The way back, written the same way. */
  undo?: { label: string; changes: () => readonly Change[]; done?: string } | undefined;
}

/**
 * Writes to the store and says what came of it: that it is done, with the way back, or why it is not; the way back, too.
 * Answers whether it was written.
 */
export function useWrite(): (changes: readonly Change[], told?: Told) => Promise<boolean> {
  const say = useSay();
  const locale = useLocale();
  const { told: conflicting } = useRecordTexts();
  return useCallback(
    async function write(changes, { done, undo } = {}): Promise<boolean> {
      const written = await store.write(changes);
      if (!written.ok) {
        say(bilingual(written.fault.message, locale));
        return false;
      }
      keepForGood();
      const line = written.value.conflicts.length > 0 ? conflicting : done;
      const takeBack = undo && {
        label: undo.label,
        run: () => void write(undo.changes(), { done: undo.done }),
      };
      if (line !== undefined) say(line, takeBack && { undo: takeBack });
      return true;
    },
    [say, locale, conflicting],
  );
}
