import { loadFacts } from '../../data/load';
import { randomFrom, shuffle } from './random';

const HAN = /\p{Script=Han}/u;
/** `console:path`, by which facts name each other. */
const IDENTIFIER = /^[a-z-]+:/;
/** Texts that are shorter are names, no sentences. */
const SHORTEST = 16;

/** Every Chinese sentence within a fact. */
function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') {
    return value.length >= SHORTEST && HAN.test(value) && !IDENTIFIER.test(value) ? [value] : [];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
}

/** Rules are left out: they hold wordings to look for, not prose. */
const SENTENCES = shuffle([...new Set(sentencesIn({ ...loadFacts(), rules: [] }))], randomFrom(20));

/** Flat in memory, as a text from a page is: one that was joined is read more slowly, ours and others' alike. */
export const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/** Chinese prose of this many UTF-16 units: what the platforms write about categories, papers and rules. */
export function chineseProse(length: number): string {
  let joined = SENTENCES.join('。');
  while (joined.length < length) joined += `。${joined}`;
  return flat(joined.slice(0, length));
}
