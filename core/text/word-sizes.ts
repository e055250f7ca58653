/** Words have at most this many UTF-16 units. */
export const LONGEST_WORD = 64;

/** What tables of words have to hold. */
interface Sizes {
  /** Words, with those that are empty or not the first of their kind. */
  count: number;
  /** UTF-16 units of all words, and of the longest. */
  units: number;
  longest: number;
  hasSingles: boolean;
}

/** @throws RangeError for a word that is too long, with its index */
export function sizesOf(words: readonly string[]): Sizes {
  let units = 0;
  let longest = 0;
  let hasSingles = false;
  for (let index = 0; index < words.length; index += 1) {
    const { length } = words[index] as string;
    if (length > LONGEST_WORD) throw new RangeError(`word ${index} has ${length} units, at most ${LONGEST_WORD} go`);
    if (length > longest) longest = length;
    if (length === 1) hasSingles = true;
    units += length;
  }
  return { count: words.length, units, longest, hasSingles };
}

/** A power of two, `count` or more within the limits, which are powers of two. */
export const tableSize = (count: number, fewest: number, most: number): number =>
  Math.min(most, Math.max(fewest, 2 ** Math.ceil(Math.log2(count + 1))));
