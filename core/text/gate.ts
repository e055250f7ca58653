import { bitsFor, hashOfTwo, longerHash, spread } from './hash';

/** Places of a text that are looked at in one go, so that the list of those that are left stays in the cache. */
export const CHUNK = 1024;

const MULTIPLIER = 40503;

/** 32 kB: the size of a usual first cache. */
const MOST_BITS_OF_TWO = 18;
const MOST_BITS_OF_THREE = 20;

/**
 * Turns away the places of a text where no word begins, and a few of the others pass by mistake. It looks at each place
 * without a branch: whether a word begins there cannot be predicted, and a wrong guess costs more than all else.
 */
export class Gate {
  /** A bit for the first two units of every word, hashed. */
  readonly #twos: Int32Array;
  /** A bit for every word of two units, and for the first three of all longer ones. */
  readonly #threes: Int32Array;
  readonly #shift: number;
  /** By unit, 1 for a word of a single unit; without such words one 0 for all units, and a mask that leads there. */
  readonly #singles: Uint8Array;
  readonly #singlesMask: number;

  /** @param count number of words */
  constructor(count: number, hasSingles: boolean) {
    const bits = bitsFor(count * 16, 15, MOST_BITS_OF_TWO);
    this.#twos = new Int32Array(1 << (bits - 5));
    const threes = bitsFor(count * 16, 12, MOST_BITS_OF_THREE);
    this.#threes = new Int32Array(1 << (threes - 5));
    this.#shift = 32 - threes;
    this.#singles = new Uint8Array(hasSingles ? 0x10000 : 1);
    this.#singlesMask = hasSingles ? 0xffff : 0;
  }

  /** Lets a word pass. */
  open(word: string): void {
    const first = word.charCodeAt(0);
    if (word.length === 1) {
      this.#singles[first] = 1;
      return;
    }
    const second = word.charCodeAt(1);
    const two = Math.imul(first, MULTIPLIER) ^ second;
    const at = (two >>> 5) & (this.#twos.length - 1);
    this.#twos[at] = (this.#twos[at] as number) | (1 << two);
    const hash = hashOfTwo(first, second);
    const three = spread(word.length === 2 ? hash : longerHash(hash, word.charCodeAt(2))) >>> this.#shift;
    this.#threes[three >>> 5] = (this.#threes[three >>> 5] as number) | (1 << three);
  }

  /**
   * Writes down the places from `from` up to `to`, a chunk at most, where a word may begin. Two units must follow each.
   * @returns how many there are
   */
  places(text: string, from: number, to: number, places: Int32Array): number {
    return this.#byThree(text, this.#byTwo(text, from, to, places), places);
  }

  #byTwo(text: string, from: number, to: number, places: Int32Array): number {
    const twos = this.#twos;
    const last = twos.length - 1;
    const singles = this.#singles;
    const mask = this.#singlesMask;
    let count = 0;
    let first = text.charCodeAt(from);
    for (let at = from; at < to; at += 1) {
      const second = text.charCodeAt(at + 1);
      const two = Math.imul(first, MULTIPLIER) ^ second;
      places[count] = at;
      count += (((twos[(two >>> 5) & last] as number) >>> two) | (singles[first & mask] as number)) & 1;
      first = second;
    }
    return count;
  }

  #byThree(text: string, candidates: number, places: Int32Array): number {
    const threes = this.#threes;
    const shift = this.#shift;
    const singles = this.#singles;
    const mask = this.#singlesMask;
    let count = 0;
    for (let index = 0; index < candidates; index += 1) {
      const at = places[index] as number;
      const first = text.charCodeAt(at);
      const hash = hashOfTwo(first, text.charCodeAt(at + 1));
      const two = spread(hash) >>> shift;
      const three = spread(longerHash(hash, text.charCodeAt(at + 2))) >>> shift;
      places[count] = at;
      const open = ((threes[two >>> 5] as number) >>> two) | ((threes[three >>> 5] as number) >>> three);
      count += (open | (singles[first & mask] as number)) & 1;
    }
    return count;
  }
}
