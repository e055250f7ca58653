import type { Span } from './mapped';

/** Parts are cut behind a line break, and behind the end of a sentence between Chinese characters: nothing reaches over. */
const CUT = /\n|(?<=\p{Script=Han})[。！？](?=\p{Script=Han})/gu;
/** One place in so many is a cut, chosen by the characters around it, so that typing elsewhere moves none. */
const ONE_IN = 8;
/** Where no place was chosen for so long, the next one is: a text that repeats itself. UTF-16 units. */
const LONGEST = 1200;

/**
 * Parts of a text that can be looked at one by one: no address, word or sentence reaches from one into the next. After
 * an edit all parts but those that it touches are as they were. A text without sentences is one part.
 */
export function chunksOf(text: string): Span[] {
  const chunks: Span[] = [];
  let start = 0;
  for (const { index } of text.matchAll(CUT)) {
    const end = index + 1;
    if (!isChosen(text, index) && end - start < LONGEST) continue;
    chunks.push({ start, end });
    start = end;
  }
  if (start < text.length || chunks.length === 0) chunks.push({ start, end: text.length });
  return chunks;
}

function isChosen(text: string, at: number): boolean {
  let mixed = 0;
  for (let near = Math.max(0, at - 3); near <= at + 2; near += 1) {
    // Beyond the end it is NaN, which the operators take for 0.
    mixed = Math.imul(mixed ^ text.charCodeAt(near), 0x01000193);
  }
  return ((mixed ^ (mixed >>> 15)) & (ONE_IN - 1)) === 0;
}
