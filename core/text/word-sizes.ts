/** Words have at most this many UTF-16 units. */
export const LONGEST_WORD = 64;

/** So many at most: an index and a length have to fit into 31 bits. */
export const MOST_WORDS = 2 ** 25;

/**
 * Words that are added in one go. Small functions that are called again and again are compiled long before a loop over
 * all words would be, and most lists are built once in the life of a page.
 */
export const BLOCK = 64;

/** Numbers of 32 bits, that is 32 kB, the size of a usual first cache, and 128 kB. */
const MOST_TWOS = 2 ** 13;
const MOST_THREES = 2 ** 15;

/** Empty tables for so many words; `WordTables` says what stands in them. */
export const tablesFor = (
  count: number,
): { twos: Int32Array; threes: Int32Array; beginnings: Int32Array; slots: Int32Array; indexMask: number } => ({
  twos: new Int32Array(tableSize(count / 2, 2 ** 10, MOST_TWOS)),
  threes: new Int32Array(tableSize(count / 2, 2 ** 7, MOST_THREES)),
  beginnings: new Int32Array(tableSize(count, 2 ** 4, 2 ** 20)),
  slots: new Int32Array(tableSize(count * 2, 2 ** 4, 2 ** 28)),
  indexMask: tableSize(count, 2, 2 ** 30) - 1,
});

/** A power of two, `count` or more within the limits, which are powers of two. */
const tableSize = (count: number, fewest: number, most: number): number =>
  Math.min(most, Math.max(fewest, 2 ** Math.ceil(Math.log2(count + 1))));
