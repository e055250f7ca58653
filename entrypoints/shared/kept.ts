import type { Held } from '../../core/profile/held-by';
import { newId, put, remove } from '../../store';
import { heldInUse, store } from './store';
import { toldWrite } from './told-write';

export { followPack, NO_FACTS } from './pack-in-use';
export { rememberOpened } from './recent';
export { onToldWrite } from './told-write';

/** What the lookup shows of what is kept: what counts as held, ids of pinned and of recent answers, latest first. */
interface Kept {
  held: Held;
  pins: readonly string[];
  recent: readonly string[];
}

/** Calls back now and after every change; the result ends that. Without an answer of the store nothing is told. */
export function followKept(next: (kept: Kept) => void): () => void {
  const question = store.live(async (reader) => {
    const pins = await reader.list('pins');
    return {
      held: await heldInUse(reader),
      recent: (await reader.settings()).recent,
      pins: [...new Set(pins.sort((a, b) => b.at.localeCompare(a.at)).map(({ target }) => target))],
    };
  });
  return question.subscribe((answer) => answer.ok && next(answer.value));
}

/** Pins an answer or takes its pins away. */
export async function keepPin(target: string, pinned: boolean): Promise<void> {
  const there = await store.query('pins', (pin) => pin.target === target);
  if (!there.ok || there.value.length > 0 === pinned) return;
  await toldWrite(
    pinned
      ? [put('pins', { id: newId(), target, at: new Date().toISOString() })]
      : there.value.map(({ id }) => remove('pins', id)),
  );
}
