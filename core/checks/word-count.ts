import type { Hit, Outcome } from './outcome';
import { PASSES } from './outcome';

const SIGNS = /[、，,；;\n\r]/u;
const BETWEEN_SIGNS = /[^、，,；;\n\r]+/gu;
const BETWEEN_BLANKS = /\S+/gu;

/**
 * Where each word of a list stands, such as a form's tags. Blanks part words only where no sign does: a tag may be of
 * two English words.
 */
export const wordSpans = (text: string): Hit[] =>
  [...text.matchAll(SIGNS.test(text) ? BETWEEN_SIGNS : BETWEEN_BLANKS)].flatMap(({ 0: part, index }) => {
    const start = index + part.length - part.trimStart().length;
    const word = part.trim();
    return word === '' ? [] : [{ start, end: start + word.length }];
  });

/** Fails when a list holds more different words than `max`; the words beyond it are the hit. */
export function checkWordCount(text: string, { max }: { max: number }): Outcome {
  const known = new Set<string>();
  const beyond = wordSpans(text).filter(({ start, end }) => {
    const word = text.slice(start, end);
    const isNew = !known.has(word);
    known.add(word);
    return isNew && known.size > max;
  });
  const [first] = beyond;
  const last = beyond.at(-1);
  return first === undefined || last === undefined
    ? PASSES
    : { kind: 'fails', hits: [{ start: first.start, end: last.end }] };
}
