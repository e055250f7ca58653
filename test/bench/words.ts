import ST_PHRASES from 'opencc-js/dict/STPhrases';
import PAIRS from 'pinyin-pro/dist/esm/data/dict2.mjs';
import TRIPLES from 'pinyin-pro/dist/esm/data/dict3.mjs';
import IDIOMS from 'pinyin-pro/dist/esm/data/dict4.mjs';
import { below, randomFrom, shuffle } from './random';

const MOST = 100_000;

/**
 * Real words first: 55,000 of the dictionaries with which readings are found and simplified is turned into traditional.
 * Then, as in lists that teams keep, compounds of two of them.
 */
const ALL_WORDS = ((): string[] => {
  const random = randomFrom(4);
  const dictionary = ST_PHRASES.split('|').map((pair) => pair.split(' ')[0] ?? '');
  for (const readings of [PAIRS, TRIPLES, IDIOMS]) dictionary.push(...Object.keys(readings));
  const words = new Set(shuffle(dictionary, random).filter((word) => word.length > 1));
  const pairs = [...words].filter((word) => word.length === 2);
  const pair = (): string => pairs[below(random, pairs.length)] ?? '';
  while (words.size < MOST) words.add(pair() + pair());
  return [...words];
})();

/** Different Chinese words, the same ones in every run; a longer list begins with a shorter one. 100,000 at most. */
export const chineseWords = (count: number): string[] => ALL_WORDS.slice(0, count);
