import type { Hit } from '../../../core/text/hits';

/** The matcher's promise, said again as plainly as possible: every word is tried at every place. */
export function everyHit(words: readonly string[], text: string): Hit[] {
  const places = new Map<string, number>();
  words.forEach((word, index) => {
    if (word !== '' && !places.has(word)) places.set(word, index);
  });
  const hits: Hit[] = [];
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 1; end <= text.length; end += 1) {
      const word = places.get(text.slice(start, end));
      if (word !== undefined) hits.push({ start, end, word });
    }
  }
  return hits;
}
