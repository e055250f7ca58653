import type { PackRecord } from '../model/records/kept';
import type { Pack } from './schema';

/** The pack in use and those before it, newest first. A value: accepting and going back give a new one. */
export interface PackHistory<P = Pack> {
  readonly current?: P;
  readonly previous: readonly P[];
}

/** Nothing but what is built in. */
export const NO_PACK: PackHistory<never> = { previous: [] };

/** Packs that are kept to go back to. */
const KEPT = 3;

/** Takes a pack that was read and whose changes a person has seen; the one before is kept. */
export const accept = <P>({ current, previous }: PackHistory<P>, pack: P): PackHistory<P> => ({
  current: pack,
  previous: current === undefined ? [] : [current, ...previous].slice(0, KEPT),
});

/** Back to the pack before; behind the first one stands what is built in. */
export function rollback<P>({ previous }: PackHistory<P>): PackHistory<P> {
  const [current, ...rest] = previous;
  return current === undefined ? NO_PACK : { current, previous: rest };
}

/** The history that kept records tell; of several in use, as two machines may leave them, the newest is. */
export function historyOf(records: readonly PackRecord[]): PackHistory<PackRecord> {
  const newestFirst = [...records].sort((a, b) => b.acceptedAt.localeCompare(a.acceptedAt));
  const current = newestFirst.find(({ active }) => active);
  const previous = newestFirst.filter((record) => record !== current);
  return current === undefined ? { previous } : { current, previous };
}
