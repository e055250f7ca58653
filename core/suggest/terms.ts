import { type Category, otherNames } from '../model/category';
import type { Vocabulary } from '../model/vocabulary';
import { spoken } from './text';

/** What somebody may say, with the categories that it speaks for. */
export interface Term {
  word: string;
  /** How much it says: rare and long words say more. */
  weight: number;
  /** By place of the category: how much it says there, by where it stands. */
  of: Map<number, number>;
}

export interface TermIndex {
  categories: readonly Category[];
  /** By their first two characters. */
  terms: ReadonlyMap<string, readonly Term[]>;
  /** Pairs of characters, for what is said in other words. */
  pairs: ReadonlyMap<string, Term>;
}

const NAME = 1.3;
const WORD = 1.2;
const ALIAS = 1;
const KEYWORD = 0.8;
const GROUP = 0.4;
const SCOPE = 0.6;

/** What common words count of what they would. */
const COMMON = 0.4;

/** A word says no more the longer it gets from here on. */
const LONG = 5;
const PARTS = /[\s/、，,（）()：:·“”]+/u;

/** @param common words that say little */
export function buildTerms(
  categories: readonly Category[],
  vocabulary: Vocabulary,
  common: readonly string[],
): TermIndex {
  const terms = new Map<string, Term>();
  const pairs = new Map<string, Term>();
  for (const [at, category] of categories.entries()) {
    const say = (into: Map<string, Term>, word: string, much: number): void => {
      if (word.length < 2) return;
      const term = into.get(word) ?? { word, weight: 0, of: new Map() };
      into.set(word, term);
      term.of.set(at, Math.max(much, term.of.get(at) ?? 0));
    };
    for (const [text, much] of sayingsOf(category, vocabulary[category.id] ?? [])) {
      for (const part of [text, ...text.split(PARTS)]) say(terms, spoken(part), much);
      for (const pair of pairsOf(spoken(text))) say(pairs, pair, much);
    }
  }
  const rows = categories.map(({ path }) => path.slice(0, 2).join('/'));
  const plain = new Set(common.map(spoken));
  weigh(terms, rows, plain);
  weigh(pairs, rows, plain);
  const byStart = new Map<string, Term[]>();
  for (const term of terms.values()) {
    const start = term.word.slice(0, 2);
    const list = byStart.get(start);
    if (list === undefined) byStart.set(start, [term]);
    else list.push(term);
  }
  return { categories, terms: byStart, pairs };
}

function sayingsOf(category: Category, words: readonly string[]): [text: string, much: number][] {
  const { path, keywords, scope } = category;
  const name = path.at(-1) as string;
  return [
    [name, NAME],
    ...otherNames(category).map((other): [string, number] => [other, ALIAS]),
    ...words.map((word): [string, number] => [word, WORD]),
    ...keywords.map((word): [string, number] => [word, KEYWORD]),
    ...path.slice(0, -1).map((group): [string, number] => [group, GROUP]),
    [scope, SCOPE],
  ];
}

/** Rare words say more. What all leaves of one row share counts as said once. */
function weigh(terms: ReadonlyMap<string, Term>, rows: readonly string[], common: ReadonlySet<string>): void {
  const all = new Set(rows).size;
  for (const term of terms.values()) {
    const said = new Set([...term.of.keys()].map((at) => rows[at])).size;
    const length = Math.min(LONG, [...term.word].length);
    term.weight = Math.log(1 + all / said) * (0.4 + 0.3 * length) * (common.has(term.word) ? COMMON : 1);
  }
}

/** Neighbouring Chinese characters. */
export function pairsOf(text: string): string[] {
  return [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((match) => match[1] as string);
}
