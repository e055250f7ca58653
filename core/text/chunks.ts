import { fold } from './fold';
import type { Span } from './mapped';

/** Parts are cut behind a line break, and behind the end of a sentence between Chinese characters: nothing reaches over. */
const CUT = /\n|(?<=\p{Script=Han})[。！？](?=\p{Script=Han})/gu;
/** One place in so many is a cut, chosen by the characters around it, so that typing elsewhere moves none. */
const ONE_IN = 8;
/** Where no place was chosen for so long, the next one is: a text that repeats itself. UTF-16 units. */
const LONGEST = 1200;

/** Parts of the text that was last asked for: many rules look at the same one. */
let last: { text: string; parts: readonly Part[]; chunks: readonly Span[] } | undefined;

/**
 * Parts of a text that can be looked at one by one: no address, word or sentence reaches from one into the next, nor a
 * word that is spelled out. After an edit all parts but those that it touches are as they were. A text without
 * sentences is one part.
 *
 * @param pairs words of two characters, folded, that may be spelled out
 * @returns the same list for the same text, as long as no other is asked for and no pair is in it
 */
export function chunksOf(text: string, pairs?: ReadonlySet<string>): readonly Span[] {
  if (last?.text !== text) {
    const parts = partsOf(text);
    last = { text, parts, chunks: parts.map(({ start, end }) => ({ start, end })) };
  }
  const { parts, chunks } = last;
  if (pairs === undefined || !parts.some(({ pair }) => pairs.has(pair))) return chunks;
  const joined: Span[] = [];
  let isOpen = false;
  for (const { start, end, pair } of parts) {
    const before = isOpen ? joined.at(-1) : undefined;
    if (before === undefined) joined.push({ start, end });
    else before.end = end;
    isOpen = pairs.has(pair);
  }
  return joined;
}

/** A part, and the two characters on both sides of its end, folded. */
interface Part extends Span {
  pair: string;
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { index } of text.matchAll(CUT)) {
    const end = index + 1;
    if (!isChosen(text, index) && end - start < LONGEST) continue;
    const { pair, isSpelledOut } = around(text, index);
    if (isSpelledOut) continue;
    parts.push({ start, end, pair });
    start = end;
  }
  if (start < text.length || parts.length === 0) parts.push({ start, end: text.length, pair: '' });
  return parts;
}

function isChosen(text: string, at: number): boolean {
  let mixed = 0;
  for (let near = Math.max(0, at - 3); near <= at + 2; near += 1) {
    // Beyond the end it is NaN, which the operators take for 0.
    mixed = Math.imul(mixed ^ text.charCodeAt(near), 0x01000193);
  }
  return ((mixed ^ (mixed >>> 15)) & (ONE_IN - 1)) === 0;
}

/** UTF-16 units to each side of a stop in which its neighbours are looked for: no word is spelled out with longer stops. */
const REACH = 12;
/** The last character before a stop, the signs between, and the signs before it, if there are. */
const BEFORE = /([^\p{L}\p{N}]*)([\p{L}\p{N}])([^\p{L}\p{N}]*)$/u;
const BEHIND = /^([^\p{L}\p{N}]*)([\p{L}\p{N}])([^\p{L}\p{N}]*)/u;

/**
 * The characters on both sides of a stop, and whether it may part the characters of a longer word: one of them stands
 * alone between such stops.
 */
function around(text: string, at: number): { pair: string; isSpelledOut: boolean } {
  const before = BEFORE.exec(text.slice(Math.max(0, at - REACH), at));
  const behind = BEHIND.exec(text.slice(at + 1, at + 1 + REACH));
  if (before === null || behind === null) return { pair: '', isSpelledOut: false };
  const [, signsBefore = '', left = '', from = ''] = before;
  const [, to = '', right = '', signsBehind = ''] = behind;
  const pair = fold(left + right).text;
  if (signsBefore === '' && signsBehind === '') return { pair, isSpelledOut: false };
  const stops = bare(from + text.charAt(at) + to);
  return { pair, isSpelledOut: bare(signsBefore) === stops || bare(signsBehind) === stops };
}

const bare = (signs: string): string => fold(signs).text.replace(/[^\S\n]/g, '');
