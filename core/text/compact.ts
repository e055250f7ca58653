import type { Folded } from './fold';
import { assertPart, type MappedText, type Span, textOf } from './mapped';

/** A folded text without what people put between the characters of a word so that it is not found. */
export interface Compact extends MappedText {
  readonly folded: Folded;
  /**
   * In how many places between the units of a part something was taken out: 0 for a word as it is usually written, its
   * length less one for 六*合*彩. What it was stands in the typed text.
   * @throws RangeError for a part that `text` does not have
   */
  gapsIn(start: number, end: number): number;
  /**
   * The part of the folded text from which a part of `text` was made.
   * @throws RangeError for a part that `text` does not have
   */
  foldedSpan(start: number, end: number): Span;
}

/** Kinds of characters; 0 is for those that were not asked for yet. */
export const HAN = 1;
const LETTER = 2;
export const DIGIT = 3;
export const STOP = 4;
export const SEPARATOR = 5;

/** Ends of clauses, of lines and of what is quoted or listed: a word does not go on beyond them. */
const STOPS = /^[\n\r\u2028\u2029\u0085,;:!?。、"“”‘’「」『』《》〈〉【】〔〕()[\]{}]$/u;

/** By UTF-16 unit, found once each: texts use a few hundred again and again. */
const kinds = new Uint8Array(0x10000);

function kindOf(character: string): number {
  if (/^\p{Script=Han}$/u.test(character)) return HAN;
  if (/^\p{L}$/u.test(character)) return LETTER;
  if (/^\p{N}$/u.test(character)) return DIGIT;
  return STOPS.test(character) ? STOP : SEPARATOR;
}

/** Kind of the character that starts at a place. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] as number;
  if (known !== 0) return known;
  const character = String.fromCodePoint(text.codePointAt(at) as number);
  const kind = kindOf(character);
  // The first half of a character is shared by many.
  if (character.length === 1) kinds[unit] = kind;
  return kind;
}

/** UTF-16 units of the character that starts at a place. */
export const widthAt = (text: string, at: number): number => ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);

const isAlphanumeric = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** Whether the character at a place is a letter with no other letter or digit beside it. */
const isLoneLetter = (text: string, at: number): boolean => kindAt(text, at) === LETTER && isLone(text, at);

/** Whether neither a letter nor a digit stands beside the character at a place. */
export function isLone(text: string, at: number): boolean {
  const end = at + widthAt(text, at);
  const before = at > 0 && isAlphanumeric(kindAt(text, at - 1));
  return !before && !(end < text.length && isAlphanumeric(kindAt(text, end)));
}

/** Whether what stands between two characters, none of them a separator, was put into a word. */
function joins(text: string, left: number, right: number): boolean {
  const [before, after] = [kindAt(text, left), kindAt(text, right)];
  if (before === STOP || after === STOP) return false;
  if (before === HAN || after === HAN) return true;
  return isLoneLetter(text, left) && isLoneLetter(text, right);
}

/**
 * Takes out blanks, dots, asterisks, dashes, emoji and all other signs that do not end a clause: between Chinese
 * characters (六*合*彩), between one of them and a letter or digit (加 v 信), and between letters that stand alone (v.p.n).
 * Between whole words and between digits they stay: Wi-Fi, 1.5.
 */
export function compact(folded: Folded): Compact {
  const { text } = folded;
  const units = new Uint16Array(text.length);
  const places = new Int32Array(text.length);
  let count = 0;
  let left = -1;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const unit = text.charCodeAt(at);
    const kind = kinds[unit] as number;
    if (kind !== 0 && kind !== SEPARATOR) {
      at += 1;
      left = start;
    } else if (kindAt(text, at) === SEPARATOR) {
      do at += widthAt(text, at);
      while (at < text.length && kindAt(text, at) === SEPARATOR);
      if (left >= 0 && at < text.length && joins(text, left, at)) continue;
    } else {
      at += widthAt(text, at);
      left = start;
    }
    for (let kept = start; kept < at; kept += 1) {
      units[count] = text.charCodeAt(kept);
      places[count] = kept;
      count += 1;
    }
  }
  return new CompactText(folded, count === text.length ? text : textOf(units, count), places.subarray(0, count));
}

class CompactText implements Compact {
  readonly folded: Folded;
  readonly text: string;
  /** Of each unit, where it stands in the folded text. */
  readonly #places: Int32Array;

  constructor(folded: Folded, text: string, places: Int32Array) {
    this.folded = folded;
    this.text = text;
    this.#places = places;
  }

  gapsIn(start: number, end: number): number {
    assertPart(start, end, this.text.length);
    let gaps = 0;
    for (let at = start + 1; at < end; at += 1) {
      if ((this.#places[at] as number) - (this.#places[at - 1] as number) > 1) gaps += 1;
    }
    return gaps;
  }

  foldedSpan(start: number, end: number): Span {
    assertPart(start, end, this.text.length);
    const from = start < this.#places.length ? (this.#places[start] as number) : this.folded.text.length;
    return { start: from, end: end > start ? (this.#places[end - 1] as number) + 1 : from };
  }

  typedSpan(start: number, end: number): Span {
    const span = this.foldedSpan(start, end);
    return this.folded.typedSpan(span.start, span.end);
  }
}
