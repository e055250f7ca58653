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
const HAN = 1;
const LETTER = 2;
const DIGIT = 3;
const STOP = 4;
const SEPARATOR = 5;

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
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] as number;
  if (known !== 0) return known;
  const character = String.fromCodePoint(text.codePointAt(at) as number);
  const kind = kindOf(character);
  // The first half of a character is shared by many.
  if (character.length === 1) kinds[unit] = kind;
  return kind;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/**
 * Takes out blanks, dots, asterisks, dashes, emoji and all other signs that are no end of a clause: between Chinese
 * characters (六*合*彩), between one and a letter or digit (加 v 信), and between letters that stand alone (v.p.n). Between
 * whole words and between digits they stay: Wi-Fi, 1.5.
 */
export function compact(folded: Folded): Compact {
  const { text } = folded;
  const units = new Uint16Array(text.length);
  const places = new Int32Array(text.length);
  let count = 0;
  /** Kind of the last character that was kept, and whether the one before it is one of the same word. */
  let left = STOP;
  let leftAlone = false;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    let next = at + (isHighSurrogate(text.charCodeAt(at)) ? 2 : 1);
    if (kind === SEPARATOR) {
      while (next < text.length && kindAt(text, next) === SEPARATOR) {
        next += isHighSurrogate(text.charCodeAt(next)) ? 2 : 1;
      }
      if (joins(left, leftAlone, text, next)) {
        leftAlone = true;
        at = next;
        continue;
      }
    }
    for (let each = at; each < next; each += 1) {
      units[count] = text.charCodeAt(each);
      places[count] = each;
      count += 1;
    }
    leftAlone = !(isWordKind(kind) && isWordKind(left) && places[count - 2] === at - 1) ;
    left = kind;
    at = next;
  }
  return new CompactText(folded, count === text.length ? text : textOf(units, count), places);
}
