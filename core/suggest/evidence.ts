import type { SuggestData } from '../model/suggest';
import { onBoundaries, standsAlone } from '../text/boundaries';
import { partsOf, type Term, type TermIndex } from './terms';
import { type Clause, clausesOf } from './text';

/** What a description says for one category. */
export interface Evidence {
  /** What it says of the main thing. */
  main: number;
  /** What whole words say, of a second thing as well. */
  all: number;
  /** Words that tell, the most telling ones first: none is denied or a character out of another word. */
  why: string[];
}

/** What one word says for a category. */
interface Said {
  score: number;
  main: number;
  /** It may be told as a reason. */
  tells: boolean;
}

/** A word of a description where it stands. */
interface Hit {
  term: Term;
  start: number;
  end: number;
  /** How much counts of it: less for what is denied or said besides. */
  counts: number;
  besides: boolean;
  tells: boolean;
}

const DENIED = 0.05;
const BESIDES = 0.55;
/** Neighbouring characters say less than whole words, and single ones less than both. */
const PAIR = 0.5;
const CHARACTER = 0.3;
/** Where a description goes on it is about details. */
const LATER = 0.9;
/** Below 1: many words that agree say more than one that is strong. */
const AGREEMENT = 0.85;
/** Words that say less are told only where none says more. */
const TELLING = 0.4;
/** So many words out of a category's phrases are told. */
const MOST_WORDS = 2;

export function evidenceIn(text: string, index: TermIndex, data: SuggestData): Map<number, Evidence> {
  const clauses = clausesOf(text, data);
  const firstStop = text.search(/[。！!？?\n]/u);
  const gathered = new Map<number, { hits: Map<string, Said>; covered: Set<number> }>();
  const of = (at: number): { hits: Map<string, Said>; covered: Set<number> } => {
    const known = gathered.get(at) ?? { hits: new Map(), covered: new Set() };
    gathered.set(at, known);
    return known;
  };
  const hits = clauses.flatMap((clause) => hitsIn(clause, index));
  // Longer words first, so that a shorter one inside them does not count again for the same category.
  hits.sort((a, b) => b.term.weight - a.term.weight);
  for (const { term, start, end, counts, besides, tells } of hits) {
    const late = firstStop >= 0 && start > firstStop ? LATER : 1;
    for (const [at, much] of term.of) {
      const { hits: known, covered } = of(at);
      let fresh = 0;
      for (let place = start; place < end; place += 1) if (!covered.has(place)) fresh += 1;
      if (fresh === 0) continue;
      const score = term.weight * much * counts * (fresh / (end - start));
      const before = known.get(term.word);
      if (before !== undefined && before.score >= score) continue;
      known.set(term.word, { score, main: score * (besides ? BESIDES : 1) * late, tells });
      for (let place = start; place < end; place += 1) covered.add(place);
    }
  }
  const evidence = new Map<number, Evidence>();
  for (const [at, { hits: known }] of gathered) {
    const words = [...known].sort((a, b) => b[1].score - a[1].score);
    const sum = (pick: 'score' | 'main'): number => words.reduce((total, [, one]) => total + one[pick] ** AGREEMENT, 0);
    evidence.set(at, { main: sum('main'), all: sum('score'), why: reasonsIn(words, data) });
  }
  addParts(clauses, index, evidence, noReasonsIn(index, data));
  return evidence;
}

function reasonsIn(words: readonly [word: string, said: Said][], { negations }: SuggestData): string[] {
  const reasons = words.filter(([, { tells }]) => tells);
  // That something is not done says more of a category for which something else speaks.
  if (reasons.every(([word]) => negations.some((negation) => word.startsWith(negation)))) return [];
  const telling = reasons.filter(([, { score }]) => score > TELLING);
  return (telling.length > 0 ? telling : reasons.slice(0, 1)).map(([word]) => word);
}

const isLatin = (character: string | undefined): boolean => character !== undefined && /[a-z0-9]/u.test(character);

function hitsIn(clause: Clause, { terms }: TermIndex): Hit[] {
  const { text, start: from, besides, denied } = clause;
  const hits: Hit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (const term of [...(terms.get(text.slice(at, at + 2)) ?? []), ...(terms.get(text[at] as string) ?? [])]) {
      const end = at + term.word.length;
      if (!text.startsWith(term.word, at)) continue;
      if ((isLatin(text[at - 1]) && isLatin(text[at])) || (isLatin(text[end - 1]) && isLatin(text[end]))) continue;
      const isDenied = denied[at] === 1;
      const tells = !isDenied && (term.word.length > 1 || standsAlone(text, at));
      hits.push({ term, start: from + at, end: from + end, counts: isDenied ? DENIED : 1, besides, tells });
    }
  }
  return hits;
}

/** Words that say little of any app, and those that name the console. */
function noReasonsIn({ categories }: TermIndex, { common, manner, consoles }: SuggestData): ReadonlySet<string> {
  const named = new Set(categories.flatMap(({ console }) => consoles[console] ?? []));
  return new Set([...common, ...manner, ...[...named].flatMap(partsOf)]);
}

/** What is said in other words: characters that a category's own words hold. Pairs of them that are words are reasons. */
function addParts(
  clauses: readonly Clause[],
  { parts, categories }: TermIndex,
  evidence: Map<number, Evidence>,
  noReasons: ReadonlySet<string>,
): void {
  const seen = new Set<string>();
  const said = new Float64Array(categories.length);
  const words = new Map<number, [word: string, score: number][]>();
  for (const { text, besides, denied } of clauses) {
    for (const part of partsOf(text)) {
      const term = parts.get(part);
      if (term === undefined || seen.has(part)) continue;
      seen.add(part);
      const place = text.indexOf(part);
      const isDenied = denied[place] === 1;
      const counts = (isDenied ? DENIED : 1) * (besides ? BESIDES : 1);
      const score = (part.length === 1 ? CHARACTER : PAIR) * term.weight * counts;
      const isWord =
        part.length > 1 && !isDenied && !noReasons.has(part) && onBoundaries(text, place, place + part.length);
      for (const [at, much] of term.of) {
        said[at] = (said[at] ?? 0) + score * much;
        if (!isWord) continue;
        const known = words.get(at);
        if (known === undefined) words.set(at, [[part, score * much]]);
        else known.push([part, score * much]);
      }
    }
  }
  for (const [at, score] of said.entries()) {
    if (score === 0) continue;
    const known = evidence.get(at) ?? { main: 0, all: 0, why: [] };
    known.main += score;
    if (known.why.length === 0) {
      const found = (words.get(at) ?? []).sort((a, b) => b[1] - a[1]);
      known.why = found.slice(0, MOST_WORDS).map(([word]) => word);
    }
    evidence.set(at, known);
  }
}
