import { bitsFor, spread } from './hash';

/** Different words by their hash, and their units to be sure, in flat arrays: no strings are kept. */
export class WordTable {
  /** Hash of a word and its number counted from 1, side by side. A slot with number 0 is empty. */
  readonly #slots: Int32Array;
  readonly #shift: number;
  /** Units of all words, one after the other, and where those of each number begin; one place more for the last end. */
  readonly #units: Uint16Array;
  readonly #starts: Int32Array;
  /** Index of each number among the words that were given. */
  readonly #words: Int32Array;
  #count = 0;

  /**
   * @param count number of words, at most
   * @param units number of UTF-16 units in all of them, at most
   */
  constructor(count: number, units: number) {
    const bits = bitsFor(count * 2, 4, 30);
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(2 << bits);
    this.#units = new Uint16Array(units);
    this.#starts = new Int32Array(count + 2);
    this.#words = new Int32Array(count + 1);
  }

  /**
   * @param hash of the whole word
   * @returns false when the word is there already
   */
  add(word: string, hash: number, index: number): boolean {
    const slots = this.#slots;
    const last = slots.length - 2;
    let slot = (spread(hash) >>> this.#shift) << 1;
    for (;;) {
      const number = slots[slot + 1] as number;
      if (number === 0) break;
      if (slots[slot] === hash && this.#stands(number, word, 0, word.length)) return false;
      slot = (slot + 2) & last;
    }
    this.#count += 1;
    slots[slot] = hash;
    slots[slot + 1] = this.#count;
    const start = this.#starts[this.#count] as number;
    for (let at = 0; at < word.length; at += 1) this.#units[start + at] = word.charCodeAt(at);
    this.#starts[this.#count + 1] = start + word.length;
    this.#words[this.#count] = index;
    return true;
  }

  /**
   * The index of the word that stands at a place of a text, -1 when none does.
   * @param hash of the text from `start` to `end`
   */
  find(hash: number, text: string, start: number, end: number): number {
    const slots = this.#slots;
    const last = slots.length - 2;
    let slot = (spread(hash) >>> this.#shift) << 1;
    for (;;) {
      const number = slots[slot + 1] as number;
      if (number === 0) return -1;
      if (slots[slot] === hash && this.#stands(number, text, start, end)) return this.#words[number] as number;
      slot = (slot + 2) & last;
    }
  }

  #stands(number: number, text: string, from: number, to: number): boolean {
    const units = this.#units;
    const start = this.#starts[number] as number;
    if ((this.#starts[number + 1] as number) - start !== to - from) return false;
    for (let at = from; at < to; at += 1) {
      if (units[start + at - from] !== text.charCodeAt(at)) return false;
    }
    return true;
  }
}
