import { LAST_LENGTH_BIT, PAIR_STEP, SPREAD, STEP, WORD_LENGTH_BITS } from './word-hash';
import type { WordTables } from './word-index';
import { BLOCK, LONGEST_WORD, MOST_WORDS, tablesFor } from './word-sizes';

/** Units that a block may take, and room for units beyond what the words so far let expect. */
const MOST = BLOCK * LONGEST_WORD;
const ROOM = 1.1;

/** Indices of words of a block that need a closer look. Scratch that everybody shares. */
const SET_ASIDE = new Int32Array(BLOCK);

/**
 * Of equal words the first is kept.
 * @throws RangeError for too many words, and for a word that is too long, with its index
 */
export function tablesOf(words: readonly string[]): WordTables {
  const count = words.length;
  if (count > MOST_WORDS) throw new RangeError(`${count} words, at most ${MOST_WORDS} go`);
  const tables = new Writing(words);
  for (let from = 0; from < count; from += BLOCK) {
    tables.makeRoom(from);
    const aside = addBlock(tables, from, Math.min(count, from + BLOCK));
    for (let at = 0; at < aside; at += 1) tables.addSetAside(SET_ASIDE[at] as number);
  }
  tables.trim();
  return tables;
}

/** Tables that are being filled. */
class Writing implements WordTables {
  readonly words: readonly string[];
  longest = 0;
  readonly singles = new Map<number, number>();
  readonly twos: Int32Array;
  readonly threes: Int32Array;
  readonly threesShift: number;
  readonly beginnings: Int32Array;
  readonly beginningsShift: number;
  readonly slots: Int32Array;
  readonly slotShift: number;
  readonly indexMask: number;
  units = new Uint16Array(MOST);
  readonly starts: Int32Array;

  constructor(words: readonly string[]) {
    this.words = words;
    const { twos, threes, beginnings, slots, indexMask } = tablesFor(words.length);
    this.twos = twos;
    this.threes = threes;
    this.threesShift = Math.clz32(threes.length * 32 - 1);
    this.beginnings = beginnings;
    this.beginningsShift = Math.clz32(beginnings.length - 1);
    this.slots = slots;
    this.slotShift = Math.clz32(slots.length - 1);
    this.indexMask = indexMask;
    this.starts = new Int32Array(words.length + 1);
  }

  /** Makes room for a block's units. */
  makeRoom(from: number): void {
    const filled = this.starts[from] as number;
    if (filled + MOST <= this.units.length) return;
    const larger = new Uint16Array(MOST + Math.ceil((filled / from) * this.words.length * ROOM));
    larger.set(this.units);
    this.units = larger;
  }

  /** Gives back room that was left by far. */
  trim(): void {
    const filled = this.starts[this.words.length] as number;
    if (this.units.length > filled * 2) this.units = this.units.slice(0, filled);
  }

  /** Adds a word of a single unit, or one that looks as another does; an empty one is nothing. */
  addSetAside(index: number): void {
    const word = this.words[index] as string;
    const unit = word.charCodeAt(0);
    if (word.length === 1 && !this.singles.has(unit)) this.singles.set(unit, index);
    if (word.length < 2) return;
    const { slots, indexMask } = this;
    let hash = unit;
    for (let at = 1; at < word.length; at += 1) hash = Math.imul(hash, STEP) ^ word.charCodeAt(at);
    let slot = Math.imul(hash ^ (hash >>> 15), SPREAD) >>> this.slotShift;
    for (;;) {
      slot = (slot + 1) & (slots.length - 1);
      const mark = slots[slot] as number;
      if (mark === 0) slots[slot] = (hash & ~indexMask) | (index + 1);
      if (mark === 0 || this.words[(mark & indexMask) - 1] === word) return;
    }
  }
}

/** Copies a word's units. @returns its hash */
function copyWord(word: string, length: number, units: Uint16Array, start: number): number {
  const step = STEP;
  let hash = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = word.charCodeAt(at);
    units[start + at] = unit;
    hash = Math.imul(hash, step) ^ unit;
  }
  return hash;
}

/**
 * Adds the words from `from` to before `to`, and sets aside those that are too short, and those that may be another
 * again. Lists are built once in the life of a page, so most of this runs before it is compiled: what is called in it
 * is small enough to be compiled at once, constants are at hand, and every line is run from the first words on, since
 * code that was compiled before that is thrown away.
 * @returns how many were set aside
 */
function addBlock(tables: Writing, from: number, to: number): number {
  const { words, twos, threes, threesShift, beginnings, beginningsShift, slots, slotShift, indexMask, units, starts } =
    tables;
  const step = STEP;
  const mixer = SPREAD;
  const pairStep = PAIR_STEP;
  const aside = SET_ASIDE;
  const lastLength = LAST_LENGTH_BIT;
  const lengthShift = WORD_LENGTH_BITS;
  const lengthMask = 2 ** WORD_LENGTH_BITS - 1;
  const { imul, max, min } = Math;
  const lastTwo = twos.length - 1;
  const lastSlot = slots.length - 1;
  let { longest } = tables;
  let start = starts[from] as number;
  let count = 0;
  for (let index = from; index < to; index += 1) {
    const word = words[index] as string;
    const { length } = word;
    if (length > longest) {
      if (length > LONGEST_WORD) throw new RangeError(`word ${index} has ${length} units, at most ${LONGEST_WORD} go`);
      longest = length;
    }
    aside[count] = index;
    starts[index + 1] = start + length;
    if (length < 2) {
      count += 1;
      start += length;
      continue;
    }
    const hash = copyWord(word, length, units, start);
    const mixed = imul(hash ^ (hash >>> 15), mixer);
    const first = units[start] as number;
    const second = units[start + 1] as number;
    const two = (first * pairStep) ^ second;
    const place = (two >>> 5) & lastTwo;
    twos[place] = (twos[place] as number) | (1 << two);
    let beginning = mixed;
    if (length > 3) {
      const ofThree = imul(imul(first, step) ^ second, step) ^ (units[start + 2] as number);
      beginning = imul(ofThree ^ (ofThree >>> 15), mixer);
    }
    const three = beginning >>> threesShift;
    threes[three >>> 5] = (threes[three >>> 5] as number) | (1 << three);
    const at = beginning >>> beginningsShift;
    const known = beginnings[at] as number;
    const otherLength = known < 0 ? (~known & lengthMask) + 1 : length;
    const lengthBits = (1 << min(length - 2, lastLength)) | (1 << min(otherLength - 2, lastLength));
    beginnings[at] = known === 0 ? ~((index << lengthShift) | (length - 1)) : lengthBits | max(known, 0);
    start += length;
    let slot = mixed >>> slotShift;
    let mark = 0;
    do {
      slot = (slot + 1) & lastSlot;
      mark = slots[slot] as number;
    } while (mark !== 0 && ((mark ^ hash) & ~indexMask) !== 0);
    slots[slot] = mark === 0 ? (hash & ~indexMask) | (index + 1) : mark;
    count += mark === 0 ? 0 : 1;
  }
  tables.longest = longest;
  return count;
}
