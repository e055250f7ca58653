/** Characters to each side of a hit that are looked at to tell words apart. */
const REACH = 8;
const SCRIPT_OF_WORDS = /[a-z0-9]/;

let segmenter: Intl.Segmenter | undefined;
/** Answers by window: a text that repeats itself is not taken apart again and again. */
const known = new Map<string, ReadonlySet<number>>();
const MOST_KNOWN = 2000;

/** Places between words in a short text. */
function boundariesOf(text: string): ReadonlySet<number> {
  const found = known.get(text);
  if (found !== undefined) return found;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const places = new Set([0, text.length]);
  for (const { index } of segmenter.segment(text)) places.add(index);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, places);
  return places;
}

/** Whether a letter or digit stands on both sides of a place: the middle of a foreign word or number. */
const insideLatin = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  SCRIPT_OF_WORDS.test(text[at - 1] as string) &&
  SCRIPT_OF_WORDS.test(text[at] as string);

/** In how many words a short text falls apart. */
const wordCount = (text: string): number => (text === '' ? 0 : boundariesOf(text).size - 1);

/**
 * Whether the edges of a part of a text lie between words. A neighbour that swallows an edge (天下 in 天天下注) does not
 * count when the part read as a word leaves fewer words in all.
 *
 * @param meant what is to be read in place of the part: the word as it is usually written, when the part is a variant
 */
export function onBoundaries(
  text: string,
  start: number,
  end: number,
  edges: 'both' | 'start' | 'end' = 'both',
  meant = text.slice(start, end),
): boolean {
  if ((edges !== 'end' && insideLatin(text, start)) || (edges !== 'start' && insideLatin(text, end))) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const window = before + meant + after;
  const places = boundariesOf(window);
  const startsWell = edges === 'end' || places.has(before.length);
  const endsWell = edges === 'start' || places.has(before.length + meant.length);
  return (startsWell && endsWell) || wordCount(before) + 1 + wordCount(after) < wordCount(window);
}
