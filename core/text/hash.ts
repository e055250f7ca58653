/** Odd constants that spread neighbouring values: 2³² over the golden ratio, and the usual one for strings. */
const SPREAD = 0x9e3779b1;
const STEP = 0x01000193;

/** Hash of two units: a number of its own for every two. */
export const hashOfTwo = (first: number, second: number): number => (first << 16) | second;

/** Hash of a word with one unit more. */
export const longerHash = (hash: number, unit: number): number => (Math.imul(hash, STEP) + unit) | 0;

/** The same hash with its bits mixed: the top ones are those to use. */
export const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), SPREAD);

/** Bits of an index into a table of about this many places. */
export const bitsFor = (places: number, fewest: number, most: number): number =>
  Math.min(most, Math.max(fewest, Math.ceil(Math.log2(places + 1))));
