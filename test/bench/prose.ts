import { loadFacts } from '../../data/load';
import { randomFrom, shuffle } from './random';

const HAN = /\p{Script=Han}/u;

/** Every Chinese text within a fact. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return HAN.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const TEXTS = shuffle([...new Set(textsIn(loadFacts()))], randomFrom(20));

/** Flat in memory, as a text from a page is: one that was joined is read more slowly, ours and others' alike. */
export const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/** Chinese prose of this many UTF-16 units: what the platforms write about categories, papers and rules. */
export function chineseProse(length: number): string {
  let joined = TEXTS.join('，');
  while (joined.length < length) joined += `。${joined}`;
  return flat(joined.slice(0, length));
}
