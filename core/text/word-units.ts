import { BLOCK, LONGEST_WORD } from './word-sizes';

/** Room for units beyond what the words so far let expect. */
const ROOM = 1.1;
/** Room that a block may take. */
const MOST = BLOCK * LONGEST_WORD;

/** The UTF-16 units of words, written down one after the other, a block of words at a time. */
export class WordUnits {
  readonly #words: readonly string[];
  /** By word where its units begin; one more for the end of the last. */
  readonly starts: Int32Array;
  units = new Uint16Array(MOST);
  /** Units of the longest word so far. */
  longest = 0;

  constructor(words: readonly string[]) {
    this.#words = words;
    this.starts = new Int32Array(words.length + 1);
  }

  /**
   * Adds the words from `from`, where the last call has ended, to before `to`, a block at most.
   * @returns all units: where room was made for more of them, in a new array
   * @throws RangeError for a word that is too long, with its index
   */
  add(from: number, to: number): Uint16Array<ArrayBuffer> {
    const filled = this.starts[from] as number;
    if (filled + MOST > this.units.length) this.#grow(MOST + Math.ceil((filled / from) * this.#words.length * ROOM));
    const longest = copyUnits(this.#words, from, to, this.units, this.starts);
    if (longest > this.longest) this.longest = longest;
    return this.units;
  }

  /** All units, without room that was left by far. */
  trim(): Uint16Array<ArrayBuffer> {
    const filled = this.starts[this.#words.length] as number;
    return this.units.length > filled * 2 ? this.units.slice(0, filled) : this.units;
  }

  #grow(size: number): void {
    const larger = new Uint16Array(size);
    larger.set(this.units);
    this.units = larger;
  }
}

/** @returns the units of the longest of these words */
function copyUnits(words: readonly string[], from: number, to: number, units: Uint16Array, starts: Int32Array): number {
  let filled = starts[from] as number;
  let longest = 0;
  for (let index = from; index < to; index += 1) {
    const word = words[index] as string;
    const { length } = word;
    if (length > longest) {
      if (length > LONGEST_WORD) throw new RangeError(`word ${index} has ${length} units, at most ${LONGEST_WORD} go`);
      longest = length;
    }
    for (let at = 0; at < length; at += 1) {
      units[filled] = word.charCodeAt(at);
      filled += 1;
    }
    starts[index + 1] = filled;
  }
  return longest;
}
