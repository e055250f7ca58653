import type { Level } from '../model/console';
import type { Bilingual } from '../model/rule';

/** What a check found wrong in a text: a span in UTF-16 offsets, and a level where it differs from the rule's. */
export interface Hit {
  start: number;
  end: number;
  level?: Level;
}

/** What looks like a breach and is none, so that a card can say why it was let through. */
export interface LetThrough {
  start: number;
  end: number;
  why?: Bilingual;
}

/** The three answers of a check: it passes, it fails (with hits), or it could not tell. */
export type Outcome =
  | { kind: 'passes'; letThrough?: LetThrough[] }
  | { kind: 'fails'; hits: Hit[]; letThrough?: LetThrough[] }
  | { kind: 'could-not-tell'; why: string; hits?: Hit[] };

export const PASSES: Outcome & { kind: 'passes' } = { kind: 'passes' };
