import type { IndexedText, SearchIndex } from './build';
import type { Collector } from './collect';
import type { Field, SearchKind } from './entry';
import { matchAt } from './match';
import { RELAXED } from './rank';
import type { Unit } from './text';

/** How much it says that a part of the question stands in a field. */
const SAYS: Readonly<Record<Field, number>> = { name: 1, alias: 0.9, word: 0.9, path: 0.75, keyword: 0.8, closed: 0.8 };
const KIND: Readonly<Record<SearchKind, number>> = { category: 1, document: 0.9, violation: 0.95, rule: 0.9 };
/** What a part of a text that says more than the question keeps. */
const OF_LONGER = 0.85;
/** Of a question so much has to stand in an entry. */
const LEAST = 0.21;
/** A part that stands nowhere weighs no more than this: people say more than the texts do. */
const UNKNOWN = 2.5;
/** Parts that half of the trades have, and what of their weight they keep. */
const COMMON = new Set([
  '平台',
  '服务',
  '系统',
  '业务',
  '软件',
  '公司',
  '管理',
  '相关',
  '信息',
  '行业',
  '企业',
  '机构',
]);
const OF_COMMON = 0.3;
/** Says nothing itself; what stands beside it is no word with it. */
const PARTICLES = /[的了和与及或在是有要将被把对等吗呢]/u;
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
 *
 * @param least share of the question that has to stand in an entry
 */
export function collectRelaxed(
  index: SearchIndex,
  words: readonly string[],
  collector: Collector,
  least = LEAST,
): void {
  const asked = words.join('');
  const parts = words.flatMap((word) => partsOf(word).flatMap((run) => weigh(run, asked, index)));
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
    if (share >= least) collector.put(entry, text, collector.order(RELAXED + Math.round((1 - share) * STEPS), 0));
  }
}

/** By each run of Chinese its pairs of neighbours, in order; other signs that stand together as one part. */
function partsOf(word: string): string[][] {
  return (word.match(PARTS) ?? []).map((run) => {
    const characters = [...run];
    if (!HAN.test(run) || characters.length < 3) return characters.length < 2 ? [] : [run];
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  });
}

/** What the parts of a run say. Two neighbours that stand nowhere may be the end of one word and the start of the next. */
function weigh(run: readonly string[], asked: string, index: SearchIndex): Part[] {
  const found = run.map((part) => saysOf(index, part, asked));
  const isKnown = (at: number): boolean => (found[at]?.size ?? 0) > 0;
  return found.map((says, at) => {
    const part = run[at] as string;
    if (says.size > 0) {
      const weight = Math.log(1 + index.entries.length / says.size);
      return { says, weight: COMMON.has(part) ? weight * OF_COMMON : weight };
    }
    const [left = '', right = ''] = part;
    const open = [!isKnown(at - 1) && !PARTICLES.test(left), !isKnown(at + 1) && !PARTICLES.test(right)];
    return { says, weight: (UNKNOWN * open.filter(Boolean).length) / open.length };
  });
}

function saysOf(index: SearchIndex, part: string, asked: string): Part['says'] {
  const { texts } = index;
  const says: Part['says'] = new Map();
  for (const places of index.beginnings.of(part)) {
    for (let at = 0; at < places.length; at += 2) {
      const text = places[at] as number;
      const { units, owners } = texts[text] as IndexedText;
      if (!stands(units, places[at + 1] as number, part)) continue;
      const share = isWithin(units, asked) ? 1 : OF_LONGER;
      for (const { entry, field } of owners) {
        const much = SAYS[field] * share;
        if (much > (says.get(entry)?.much ?? 0)) says.set(entry, { much, text });
      }
    }
  }
  return says;
}

/** Whether the question holds the whole text. */
const isWithin = (units: readonly Unit[], asked: string): boolean =>
  units.length <= asked.length && asked.includes(units.map(({ character }) => character).join(''));

/** Whether the part stands there as it is written, or in whole syllables. */
function stands(units: readonly Unit[], start: number, part: string): boolean {
  let found = false;
  matchAt(units, start, part, (manner) => {
    found ||= manner === 'written' || manner === 'spelled';
  });
  return found;
}
