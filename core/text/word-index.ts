import type { HitList } from './hits';
import { LAST_LENGTH_BIT, PAIR_STEP, SPREAD, STEP, WORD_LENGTH_BITS } from './word-hash';
import { LONGEST_WORD } from './word-sizes';

// All that runs for every unit of a text is in this one file, the small functions not exported: the compilers of Node
// and of browsers see through them here, and not through what is imported from another module.

/** Places of a text that are looked at in one go, so that what is written down of them stays in the cache. */
export const CHUNK = 1024;

/**
 * Scratch for one chunk: its units with those that a word may reach beyond it, the places where a word may begin, and
 * what to look up, which is a place with a kind, and the spread hash of the units there.
 * Everybody shares it: nobody else is called while it is in use.
 */
const UNITS = new Uint16Array(CHUNK + LONGEST_WORD + 2);
const PLACES = new Int32Array(CHUNK);
const LOOKUPS = new Int32Array(CHUNK * 3);
const HASHES = new Int32Array(CHUNK * 3);

/** Lowest bits of what is to be looked up, its kind: 0 for a word of two units, or one of these. */
const LONGER = 1;
const SINGLE = 2;
const KIND_BITS = 2;

// Read once: what is imported, or exported, is read anew wherever it stands.
const pairStep = PAIR_STEP;
const step = STEP;
const spreader = SPREAD;
const lastLengthBit = LAST_LENGTH_BIT;
const wordLengthBits = WORD_LENGTH_BITS;
const wordLengthMask = 2 ** WORD_LENGTH_BITS - 1;

/** Hash of what has the other hash and then one unit more. That of a single unit is the unit. */
const longerHash = (hash: number, unit: number): number => Math.imul(hash, step) ^ unit;
/** The same hash with its bits mixed: the top ones are those to use. */
const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), spreader);

/** Different words in flat arrays. No strings are kept. Hashes are those of `longerHash`. */
export interface WordTables {
  /** Units of the longest word, 0 when there is none. */
  readonly longest: number;
  /** Words of a single unit, by that. */
  readonly singles: ReadonlyMap<number, number>;
  /** A bit for the first two units of every word, hashed. */
  readonly twos: Int32Array;
  /** A bit for every word of two units, and for the first three of all longer ones, by their hash. */
  readonly threes: Int32Array;
  readonly threesShift: number;
  /**
   * Words by the hash of their beginning, that is two units of a word of two and three of a longer one: 0 for none, for
   * a single word its index and length with all bits turned, so that it is below 0. Where several share a place it has
   * bit n for those of n + 2 units.
   */
  readonly beginnings: Int32Array;
  readonly beginningsShift: number;
  /**
   * Words of two units and more by their hash, with open addressing from the slot behind the hash's own. In the bits of
   * `indexMask` stands a word's index counted from 1, so that 0 is an empty slot, and in the others those of its hash.
   */
  readonly slots: Int32Array;
  readonly slotShift: number;
  readonly indexMask: number;
  /** Units of all words, one after the other, and by word where they begin, with one more for the end of the last. */
  readonly units: Uint16Array;
  readonly starts: Int32Array;
}

/** Whether the word of this index is the units from `from` to `to`. A method costs more. */
function stands(
  own: Uint16Array,
  starts: Int32Array,
  index: number,
  units: Uint16Array,
  from: number,
  to: number,
): boolean {
  const start = starts[index] as number;
  const length = (starts[index + 1] as number) - start;
  if (length !== to - from) return false;
  for (let at = 0; at < length; at += 1) {
    if (own[start + at] !== units[from + at]) return false;
  }
  return true;
}

