import { CHUNK, Gate } from './gate';
import { bitsFor, hashOfTwo, longerHash, spread } from './hash';
import { HitList } from './hits';
import { WordTable } from './word-table';

/** Words have at most this many UTF-16 units. */
export const LONGEST_WORD = 64;

/** Finds many words in a text at once. It knows nothing of folding or word boundaries: give it folded words and texts. */
export interface Matcher {
  /** UTF-16 units of the longest word, 0 when there is none. */
  readonly longest: number;
  /**
   * All occurrences of all words, overlapping and nested ones too, by start and then by length.
   * @param hits to add them to; a list that is cleared and used again makes no garbage
   */
  scan(text: string, hits?: HitList): HitList;
  /**
   * The occurrences that start at `from` and after, but before `to`, wherever they end: ranges side by side give each
   * occurrence once.
   * @param from and `to` are UTF-16 offsets; what they hold outside of the text does not count
   */
  scanRange(text: string, from: number, to: number, hits?: HitList): HitList;
}

/** Bit n says that a word of n + 3 units begins so; the last bit that a word does for which no bit is left. */
const LAST_BIT = 30;
const LONGER_FROM = LAST_BIT + 3;

/** Scratch for the places of one chunk: nobody else is called while it is in use. */
const PLACES = new Int32Array(CHUNK);

/**
 * No sorting and no trie. Most places of a text are turned away by the gate. At those that are left, the first three
 * units give the lengths that words beginning so have, and each length costs one look into a hash of all words.
 *
 * @param words of 1 to 64 UTF-16 units, folded as the texts will be. Empty words are passed over. Of equal words the
 * index of the first is given.
 * @throws RangeError for a longer word, with its index
 */
export function buildMatcher(words: readonly string[]): Matcher {
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
  const matcher = new TableMatcher(words.length, units, longest, hasSingles);
  for (let index = 0; index < words.length; index += 1) matcher.add(words[index] as string, index);
  return matcher;
}

class TableMatcher implements Matcher {
  readonly longest: number;
  readonly #gate: Gate;
  readonly #words: WordTable;
  readonly #singles = new Map<number, number>();
  /** Lengths of words by their first three units, hashed: beginnings that share a place share their lengths. */
  readonly #lengths: Int32Array;
  readonly #lengthsShift: number;

  constructor(count: number, units: number, longest: number, hasSingles: boolean) {
    this.longest = longest;
    this.#gate = new Gate(count, hasSingles);
    this.#words = new WordTable(count, units);
    const bits = bitsFor(count, 4, 20);
    this.#lengths = new Int32Array(1 << bits);
    this.#lengthsShift = 32 - bits;
  }

  add(word: string, index: number): void {
    const { length } = word;
    if (length === 0) return;
    const first = word.charCodeAt(0);
    if (length === 1) {
      if (this.#singles.has(first)) return;
      this.#singles.set(first, index);
    } else {
      let hash = hashOfTwo(first, word.charCodeAt(1));
      let slot = -1;
      for (let at = 2; at < length; at += 1) {
        hash = longerHash(hash, word.charCodeAt(at));
        if (at === 2) slot = spread(hash) >>> this.#lengthsShift;
      }
      if (!this.#words.add(word, hash, index)) return;
      if (slot >= 0) this.#lengths[slot] = (this.#lengths[slot] as number) | (1 << Math.min(length - 3, LAST_BIT));
    }
    this.#gate.open(word);
  }

  scan(text: string, hits = new HitList()): HitList {
    return this.scanRange(text, 0, text.length, hits);
  }

  scanRange(text: string, from: number, to: number, hits = new HitList()): HitList {
    const stop = Math.min(to, text.length);
    const stopThree = Math.min(stop, text.length - 2);
    let at = Math.max(0, from);
    while (at < stopThree) {
      const end = Math.min(at + CHUNK, stopThree);
      const count = this.#gate.places(text, at, end, PLACES);
      for (let index = 0; index < count; index += 1) this.#addAt(text, PLACES[index] as number, hits);
      at = end;
    }
    for (; at < stop; at += 1) this.#addAt(text, at, hits);
    return hits;
  }

  /** All words that start at a place of the text. */
  #addAt(text: string, at: number, hits: HitList): void {
    const first = text.charCodeAt(at);
    if (this.#singles.size > 0) {
      const single = this.#singles.get(first);
      if (single !== undefined) hits.add(at, at + 1, single);
    }
    if (at + 1 >= text.length) return;
    let hash = hashOfTwo(first, text.charCodeAt(at + 1));
    const pair = this.#words.find(hash, text, at, at + 2);
    if (pair >= 0) hits.add(at, at + 2, pair);
    if (at + 2 >= text.length) return;
    hash = longerHash(hash, text.charCodeAt(at + 2));
    let lengths = this.#lengths[spread(hash) >>> this.#lengthsShift] as number;
    const last = Math.min(text.length, at + this.longest);
    for (let end = at + 3; lengths !== 0; ) {
      if ((lengths & 1) === 1) {
        const word = this.#words.find(hash, text, at, end);
        if (word >= 0) hits.add(at, end, word);
      }
      if (end >= last) return;
      hash = longerHash(hash, text.charCodeAt(end));
      end += 1;
      // The last bit stays: words so long are rare, and every length of theirs is tried.
      if (end - at <= LONGER_FROM) lengths >>>= 1;
    }
  }
}
