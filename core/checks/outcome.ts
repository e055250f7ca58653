import type { Level } from '../model/console';

/** What a check found wrong in a text: a span in UTF-16 offsets, and a level where it differs from the rule's. */
export interface Hit {
  start: number;
  end: number;
  level?: Level;
}

/** The three answers of a check: it passes, it fails (with hits), or it could not tell. */
export type Outcome = { kind: 'passes' } | { kind: 'fails'; hits: Hit[] } | { kind: 'could-not-tell'; why: string };

export const PASSES: Outcome = { kind: 'passes' };
