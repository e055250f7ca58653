import { choose } from '../../store';
import { store } from './store';

const MOST = 5;

/** Ids of what was opened last, the latest first. */
export async function recallOpened(): Promise<string[]> {
  const settings = await store.read((reader) => reader.settings());
  return settings.ok ? settings.value.recent.slice(0, MOST) : [];
}

/** A list of recent answers is a convenience: that it could not be kept is no news for anybody. */
export async function rememberOpened(id: string): Promise<void> {
  const others = (await recallOpened()).filter((other) => other !== id);
  await store.write([choose({ recent: [id, ...others].slice(0, MOST) })]);
}
