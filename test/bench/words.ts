import ST_PHRASES from 'opencc-js/dict/STPhrases';
import PAIRS from 'pinyin-pro/dist/esm/data/dict2.mjs';
import TRIPLES from 'pinyin-pro/dist/esm/data/dict3.mjs';
import IDIOMS from 'pinyin-pro/dist/esm/data/dict4.mjs';
import { loadFacts } from '../../data/load';
import { below, randomFrom, shuffle } from './random';

const MOST = 100_000;
/** Names that are longer are sentences. */
const LONGEST_NAME = 12;

/** What the facts themselves name: the text that is searched is about it. */
function namesInFacts(): string[] {
  const { categories, documents } = loadFacts();
  return [
    ...categories.flatMap(({ path, keywords }) => [...path, ...keywords]),
    ...documents.flatMap(({ name, aliases }) => [name, ...aliases]),
  ].filter((name) => name.length <= LONGEST_NAME);
}

/**
 * Real words first: 55,000 of the dictionaries with which readings are found and simplified is turned into traditional,
 * and the names of categories and papers, all mixed. Then, as in lists that teams keep, compounds of two of them.
 */
const ALL_WORDS = ((): string[] => {
  const random = randomFrom(4);
  const dictionary = ST_PHRASES.split('|').map((pair) => pair.split(' ')[0] ?? '');
  dictionary.push(...namesInFacts());
  for (const readings of [PAIRS, TRIPLES, IDIOMS]) dictionary.push(...Object.keys(readings));
  const words = new Set(shuffle(dictionary, random).filter((word) => word.length > 1));
  const pairs = [...words].filter((word) => word.length === 2);
  const pair = (): string => pairs[below(random, pairs.length)] ?? '';
  while (words.size < MOST) words.add(pair() + pair());
  return [...words];
})();

/** Different Chinese words, the same ones in every run; a longer list begins with a shorter one. 100,000 at most. */
export const chineseWords = (count: number): string[] => ALL_WORDS.slice(0, count);
