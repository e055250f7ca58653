import type { SuggestData } from '../model/suggest';

/** One spelling for width and case. */
export const spoken = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** A part of a description that is said in one breath. */
export interface Clause {
  text: string;
  /** It is about a second thing. */
  besides: boolean;
  /** Start in the whole. */
  start: number;
  /** By place, 1 where what begins there is denied. */
  denied: Uint8Array;
}

const CLAUSE = /[^，,。；;！!？?\n]+/gu;

export function clausesOf(text: string, { besides, negations }: SuggestData): Clause[] {
  return [...text.matchAll(CLAUSE)].map(({ 0: clause, index }) => ({
    text: clause,
    start: index,
    denied: deniedPlaces(clause, negations),
    besides: besides.some((word) => {
      const at = clause.indexOf(word);
      return at >= 0 && at <= 4;
    }),
  }));
}

/** Characters between a negation and what it turns round. */
const REACH = 5;

/**
 * Whether what begins there is denied.
 *
 * @param stop signs over which a negation does not reach
 */
export function isDenied(text: string, at: number, negations: readonly string[], stop?: RegExp): boolean {
  return negations.some((word) => {
    // The negation itself may hold the first character of what is denied: 不卖 and 卖药. Farther back nothing is looked
    // at: a long text without an end of a clause would be read again for each of its words.
    const before = text.slice(Math.max(0, at - word.length - REACH), at + 1);
    return (stop === undefined ? before : (before.split(stop).at(-1) ?? '')).includes(word);
  });
}

/** By place in a clause, whether what begins there is denied. */
function deniedPlaces(clause: string, negations: readonly string[]): Uint8Array {
  const places = new Uint8Array(clause.length);
  for (const word of negations) {
    for (let at = clause.indexOf(word); at >= 0; at = clause.indexOf(word, at + 1)) {
      // The negation itself may hold the first character of what is denied: 不卖 and 卖药.
      places.fill(1, at + word.length - 1, at + word.length + REACH + 1);
    }
  }
  return places;
}
