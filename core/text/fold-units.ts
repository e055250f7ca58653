import { ONE_SOURCES, ONE_TARGETS, REMOVED, SEVERAL } from './fold-table';

/** In the table of units: this one needs more than a look into the table (`foldOfUnit`, or it is half a character). */
export const SPECIAL = 1;
/** In the table of units: this one is taken out. */
export const NOTHING = 0;

const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value += 1) VALUES[DIGITS.charCodeAt(value)] = value;

/** Reads numbers that are written in digits of five bits, the lowest first; the sixth bit says that more follow. */
class NumberReader {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get ended(): boolean {
    return this.#at >= this.#text.length;
  }

  next(): number {
    let number = 0;
    for (let shift = 0; ; shift += 5) {
      const digit = VALUES[this.#text.charCodeAt(this.#at)] as number;
      this.#at += 1;
      number |= (digit & 31) << shift;
      if (digit < 32) return number;
    }
  }

  nextSigned(): number {
    const number = this.next();
    return (number & 1) === 1 ? -(number + 1) / 2 : number / 2;
  }
}

/** Visits runs of neighbouring units: a number with a bit for a run of several, then how many there are. */
function forEachRun(text: string, visit: (first: number, length: number) => void): void {
  const numbers = new NumberReader(text);
  let last = 0;
  while (!numbers.ended) {
    const step = numbers.next();
    const length = (step & 1) === 1 ? numbers.next() : 1;
    const first = last + (step >>> 1);
    visit(first, length);
    last = first + length - 1;
  }
}

let table: Uint16Array | undefined;
const several = new Map<number, string>();

/**
 * What each UTF-16 unit folds to: another unit or itself, `NOTHING` or `SPECIAL`. Unpacked when it is first needed,
 * since a script that every page loads should not pay for it.
 */
export function foldedUnits(): Uint16Array {
  table ??= unpack();
  return table;
}

/** What a unit that is `SPECIAL` and no surrogate folds to: several units. */
export const foldOfUnit = (unit: number): string => several.get(unit) ?? String.fromCharCode(unit);

function unpack(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit += 1) units[unit] = unit;
  const targets = new NumberReader(ONE_TARGETS);
  let lastTarget = 0;
  forEachRun(ONE_SOURCES, (source, length) => {
    const target = lastTarget + targets.nextSigned();
    for (let step = 0; step < length; step += 1) units[source + step] = target + step;
    lastTarget = target + length - 1;
  });
  forEachRun(REMOVED, (first, length) => units.fill(NOTHING, first, first + length));
  for (const entry of SEVERAL.split(' ')) {
    several.set(entry.charCodeAt(0), entry.slice(1));
    units[entry.charCodeAt(0)] = SPECIAL;
  }
  return units.fill(SPECIAL, FIRST_SURROGATE, LAST_SURROGATE + 1);
}
