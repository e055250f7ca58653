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

/** Characters that are words of their own beside others: particles, and verbs of what is done with a thing. */
const LOOSE =
  /[^\p{Script=Han}]|[的了是我你他她它们在把给和与及或上下里后前都也就再要能会可有个这那去来到从向用让被为将还说讲教吃喝穿看做卖买租修送寄订洗]/u;
/** A verb with one of these behind it is still that verb: 寄到, 存在. */
const VERB_ENDS = /^.[到在给了过着]$/u;

/**
 * Whether the character there is a word: alone, between longer words or loose characters. Of a word that the dictionary
 * does not know it leaves single characters, too.
 */
export function standsAlone(text: string, at: number): boolean {
  const from = Math.max(0, at - REACH);
  const window = text.slice(from, at + 1 + REACH);
  const places = boundariesOf(window);
  const start = at - from;
  if (!places.has(start)) return false;
  const endOf = (place: number): number => {
    for (let end = place + 1; end < window.length; end += 1) if (places.has(end)) return end;
    return window.length;
  };
  const startOf = (place: number): number => {
    for (let before = place - 1; before > 0; before -= 1) if (places.has(before)) return before;
    return 0;
  };
  const end = endOf(start);
  if (end > start + 1 && !VERB_ENDS.test(window.slice(start, end))) return false;
  const isNoPart = (word: string): boolean => word.length !== 1 || LOOSE.test(word);
  return isNoPart(window.slice(startOf(start), start)) && isNoPart(window.slice(end, endOf(end)));
}
