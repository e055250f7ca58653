import type { IndexedText, SearchIndex } from './build';
import { SEARCH_KINDS } from './entry';
import type { Manner, Place } from './match';
import { rankOf } from './rank';

/** An entry that was found, with the text that led to it. */
export interface Ranked {
  entry: number;
  rank: number;
  text: number;
}

/**
 * Order of a hit as one number, smaller is better: rank (7 bits), how much longer the text is than the match (5), kind
 * (2), place in the index (16).
 */
const RANK_SHIFT = 23;
const LONGER_SHIFT = 18;
const KIND_SHIFT = 16;
const MOST_LONGER = 31;
const NONE = 0x7fffffff;

/** Keeps the best way to each entry. Made once for an index and used again, so that a search makes no garbage. */
export class Collector {
  readonly #index: SearchIndex;
  readonly #best: Int32Array;
  readonly #text: Int32Array;
  readonly #found: Int32Array;
  /** Kind and place in the index of each entry, as in the order. */
  readonly #tail: Int32Array;
  #count = 0;

  constructor(index: SearchIndex) {
    this.#index = index;
    const { length } = index.entries;
    this.#best = new Int32Array(length).fill(NONE);
    this.#text = new Int32Array(length);
    this.#found = new Int32Array(length);
    this.#tail = Int32Array.from(
      index.entries,
      ({ kind }, entry) => (SEARCH_KINDS.indexOf(kind) << KIND_SHIFT) | entry,
    );
  }

  get count(): number {
    return this.#count;
  }

  /** Forgets what was found. */
  clear(): void {
    for (let at = 0; at < this.#count; at += 1) this.#best[this.#found[at] as number] = NONE;
    this.#count = 0;
  }

  /** A word matches a text in units from `start` to before `end`. */
  add(text: number, manner: Manner, place: Place, longer: number): void {
    const { owners } = this.#index.texts[text] as IndexedText;
    for (const { entry, field } of owners) {
      const { kind } = this.#index.entries[entry] as SearchIndex['entries'][number];
      this.put(entry, text, this.order(rankOf(kind, field, manner, place), longer));
    }
  }

  /** The order of a rank, for `put`. */
  order(rank: number, longer: number): number {
    return (rank << RANK_SHIFT) | (Math.min(longer, MOST_LONGER) << LONGER_SHIFT);
  }

  /** An entry is led to by a text, in an order of its own. */
  put(entry: number, text: number, order: number): void {
    const known = this.#best[entry] as number;
    const whole = order | (this.#tail[entry] as number);
    if (whole >= known) return;
    if (known === NONE) {
      this.#found[this.#count] = entry;
      this.#count += 1;
    }
    this.#best[entry] = whole;
    this.#text[entry] = text;
  }

  /** The best ones, best first. */
  take(limit: number): Ranked[] {
    const orders = new Int32Array(this.#count);
    for (let at = 0; at < this.#count; at += 1) orders[at] = this.#best[this.#found[at] as number] as number;
    return [...smallest(orders, limit)].map((order) => {
      const entry = order & 0xffff;
      return { entry, rank: order >> RANK_SHIFT, text: this.#text[entry] as number };
    });
  }
}

/** The smallest numbers in order. Where few of many are wanted, only those are kept in order on the way. */
function smallest(numbers: Int32Array, limit: number): Int32Array {
  if (numbers.length <= limit * 2) return numbers.sort().subarray(0, limit);
  const kept = numbers.slice(0, limit).sort();
  let largest = kept[limit - 1] as number;
  for (let at = limit; at < numbers.length; at += 1) {
    const number = numbers[at] as number;
    if (number >= largest) continue;
    let place = limit - 1;
    while (place > 0 && (kept[place - 1] as number) > number) {
      kept[place] = kept[place - 1] as number;
      place -= 1;
    }
    kept[place] = number;
    largest = kept[limit - 1] as number;
  }
  return kept;
}
