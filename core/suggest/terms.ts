import { type Category, otherNames } from '../model/category';
import type { SuggestData } from '../model/suggest';
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
  /** Characters and pairs of them, for what is said in other words. */
  parts: ReadonlyMap<string, Term>;
}

const NAME = 1.3;
const WORD = 1.2;
const DESCRIBED = 1.2;
const ALIAS = 1;
const KEYWORD = 0.8;
const GROUP = 0.4;
const SCOPE = 0.6;

/** What common words count of what they would. */
const COMMON = 0.4;

/** A word of one character stands in many others. */
const SINGLE = 0.5;

/** A word says no more the longer it gets from here on. */
const LONG = 5;
const BETWEEN = /[\s/、，,（）()：:·“”]+/u;

export function buildTerms(
  categories: readonly Category[],
  vocabulary: Vocabulary,
  { common, manner, described }: SuggestData,
): TermIndex {
  const empty = new Set(manner.map(spoken));
  const terms = new Map<string, Term>();
  const parts = new Map<string, Term>();
  for (const [at, category] of categories.entries()) {
    const say = (into: Map<string, Term>, word: string, much: number): void => {
      if (word === '') return;
      const term = into.get(word) ?? { word, weight: 0, of: new Map() };
      into.set(word, term);
      term.of.set(at, Math.max(much, term.of.get(at) ?? 0));
    };
    for (const [text, much] of sayingsOf(category, vocabulary[category.id] ?? [], described[category.id] ?? [])) {
      for (const word of [text, ...text.split(BETWEEN)]) {
        // A single character says something only where it was chosen.
        if ((word.length > 1 || much === DESCRIBED) && !empty.has(spoken(word))) say(terms, spoken(word), much);
      }
      for (const part of partsOf(spoken(text))) say(parts, part, much);
    }
  }
  const rows = categories.map(({ path }) => path.slice(0, 2).join('/'));
  const plain = new Set(common.map(spoken));
  weigh(terms, rows, plain);
  weigh(parts, rows, plain);
  const byStart = new Map<string, Term[]>();
  for (const term of terms.values()) {
    const start = term.word.slice(0, 2);
    const list = byStart.get(start);
    if (list === undefined) byStart.set(start, [term]);
    else list.push(term);
  }
  return { categories, terms: byStart, parts };
}

function sayingsOf(
  category: Category,
  words: readonly string[],
  described: readonly string[],
): [text: string, much: number][] {
  const { path, keywords, scope } = category;
  const name = path.at(-1) as string;
  return [
    [name, NAME],
    ...otherNames(category).map((other): [string, number] => [other, ALIAS]),
    ...words.map((word): [string, number] => [word, WORD]),
    ...described.map((word): [string, number] => [word, DESCRIBED]),
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
    term.weight =
      Math.log(1 + all / said) * (length === 1 ? SINGLE : 0.4 + 0.3 * length) * (common.has(term.word) ? COMMON : 1);
  }
}

/** Chinese characters that say what something is about: no pronouns and particles. */
const TELLING = /(?![的了是我们])\p{Script=Han}/u;
const TELLING_PARTS = new RegExp(`(?=(${TELLING.source}${TELLING.source}))`, 'gu');
const TELLING_CHARACTERS = new RegExp(TELLING.source, 'gu');

/** Telling characters, each alone and with the next one. */
export function partsOf(text: string): string[] {
  const pairs = [...text.matchAll(TELLING_PARTS)].map((match) => match[1] as string);
  return [...pairs, ...(text.match(TELLING_CHARACTERS) ?? [])];
}
