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
/** A negation goes on over these: 不做彩票、刷粉和翻墙. */
const GOES_ON = /[、或和及与]/u;

/** By place in a clause, 1 where what begins there is denied. */
function deniedPlaces(clause: string, negations: readonly string[]): Uint8Array {
  const places = new Uint8Array(clause.length);
  for (const word of negations) {
    for (let at = clause.indexOf(word); at >= 0; at = clause.indexOf(word, at + 1)) {
      // The negation itself may hold the first character of what is denied: 不卖 and 卖药.
      places.fill(1, at + word.length - 1, at + word.length + REACH + 1);
    }
  }
  for (let at = 0; at < clause.length; at += 1) {
    if (places[at] === 1 && GOES_ON.test(clause[at] as string)) places.fill(1, at, at + 1 + REACH);
  }
  return places;
}

/** The same over a text of several clauses; a negation ends with its clause. */
export function deniedIn(text: string, negations: readonly string[]): Uint8Array {
  const places = new Uint8Array(text.length);
  for (const { 0: clause, index } of text.matchAll(CLAUSE)) places.set(deniedPlaces(clause, negations), index);
  return places;
}
