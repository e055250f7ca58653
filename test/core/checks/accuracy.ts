import { readFileSync } from 'node:fs';
import { runCheck } from '../../../core/checks';
import type { ConsoleId, FieldKey, Level } from '../../../core/model/console';
import { loadFacts } from '../../../data/load';

/** One labelled text: what a reviewer would find in it, and the rules that are disputable there. */
export interface Labelled {
  id: string;
  console: ConsoleId;
  field: FieldKey;
  text: string;
  expect: { rule: string; match: string }[];
  allow: string[];
  /** Everyday texts: by another author, the same author's harder ones that were refused, or by the one who tunes. */
  origin?: 'everyday' | 'probe' | 'family';
}

/** The rules that the texts are labelled for; others are not measured by them. */
export const MEASURED = [
  'meeting/name-length',
  'meeting/name-special-chars',
  'meeting/name-generic',
  'meeting/intro-special-chars',
  'meeting/superlative',
  'meeting/gambling-words',
  'meeting/lottery-names',
  'meeting/not-listed-category',
  'meeting/official-mark',
  'market/external-link',
  'market/off-platform-trade',
  'market/cashback',
  'market/impersonation',
  'market/other-cloud',
] as const;

/** How often a rule was right, said something that is none, and missed something. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

export interface Accuracy {
  texts: number;
  rules: Map<string, Count>;
  /** Texts without a breach, and those of them with an advice. */
  clean: number;
  cleanWithAdvice: number;
  /** What was wrong or missed, to read. */
  mistakes: string[];
}

/**
 * The first two in halves: one to tune rules on, one that nobody looked into until it was measured. The third was
 * written by the one who tunes, family by family, and is all tuned on. So is the last, nearly all of it clean; each of
 * its texts says where it is from.
 */
export const SETS = ['dev', 'heldout', 'second-dev', 'second-heldout', 'third-dev', 'everyday'] as const;
export type SetName = (typeof SETS)[number];

/** The later sets name the consoles in a short way. */
const CONSOLES: Readonly<Record<string, ConsoleId>> = {
  meeting: 'tencent-meeting',
  market: 'tencent-cloud-market',
  wechat: 'wechat-mini-program',
};

/** @throws Error for a text of a console that is not known */
function labelledOf(line: string): Labelled {
  const { platform, ...rest } = JSON.parse(line) as Labelled & { platform?: string };
  if (platform === undefined) return rest;
  const console = CONSOLES[platform];
  if (console === undefined) throw new Error(`${rest.id}: no console "${platform}"`);
  return { ...rest, console };
}

export const labelledTexts = (set: SetName): Labelled[] =>
  readFileSync(new URL(`labelled/${set}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(labelledOf);

interface Said {
  rule: string;
  start: number;
  end: number;
  level: Level;
}

const { rules } = loadFacts();

/** What the built-in rules say about a text. */
export function findingsIn({ console, field, text }: Pick<Labelled, 'console' | 'field' | 'text'>): Said[] {
  return rules
    .filter((rule) => rule.console === console && rule.fields.includes(field) && rule.pages === undefined)
    .flatMap((rule) => {
      const outcome = runCheck(rule, text, {});
      const hits = outcome.kind === 'fails' ? outcome.hits : [];
      return hits.map(({ start, end, level }) => ({ rule: rule.id, start, end, level: level ?? rule.level }));
    });
}

/** Counts as a reviewer would: advice is neither right nor wrong, disputable rules are left out. */
export function measure(texts: readonly Labelled[]): Accuracy {
  const counts = new Map<string, Count>(MEASURED.map((rule) => [rule, { right: 0, wrong: 0, missed: 0 }]));
  const accuracy: Accuracy = { texts: texts.length, rules: counts, clean: 0, cleanWithAdvice: 0, mistakes: [] };
  for (const labelled of texts) {
    const all = findingsIn(labelled).filter(({ rule }) => counts.has(rule));
    const said = all.filter(({ level }) => level !== 'advice');
    if (labelled.expect.length === 0) {
      accuracy.clean += 1;
      if (all.some(({ level }) => level === 'advice')) accuracy.cleanWithAdvice += 1;
    }
    for (const { rule, match } of labelled.expect) {
      const isFound = said.some((one) => one.rule === rule && overlaps(labelled.text, match, one));
      countOf(counts, rule)[isFound ? 'right' : 'missed'] += 1;
      if (!isFound) accuracy.mistakes.push(`missed ${labelled.id} ${rule} “${match}”`);
    }
    for (const one of said) {
      const isExpected = labelled.expect.some(
        ({ rule, match }) => rule === one.rule && overlaps(labelled.text, match, one),
      );
      if (isExpected || labelled.allow.includes(one.rule)) continue;
      countOf(counts, one.rule).wrong += 1;
      accuracy.mistakes.push(`wrong ${labelled.id} ${one.rule} “${labelled.text.slice(one.start, one.end)}”`);
    }
  }
  return accuracy;
}

const countOf = (counts: Map<string, Count>, rule: string): Count => {
  const count = counts.get(rule);
  if (count === undefined) throw new Error(`${rule} is not measured`);
  return count;
};

function overlaps(text: string, match: string, { start, end }: Said): boolean {
  for (let at = text.indexOf(match); at >= 0; at = text.indexOf(match, at + 1)) {
    if (at < end && start < at + match.length) return true;
  }
  return false;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
export const precisionOf = ({ right, wrong }: Count): number => share(right, right + wrong);
export const recallOf = ({ right, missed }: Count): number => share(right, right + missed);

/** All rules together. */
export function totalOf({ rules: counts }: Accuracy): Count {
  const total: Count = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of counts.values()) {
    total.right += right;
    total.wrong += wrong;
    total.missed += missed;
  }
  return total;
}