/** Words to be found where they stand in a text. */
export class WordIndex {
  /** Units of the longest word, 0 when there is none. */
  readonly longest: number;
  /** By unit: 1 for a word of a single unit. Empty when there is none. */
  readonly #isSingle: Uint8Array;
  readonly #singles: ReadonlyMap<number, number>;
  readonly #twos: Int32Array;
  readonly #threes: Int32Array;
  readonly #threesShift: number;
  readonly #beginnings: Int32Array;
  readonly #beginningsShift: number;
  readonly #slots: Int32Array;
  readonly #slotShift: number;
  readonly #indexMask: number;
  readonly #units: Uint16Array;
  readonly #starts: Int32Array;

  constructor(tables: WordTables) {
    this.longest = tables.longest;
    this.#singles = tables.singles;
    this.#isSingle = new Uint8Array(tables.singles.size > 0 ? 0x10000 : 0);
    for (const unit of tables.singles.keys()) this.#isSingle[unit] = 1;
    this.#twos = tables.twos;
    this.#threes = tables.threes;
    this.#threesShift = tables.threesShift;
    this.#beginnings = tables.beginnings;
    this.#beginningsShift = tables.beginningsShift;
    this.#slots = tables.slots;
    this.#slotShift = tables.slotShift;
    this.#indexMask = tables.indexMask;
    this.#units = tables.units;
    this.#starts = tables.starts;
  }

  /** Adds the words that start at the `size` places of a text from `base` on, a chunk at most. */
  addHits(text: string, base: number, size: number, hits: HitList): void {
    const rest = text.length - base;
    const candidates = this.#singles.size > 0 ? this.#byTwoOrOne(text, base, size) : this.#byTwo(text, base, size);
    const end = Math.min(rest, size + this.longest);
    // Two units are read behind every place, whether they are there or not.
    if (rest <= size + 1) UNITS[rest] = UNITS[rest + 1] = 0;
    for (let at = size + 1; at < end; at += 1) UNITS[at] = text.charCodeAt(base + at);
    this.#addLookedUp(base, end, this.#byThree(candidates), hits);
  }

