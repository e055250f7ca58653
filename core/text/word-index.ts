import type { HitList } from './hits';
import { BLOCK, LONGEST_WORD, tablesFor } from './word-sizes';
import { WordUnits } from './word-units';

// All that runs for every unit of a text or of a word is in this one file, the small functions not exported: the
// compilers of Node and of browsers see through them here, and not through what is imported from another module.

/** Places of a text that are looked at in one go, so that what is written down of them stays in the cache. */
export const CHUNK = 1024;

/**
 * Scratch for one chunk: its units with those that a word may reach beyond it, and the places where a word may begin.
 * Everybody shares it: nobody else is called while it is in use.
 */
const UNITS = new Uint16Array(CHUNK + LONGEST_WORD + 2);
const PLACES = new Int32Array(CHUNK);

/** What may begin at a place: a word of two units, of more, of one. A place has these flags in its lowest bits. */
const PAIR = 1;
const LONGER = 2;
const SINGLE = 4;
const FLAG_BITS = 3;

/** Bit n of lengths is for words of n + 3 units; the last bit for all those for which no bit is left. */
const LAST_LENGTH_BIT = 30;

/** Odd constants that spread neighbouring values: 2³² over the golden ratio, the usual one for strings, a small one. */
const SPREAD = 0x9e3779b1;
const STEP = 0x01000193;
const GATE_STEP = 40503;

/** A number of its own for every two units. */
const hashOfTwo = (first: number, second: number): number => (first << 16) | second;
/** Hash of a word with one unit more. */
const longerHash = (hash: number, unit: number): number => (Math.imul(hash, STEP) + unit) | 0;
/** The same hash with its bits mixed: the top ones are those to use. */
const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), SPREAD);
/** Numbers of a slot: a word's hash, and its index counted from 1, so that 0 is an empty slot. */
const SLOT = 2;
/** Hashes of a block's words, and of their first three units or fewer, these spread. Scratch that everybody shares. */
const HASHES = new Int32Array(BLOCK);
const BEGINNINGS = new Int32Array(BLOCK);

/** Written out instead of calling the functions above: until this is compiled, calls cost more than all else in it. */
function hashBlock(from: number, to: number, units: Uint16Array, starts: Int32Array): void {
  let at = starts[from] as number;
  for (let index = from; index < to; index += 1) {
    const end = starts[index + 1] as number;
    let hash = units[at] as number;
    at = Math.min(at + 1, end);
    if (at < end) {
      hash = (hash << 16) | (units[at] as number);
      at += 1;
    }
    if (at < end) {
      hash = (Math.imul(hash, STEP) + (units[at] as number)) | 0;
      at += 1;
    }
    BEGINNINGS[index - from] = Math.imul(hash ^ (hash >>> 15), SPREAD);
    for (; at < end; at += 1) hash = (Math.imul(hash, STEP) + (units[at] as number)) | 0;
    HASHES[index - from] = hash;
  }
}

/** Whether a word of the same hash, its index counted from 1, is the units from `from` to `to`. A method costs more. */
function stands(
  own: Uint16Array,
  starts: Int32Array,
  mark: number,
  units: Uint16Array,
  from: number,
  to: number,
): boolean {
  const start = starts[mark - 1] as number;
  const length = (starts[mark] as number) - start;
  if (length !== to - from) return false;
  for (let at = 0; at < length; at += 1) {
    if (own[start + at] !== units[from + at]) return false;
  }
  return true;
}

/** Different words in flat arrays, to be found where they stand in a text. No strings are kept. */
export class WordIndex {
  /** Units of the longest word, 0 when there is none. */
  readonly longest: number;
  /** By unit: `SINGLE` for a word of a single unit. Empty when there is none. */
  readonly #isSingle: Uint8Array;
  readonly #singles = new Map<number, number>();
  /** A bit for the first two units of every word, hashed. */
  readonly #twos: Int32Array;
  /** A bit for every word of two units, and for the first three of all longer ones, by their hash. */
  readonly #threes: Int32Array;
  readonly #threesShift: number;
  /** Lengths of words by the hash of their first three units: beginnings that share a place share their lengths. */
  readonly #lengths: Int32Array;
  readonly #lengthsShift: number;
  /** Words by their hash, with open addressing. */
  readonly #slots: Int32Array;
  readonly #slotShift: number;
  /** Units of all words, and by word where they begin: see `WordUnits`. */
  #units = new Uint16Array(0);
  readonly #starts: Int32Array;

