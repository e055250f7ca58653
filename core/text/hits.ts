/** One occurrence of one word: UTF-16 offsets into the scanned text, `end` exclusive, and the word's index. */
export interface Hit {
  start: number;
  end: number;
  word: number;
}

/** Numbers that one hit takes in a list. */
export const HIT_SIZE = 3;

const FIRST_CAPACITY = 64;

/**
 * Hits as flat numbers, so that scanning makes no garbage: a list is meant to be cleared and filled again. Hit number
 * n is `numbers[3n]` (start), `numbers[3n + 1]` (end, exclusive) and `numbers[3n + 2]` (word).
 */
export class HitList {
  #numbers = new Int32Array(FIRST_CAPACITY * HIT_SIZE);
  #filled = 0;

  /** Number of hits. */
  get count(): number {
    return this.#filled / HIT_SIZE;
  }

  /** The hits in place, three numbers each. Valid until the list next changes. */
  get numbers(): Int32Array {
    return this.#numbers.subarray(0, this.#filled);
  }

  add(start: number, end: number, word: number): void {
    const at = this.#filled;
    if (at === this.#numbers.length) this.#grow();
    this.#numbers[at] = start;
    this.#numbers[at + 1] = end;
    this.#numbers[at + 2] = word;
    this.#filled = at + HIT_SIZE;
  }

  clear(): void {
    this.#filled = 0;
  }

  forEach(visit: (start: number, end: number, word: number) => void): void {
    const numbers = this.#numbers;
    for (let at = 0; at < this.#filled; at += HIT_SIZE) {
      visit(numbers[at] as number, numbers[at + 1] as number, numbers[at + 2] as number);
    }
  }

  /** The hits as objects, for those who do not count microseconds. */
  toArray(): Hit[] {
    const hits: Hit[] = [];
    this.forEach((start, end, word) => {
      hits.push({ start, end, word });
    });
    return hits;
  }

  #grow(): void {
    const larger = new Int32Array(this.#numbers.length * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