  /**
   * Reads a chunk and writes down where a word may begin, by two units. Without a branch: whether a word begins cannot
   * be predicted, and a wrong guess costs more than all else here.
   */
  #byTwo(text: string, base: number, size: number): number {
    const twos = this.#twos;
    const last = twos.length - 1;
    const stop = Math.min(size, text.length - base - 1);
    let count = 0;
    let first = text.charCodeAt(base);
    UNITS[0] = first;
    for (let at = 0; at < stop; at += 1) {
      const second = text.charCodeAt(base + at + 1);
      UNITS[at + 1] = second;
      const two = Math.imul(first, pairStep) ^ second;
      PLACES[count] = at << 1;
      count += ((twos[(two >>> 5) & last] as number) >>> two) & 1;
      first = second;
    }
    return count;
  }

  /** The same where there are words of one unit, which may stand at the very end of the text. */
  #byTwoOrOne(text: string, base: number, size: number): number {
    const twos = this.#twos;
    const last = twos.length - 1;
    const isSingle = this.#isSingle;
    const end = Math.min(size + 1, text.length - base);
    UNITS[end] = 0;
    for (let at = 0; at < end; at += 1) UNITS[at] = text.charCodeAt(base + at);
    let count = 0;
    for (let at = 0; at < size; at += 1) {
      const first = UNITS[at] as number;
      const two = Math.imul(first, pairStep) ^ (UNITS[at + 1] as number);
      const single = isSingle[first] as number;
      PLACES[count] = (at << 1) | single;
      count += (((twos[(two >>> 5) & last] as number) >>> two) & 1) | single;
    }
    return count;
  }

  /** Writes down what to look up at the places: their single units, and their two and three units if a bit says so. */
  #byThree(candidates: number): number {
    const threes = this.#threes;
    const shift = this.#threesShift;
    let count = 0;
    for (let index = 0; index < candidates; index += 1) {
      const place = PLACES[index] as number;
      const at = place >>> 1;
      const pair = at << KIND_BITS;
      LOOKUPS[count] = pair | SINGLE;
      count += place & 1;
      const hash = longerHash(UNITS[at] as number, UNITS[at + 1] as number);
      const ofTwo = spread(hash);
      const ofThree = spread(longerHash(hash, UNITS[at + 2] as number));
      const two = ofTwo >>> shift;
      const three = ofThree >>> shift;
      LOOKUPS[count] = pair;
      HASHES[count] = ofTwo;
      count += ((threes[two >>> 5] as number) >>> two) & 1;
      LOOKUPS[count] = pair | LONGER;
      HASHES[count] = ofThree;
      count += ((threes[three >>> 5] as number) >>> three) & 1;
    }
    return count;
  }

  /**
   * Adds the words that are found by what was written down. A word that is alone with its beginning, as most are, is
   * compared at once: its first and last two units without a branch, then what is left of a long one.
   * @param end number of units in the chunk, with those behind it
   */
  #addLookedUp(base: number, end: number, count: number, hits: HitList): void {
    const beginnings = this.#beginnings;
    const shift = this.#beginningsShift;
    const starts = this.#starts;
    const own = this.#units;
    for (let index = 0; index < count; index += 1) {
      const lookup = LOOKUPS[index] as number;
      const at = lookup >>> KIND_BITS;
      if ((lookup & SINGLE) !== 0) {
        hits.add(base + at, base + at + 1, this.#singles.get(UNITS[at] as number) as number);
        continue;
      }
      const known = beginnings[(HASHES[index] as number) >>> shift] as number;
      if (known >= 0) {
        this.#addShared(base, at, end, lookup & LONGER, known, hits);
        continue;
      }
      const word = ~known >>> wordLengthBits;
      const start = starts[word] as number;
      const length = (~known & wordLengthMask) + 1;
      const stop = at + length;
      const wrong =
        ((end - stop) >>> 31) |
        (((2 - length) >>> 31) ^ (lookup & LONGER)) |
        ((own[start] as number) ^ (UNITS[at] as number)) |
        ((own[start + 1] as number) ^ (UNITS[at + 1] as number)) |
        ((own[start + length - 2] as number) ^ (UNITS[stop - 2] as number)) |
        ((own[start + length - 1] as number) ^ (UNITS[stop - 1] as number));
      if (wrong === 0 && (length <= 4 || stands(own, starts, word, UNITS, at, stop))) {
        hits.add(base + at, base + stop, word);
      }
    }
  }

  /**
   * Adds the words at a place of the chunk whose beginning shares its place with others, or stands for none.
   * @param longer `LONGER` for words of more than two units, 0 for those of two
   * @param shared bits for their lengths
   */
  #addShared(base: number, at: number, end: number, longer: number, shared: number, hits: HitList): void {
    let hash = longerHash(UNITS[at] as number, UNITS[at + 1] as number);
    let lengths = longer === 0 ? shared & 1 : shared & ~1;
    const last = Math.min(end, at + this.longest);
    for (let next = at + 2; lengths !== 0 && next <= last; ) {
      if ((lengths & 1) !== 0) {
        const word = this.#find(hash, at, next);
        if (word >= 0) hits.add(base + at, base + next, word);
      }
      hash = longerHash(hash, UNITS[next] as number);
      next += 1;
      // The last bit stays: words so long are rare, and every length of theirs is tried.
      if (next - at <= lastLengthBit + 2) lengths >>>= 1;
    }
  }

  /** Index of the word that the units from `start` to `end` are, -1 when they are none. */
  #find(hash: number, start: number, end: number): number {
    const slots = this.#slots;
    const indexMask = this.#indexMask;
    const last = slots.length - 1;
    let slot = spread(hash) >>> this.#slotShift;
    for (;;) {
      slot = (slot + 1) & last;
      const mark = slots[slot] as number;
      if (mark === 0) return -1;
      if (((mark ^ hash) & ~indexMask) !== 0) continue;
      const index = (mark & indexMask) - 1;
      if (stands(this.#units, this.#starts, index, UNITS, start, end)) return index;
    }
  }
}