  /** @throws RangeError for a word that is too long, with its index */
  constructor(words: readonly string[]) {
    const count = words.length;
    const { twos, threes, lengths, slots } = tablesFor(count, SLOT);
    this.#twos = twos;
    this.#threes = threes;
    this.#threesShift = Math.clz32(threes.length * 32 - 1);
    this.#lengths = lengths;
    this.#lengthsShift = Math.clz32(lengths.length - 1);
    this.#slots = slots;
    this.#slotShift = Math.clz32(slots.length / SLOT - 1);
    const written = new WordUnits(words);
    this.#starts = written.starts;
    for (let from = 0; from < count; from += BLOCK) {
      const to = Math.min(count, from + BLOCK);
      this.#units = written.add(from, to);
      hashBlock(from, to, this.#units, this.#starts);
      this.#open(from, to);
      this.#keep(from, to);
    }
    this.#units = written.trim();
    this.longest = written.longest;
    this.#isSingle = new Uint8Array(this.#singles.size > 0 ? 0x10000 : 0);
    for (const unit of this.#singles.keys()) this.#isSingle[unit] = SINGLE;
  }

  /** Makes a block's words pass where places of a text are sorted out. */
  #open(from: number, to: number): void {
    const units = this.#units;
    const starts = this.#starts;
    const twos = this.#twos;
    const threes = this.#threes;
    const threesShift = this.#threesShift;
    const lengths = this.#lengths;
    const lengthsShift = this.#lengthsShift;
    for (let index = from; index < to; index += 1) {
      const start = starts[index] as number;
      const length = (starts[index + 1] as number) - start;
      if (length < 2) continue;
      const two = Math.imul(units[start] as number, GATE_STEP) ^ (units[start + 1] as number);
      const place = (two >>> 5) & (twos.length - 1);
      twos[place] = (twos[place] as number) | (1 << two);
      const mixed = BEGINNINGS[index - from] as number;
      const three = mixed >>> threesShift;
      threes[three >>> 5] = (threes[three >>> 5] as number) | (1 << three);
      if (length === 2) continue;
      const beginning = mixed >>> lengthsShift;
      lengths[beginning] = (lengths[beginning] as number) | (1 << Math.min(length - 3, LAST_LENGTH_BIT));
    }
  }

  /** Keeps those of a block's words that are not known yet. */
  #keep(from: number, to: number): void {
    const slots = this.#slots;
    const starts = this.#starts;
    const units = this.#units;
    const shift = this.#slotShift;
    const last = slots.length - SLOT;
    for (let index = from; index < to; index += 1) {
      const start = starts[index] as number;
      const end = starts[index + 1] as number;
      if (end - start < 2) {
        const single = units[start] as number;
        if (end > start && !this.#singles.has(single)) this.#singles.set(single, index);
        continue;
      }
      const hash = HASHES[index - from] as number;
      let slot = (Math.imul(hash ^ (hash >>> 15), SPREAD) >>> shift) * SLOT;
      for (;;) {
        if (slots[slot + 1] === 0) {
          slots[slot] = hash;
          slots[slot + 1] = index + 1;
        }
        const mark = slots[slot + 1] as number;
        if (slots[slot] === hash && (mark === index + 1 || stands(units, starts, mark, units, start, end))) break;
        slot = (slot + SLOT) & last;
      }
    }
  }

  /** Adds the words that start at the `size` places of a text from `base` on, a chunk at most. */
  addHits(text: string, base: number, size: number, hits: HitList): void {
    const rest = text.length - base;
    const candidates = this.#singles.size > 0 ? this.#byTwoOrOne(text, base, size) : this.#byTwo(text, base, size);
    const end = Math.min(rest, size + this.longest);
    // Two units are read behind every place, whether they are there or not.
    if (rest <= size + 1) UNITS[rest] = UNITS[rest + 1] = 0;
    for (let at = size + 1; at < end; at += 1) UNITS[at] = text.charCodeAt(base + at);
    const count = this.#byThree(candidates);
    for (let index = 0; index < count; index += 1) this.#addAt(base, PLACES[index] as number, end, hits);
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
      const two = Math.imul(first, GATE_STEP) ^ second;
      PLACES[count] = at << FLAG_BITS;
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
      const two = Math.imul(first, GATE_STEP) ^ (UNITS[at + 1] as number);
      const single = isSingle[first] as number;
      PLACES[count] = (at << FLAG_BITS) | single;
      count += (((twos[(two >>> 5) & last] as number) >>> two) & 1) | (single / SINGLE);
    }
    return count;
  }

