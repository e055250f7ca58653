import type { IndexedText, SearchIndex } from './build';
import type { Collector } from './collect';
import type { Field, SearchKind } from './entry';
import { matchAt } from './match';
import { RELAXED } from './rank';
import type { Unit } from './text';

/** How much it says that a part of the question stands in a field. */
const SAYS: Readonly<Record<Field, number>> = { name: 1, alias: 0.9, word: 0.9, path: 0.75, keyword: 0.8 };
const KIND: Readonly<Record<SearchKind, number>> = { category: 1, document: 0.9, violation: 0.95, rule: 0.9 };
/** Of a question so much has to stand in an entry. */
const LEAST = 0.25;
/** A part that stands nowhere weighs no more than this: people say more than the texts do. */
const UNKNOWN = 2.5;
/** Steps between an entry that holds the whole question in parts, and one that holds the least. */
const STEPS = 60;

const HAN = /\p{Script=Han}/u;
const PARTS = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;

/** A part of the question, and how much each entry says about it. */
interface Part {
  says: Map<number, { much: number; text: number }>;
  weight: number;
}

/**
 * Collects what holds most of a question that nothing holds as a whole: 做网约车司机要什么证. Neighbouring characters
 * are looked for wherever an entry has them; rare ones count more.
 */
export function collectRelaxed(index: SearchIndex, words: readonly string[], collector: Collector): void {
  const parts = words.flatMap(partsOf).map((part) => lookUp(index, part));
  const most = parts.reduce((sum, { weight }) => sum + weight, 0);
  const sums = new Map<number, { sum: number; text: number; best: number }>();
  for (const { says, weight } of parts) {
    for (const [entry, { much, text }] of says) {
      const known = sums.get(entry) ?? { sum: 0, text, best: 0 };
      known.sum += much * weight;
      if (much * weight > known.best) [known.best, known.text] = [much * weight, text];
      sums.set(entry, known);
    }
  }
  for (const [entry, { sum, text }] of sums) {
    const kind = index.entries[entry]?.kind ?? 'rule';
    const share = (sum / most) * KIND[kind];
    if (share >= LEAST) collector.put(entry, text, collector.order(RELAXED + Math.round((1 - share) * STEPS), 0));
  }
}

/** Pairs of neighbouring Chinese characters; other signs that stand together as one part. */
function partsOf(word: string): string[] {
  return (word.match(PARTS) ?? []).flatMap((run) => {
    const characters = [...run];
    if (!HAN.test(run) || characters.length < 3) return characters.length < 2 ? [] : [run];
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  });
}

function lookUp(index: SearchIndex, part: string): Part {
  const { entries, texts } = index;
  const says: Part['says'] = new Map();
  for (const places of index.beginnings.of(part)) {
    for (let at = 0; at < places.length; at += 2) {
      const text = places[at] as number;
      const { units, owners } = texts[text] as IndexedText;
      if (!stands(units, places[at + 1] as number, part)) continue;
      for (const { entry, field } of owners) {
        const much = SAYS[field];
        if (much > (says.get(entry)?.much ?? 0)) says.set(entry, { much, text });
      }
    }
  }
  return { says, weight: says.size === 0 ? UNKNOWN : Math.log(1 + entries.length / says.size) };
}

/** Whether the part stands there as it is written, or in whole syllables. */
function stands(units: readonly Unit[], start: number, part: string): boolean {
  let found = false;
  matchAt(units, start, part, (manner) => {
    found ||= manner === 'written' || manner === 'spelled';
  });
  return found;
}
