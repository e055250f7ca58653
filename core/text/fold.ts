import { plainAstral, REPLACEMENT } from './fold-astral';
import { foldedUnits, foldOfUnit, NOTHING, SPECIAL } from './fold-units';
import { assertPart, type MappedText, type Span, textOf } from './mapped';

/** Marks that belong to the character before. */
const MARK = /^\p{M}$/u;

/** A text in the one form in which it is compared. */
export interface Folded extends MappedText {
  readonly typed: string;
  /**
   * The part of `text` that was made from a part of the typed text; characters that are only partly in it count.
   * @throws RangeError for a part that the typed text does not have
   */
  foldedSpan(start: number, end: number): Span;
}

/**
 * Folds what does not change a word for its reader: full and half width, case, accents, traditional and simplified
 * characters, digits and letters in circles or brackets, roman numerals; characters that cannot be seen, and marks on
 * characters, are taken out. Each character is folded by itself, so that any part of a text folds to the same again.
 * Folding what is folded changes nothing.
 */
export function fold(typed: string): Folded {
  const table = foldedUnits();
  const { length } = typed;
  // A local one: what comes from another module is fetched anew for every unit.
  const special = SPECIAL;
  const units = new Uint16Array(length);
  let changes = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = typed.charCodeAt(at);
    const folded = table[unit] as number;
    if (folded <= special) return foldSlowly(typed, units, at);
    units[at] = folded;
    changes |= unit ^ folded;
  }
  return new SameLength(typed, changes === 0 ? typed : textOf(units, length));
}

/** What most texts fold to: one unit for every unit typed. */
class SameLength implements Folded {
  readonly typed: string;
  readonly text: string;

  constructor(typed: string, text: string) {
    this.typed = typed;
    this.text = text;
  }

  typedSpan(start: number, end: number): Span {
    assertPart(start, end, this.text.length);
    return { start, end };
  }

  foldedSpan(start: number, end: number): Span {
    return this.typedSpan(start, end);
  }
}

/** A text with characters that became more or fewer. */
class OtherLength implements Folded {
  readonly typed: string;
  readonly text: string;
  /** Of each folded unit, where the character that it comes from starts and ends. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  constructor(typed: string, text: string, starts: Int32Array, ends: Int32Array) {
    this.typed = typed;
    this.text = text;
    this.#starts = starts;
    this.#ends = ends;
  }

  typedSpan(start: number, end: number): Span {
    const { length } = this.text;
    assertPart(start, end, length);
    const from = start < length ? (this.#starts[start] as number) : this.typed.length;
    return { start: from, end: end > start ? (this.#ends[end - 1] as number) : from };
  }

  foldedSpan(start: number, end: number): Span {
    assertPart(start, end, this.typed.length);
    const from = this.#count(this.#ends, start);
    return { start: from, end: Math.max(from, this.#countBelow(this.#starts, end)) };
  }

  /** How many of the rising numbers are at most `limit`. */
  #count(numbers: Int32Array, limit: number): number {
    return this.#countBelow(numbers, limit + 1);
  }

  #countBelow(numbers: Int32Array, limit: number): number {
    let [low, high] = [0, this.text.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((numbers[middle] as number) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Units with the places they come from, growing as needed. */
class Output {
  #units: Uint16Array<ArrayBuffer>;
  #starts: Int32Array;
  #ends: Int32Array;
  #count: number;

  /** @param done units that were folded one to one */
  constructor(units: Uint16Array<ArrayBuffer>, done: number) {
    this.#units = units;
    this.#starts = new Int32Array(units.length);
    this.#ends = new Int32Array(units.length);
    this.#count = done;
    for (let at = 0; at < done; at += 1) {
      this.#starts[at] = at;
      this.#ends[at] = at + 1;
    }
  }

  add(unit: number, start: number, end: number): void {
    if (this.#count === this.#units.length) this.#grow();
    this.#units[this.#count] = unit;
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#count += 1;
  }

  addText(text: string, start: number, end: number): void {
    for (let at = 0; at < text.length; at += 1) this.add(text.charCodeAt(at), start, end);
  }

  /** A mark that ends at `end` belongs to the character that ends at `start`, with all units of it. */
  extend(start: number, end: number): void {
    for (let at = this.#count - 1; at >= 0 && this.#ends[at] === start; at -= 1) this.#ends[at] = end;
  }

  finish(typed: string): Folded {
    const count = this.#count;
    const text = textOf(this.#units, count);
    return new OtherLength(typed, text, this.#starts.slice(0, count), this.#ends.slice(0, count));
  }

  #grow(): void {
    const size = this.#units.length * 2 + 16;
    const [units, starts, ends] = [this.#units, this.#starts, this.#ends];
    this.#units = new Uint16Array(size);
    this.#units.set(units);
    this.#starts = new Int32Array(size);
    this.#starts.set(starts);
    this.#ends = new Int32Array(size);
    this.#ends.set(ends);
  }
}

/** @param from where the first character stands that does not fold to one unit; what is before it is in `units` */
function foldSlowly(typed: string, units: Uint16Array<ArrayBuffer>, from: number): Folded {
  const table = foldedUnits();
  const output = new Output(units, from);
  for (let at = from; at < typed.length; at += 1) {
    const unit = typed.charCodeAt(at);
    const folded = table[unit] as number;
    if (folded > SPECIAL) output.add(folded, at, at + 1);
    else if (folded === NOTHING) {
      if (MARK.test(String.fromCharCode(unit))) output.extend(at, at + 1);
    } else if (unit < 0xd800 || unit > 0xdfff) output.addText(foldOfUnit(unit), at, at + 1);
    else {
      const codePoint = typed.codePointAt(at) as number;
      const width = codePoint > 0xffff ? 2 : 1;
      const plain = foldAstral(codePoint);
      if (plain === '' && MARK.test(String.fromCodePoint(codePoint))) output.extend(at, at + width);
      else output.addText(plain, at, at + width);
      at += width - 1;
    }
  }
  return output.finish(typed);
}

function foldAstral(codePoint: number): string {
  if (codePoint <= 0xffff) return REPLACEMENT;
  const plain = plainAstral(codePoint);
  return plain === String.fromCodePoint(codePoint) ? plain : Array.from(plain, foldPlain).join('');
}

/** What a compatibility form consists of, folded; an ideograph outside the basic plane stays. */
function foldPlain(character: string): string {
  const unit = character.charCodeAt(0);
  const folded = foldedUnits()[unit] as number;
  if (character.length > 1) return character;
  if (folded === NOTHING) return '';
  return folded === SPECIAL ? foldOfUnit(unit) : String.fromCharCode(folded);
}