  /** Of the places that are written down, keeps those where three units, or a word of fewer, say the same. */
  #byThree(candidates: number): number {
    const threes = this.#threes;
    const shift = this.#threesShift;
    let count = 0;
    for (let index = 0; index < candidates; index += 1) {
      const place = PLACES[index] as number;
      const at = place >>> FLAG_BITS;
      const hash = hashOfTwo(UNITS[at] as number, UNITS[at + 1] as number);
      const two = spread(hash) >>> shift;
      const three = spread(longerHash(hash, UNITS[at + 2] as number)) >>> shift;
      const pair = ((threes[two >>> 5] as number) >>> two) & PAIR;
      const longer = (((threes[three >>> 5] as number) >>> three) & 1) * LONGER;
      const flags = pair | longer | (place & SINGLE);
      PLACES[count] = (at << FLAG_BITS) | flags;
      count += (flags + SINGLE + LONGER + PAIR) >>> FLAG_BITS;
    }
    return count;
  }

  /**
   * Adds the words that start at a place of the chunk, which may be none.
   * @param end number of units in the chunk, with those behind it
   */
  #addAt(base: number, place: number, end: number, hits: HitList): void {
    const at = place >>> FLAG_BITS;
    const first = UNITS[at] as number;
    if ((place & SINGLE) !== 0) hits.add(base + at, base + at + 1, this.#singles.get(first) as number);
    let hash = hashOfTwo(first, UNITS[at + 1] as number);
    if ((place & PAIR) !== 0 && at + 2 <= end) {
      const word = this.#find(hash, at, at + 2);
      if (word >= 0) hits.add(base + at, base + at + 2, word);
    }
    if ((place & LONGER) === 0) return;
    hash = longerHash(hash, UNITS[at + 2] as number);
    let lengths = this.#lengths[spread(hash) >>> this.#lengthsShift] as number;
    const last = Math.min(end, at + this.longest);
    for (let next = at + 3; lengths !== 0 && next <= last; ) {
      if ((lengths & 1) !== 0) {
        const word = this.#find(hash, at, next);
        if (word >= 0) hits.add(base + at, base + next, word);
      }
      hash = longerHash(hash, UNITS[next] as number);
      next += 1;
      // The last bit stays: words so long are rare, and every length of theirs is tried.
      if (next - at <= LAST_LENGTH_BIT + 3) lengths >>>= 1;
    }
  }

  /** Index of the word that the units from `start` to `end` are, -1 when they are none. */
  #find(hash: number, start: number, end: number): number {
    const slots = this.#slots;
    const last = slots.length - SLOT;
    let slot = ((spread(hash) >>> this.#slotShift) * SLOT) | 0;
    for (;;) {
      const mark = slots[slot + 1] as number;
      if (mark === 0) return -1;
      if (slots[slot] === hash && stands(this.#units, this.#starts, mark, UNITS, start, end)) return mark - 1;
      slot = (slot + SLOT) & last;
    }
  }
}
