/** Bit n of lengths is for words of n + 2 units; the last bit for all those for which no bit is left. */
export const LAST_LENGTH_BIT = 30;

/** Where a word and its length share a number, the length less one has these bits, the lowest. */
export const WORD_LENGTH_BITS = 6;

/** Odd constants that spread neighbouring values: one for two units, the usual one for strings, 2³² over the golden ratio. */
export const PAIR_STEP = 10007;
export const STEP = 0x01000193;
export const SPREAD = 0x9e3779b1;
