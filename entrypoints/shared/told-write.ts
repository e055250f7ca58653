import type { Change, StoreFault } from '../../store';
import { store } from './store';

const listeners = new Set<(fault: StoreFault | undefined) => void>();

/** Writes, and has the view around say why it was not done, where it was not. Answers whether it was. */
export async function toldWrite(changes: readonly Change[]): Promise<boolean> {
  const written = await store.write(changes);
  for (const listener of listeners) listener(written.ok ? undefined : written.fault);
  return written.ok;
}

/** Calls back with the fault of each write, undefined when it was well; the result ends that. */
export function onToldWrite(listener: (fault: StoreFault | undefined) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
