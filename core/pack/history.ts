import type { Pack, PackFacts } from './schema';

/** The pack in use and those before it, newest first. A value: accepting and going back give a new one. */
export interface PackHistory {
  readonly current?: Pack;
  readonly previous: readonly Pack[];
}

/** Nothing but what is built in. */
export const NO_PACK: PackHistory = { previous: [] };

/** Packs that are kept to go back to. */
const KEPT = 3;

/** Takes a pack that was read and whose changes a person has seen; the one before is kept. */
export const accept = ({ current, previous }: PackHistory, pack: Pack): PackHistory => ({
  current: pack,
  previous: current === undefined ? [] : [current, ...previous].slice(0, KEPT),
});

/** Back to the pack before; behind the first one stands what is built in. */
export function rollback({ previous }: PackHistory): PackHistory {
  const [current, ...rest] = previous;
  return current === undefined ? NO_PACK : { current, previous: rest };
}

/**
 * The facts with those of a pack in their place, kind by kind. A pack that was kept has to be read again over the
 * built-in facts first (`readPack(pack, builtIn)`): an update of the extension may have taken away what it relies on.
 */
export function factsWith<Facts extends PackFacts>(builtIn: Facts, { current }: PackHistory): Facts {
  return { ...builtIn, ...current?.facts };
}
