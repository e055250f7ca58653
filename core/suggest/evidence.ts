import type { SuggestData } from '../model/suggest';
import { partsOf, type Term, type TermIndex } from './terms';
import { type Clause, clausesOf } from './text';

/** What a description says for one category. */
export interface Evidence {
  /** What it says of the main thing. */
  main: number;
  /** What whole words say, of a second thing as well. */
  all: number;
  /** The words, the telling ones first. */
  why: string[];
}

/** A word of a description where it stands. */
interface Hit {
  term: Term;
  start: number;
  end: number;
  /** How much counts of it: less for what is denied or said besides. */
  counts: number;
  besides: boolean;
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

export function evidenceIn(text: string, index: TermIndex, data: SuggestData): Map<number, Evidence> {
  const clauses = clausesOf(text, data);
  const firstStop = text.search(/[。！!？?\n]/u);
  const gathered = new Map<number, { hits: Map<string, { score: number; main: number }>; covered: Set<number> }>();
  const of = (at: number): { hits: Map<string, { score: number; main: number }>; covered: Set<number> } => {
    const known = gathered.get(at) ?? { hits: new Map(), covered: new Set() };
    gathered.set(at, known);
    return known;
  };
  const hits = clauses.flatMap((clause) => hitsIn(clause, index));
  // Longer words first, so that a shorter one inside them does not count again for the same category.
  hits.sort((a, b) => b.term.weight - a.term.weight);
  for (const { term, start, end, counts, besides } of hits) {
    const late = firstStop >= 0 && start > firstStop ? LATER : 1;
    for (const [at, much] of term.of) {
      const { hits: known, covered } = of(at);
      let fresh = 0;
      for (let place = start; place < end; place += 1) if (!covered.has(place)) fresh += 1;
      if (fresh === 0) continue;
      const score = term.weight * much * counts * (fresh / (end - start));
      const before = known.get(term.word);
      if (before !== undefined && before.score >= score) continue;
      known.set(term.word, { score, main: score * (besides ? BESIDES : 1) * late });
      for (let place = start; place < end; place += 1) covered.add(place);
    }
  }
  const evidence = new Map<number, Evidence>();
  for (const [at, { hits: known }] of gathered) {
    const words = [...known].sort((a, b) => b[1].score - a[1].score);
    const sum = (pick: 'score' | 'main'): number => words.reduce((total, [, one]) => total + one[pick] ** AGREEMENT, 0);
    const why = words.filter(([, { score }]) => score > 0.4).map(([word]) => word);
    evidence.set(at, { main: sum('main'), all: sum('score'), why });
  }
  addParts(clauses, index, evidence);
  return evidence;
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
      const counts = denied[at] === 1 ? DENIED : 1;
      hits.push({ term, start: from + at, end: from + end, counts, besides });
    }
  }
  return hits;
}

/** What is said in other words: characters that a category's own words hold. */
function addParts(clauses: readonly Clause[], { parts, categories }: TermIndex, evidence: Map<number, Evidence>): void {
  const seen = new Set<string>();
  const said = new Float64Array(categories.length);
  for (const { text, besides, denied } of clauses) {
    for (const part of partsOf(text)) {
      const term = parts.get(part);
      if (term === undefined || seen.has(part)) continue;
      seen.add(part);
      const counts = (denied[text.indexOf(part)] === 1 ? DENIED : 1) * (besides ? BESIDES : 1);
      const score = (part.length === 1 ? CHARACTER : PAIR) * term.weight * counts;
      for (const [at, much] of term.of) said[at] = (said[at] ?? 0) + score * much;
    }
  }
  for (const [at, score] of said.entries()) {
    if (score === 0) continue;
    const known = evidence.get(at);
    if (known === undefined) evidence.set(at, { main: score, all: 0, why: [] });
    else known.main += score;
  }
}
