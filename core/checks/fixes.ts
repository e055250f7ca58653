import type { FieldKey } from '../model/console';
import type { Fix } from '../model/fix';
import type { Finding } from '../model/review';
import type { FieldReading } from '../model/submission';
import { widthOf } from '../text/width';
import { candidatesFor } from './fix-candidates';
import { type FieldJudges, judgeField } from './judge-field';
import { type Change, readsOn, SENTENCE_END } from './seams';

/** The text with a fix, and the fix that takes it back; undefined where the text is another one by now. */
export function applyFix(text: string, fix: Fix): { text: string; undo: Fix } | undefined {
  const { start, end, before, after } = fix;
  if (text.slice(start, end) !== before) return undefined;
  return {
    text: text.slice(0, start) + after + text.slice(end),
    undo: { ...fix, end: start + after.length, before: after, after: before },
  };
}

/** Proposals beyond the best few are no help. */
const MOST = 3;

/**
 * Ways to mend a finding, the smallest change first. Each was looked at, so that no sentence is torn, and judged by all
 * rules for the field: the text with it lacks the finding and has no other one in its place.
 */
export function fixesFor(reading: FieldReading, finding: Finding, judges: FieldJudges): Fix[] {
  const text = reading.value ?? '';
  const { field, start, end, match } = finding;
  if (end <= start || text.slice(start, end) !== match) return [];
  const rule = judges.rules.find(({ id }) => id === finding.rule);
  const fixes: Fix[] = [];
  const seen = new Set<string>();
  for (const change of candidatesFor(text, finding, rule)) {
    const fix = {
      field,
      start: change.start,
      end: change.end,
      before: text.slice(change.start, change.end),
      after: change.replacement,
    };
    const key = `${fix.start} ${fix.end} ${fix.after}`;
    if (seen.has(key) || !readsOn(text, change)) continue;
    seen.add(key);
    if (mends(reading, finding, change, judges)) fixes.push(fix);
    if (fixes.length === MOST) break;
  }
  return fixes;
}

/** Long texts are judged around the change: what rules look at lies within a sentence. */
const WHOLE = 1500;
const AROUND = 400;
const OF_LENGTH = new Set(['length', 'word-count', 'han-count', 'printed-limit']);

function mends(reading: FieldReading, finding: Finding, change: Change, judges: FieldJudges): boolean {
  const text = reading.value ?? '';
  const mended = text.slice(0, change.start) + change.replacement + text.slice(change.end);
  if (text.length <= WHOLE) return hasLess(reading, finding, [text, mended], judges);
  const from = sentenceFrom(text, Math.max(0, change.start - AROUND));
  const to = text.length - sentenceTo(text, Math.min(text.length, change.end + AROUND));
  const part = (whole: string): string => whole.slice(from, whole.length - to);
  const ofWords = { ...judges, rules: judges.rules.filter(({ check }) => !OF_LENGTH.has(check.kind)) };
  const ofLength = { ...judges, rules: judges.rules.filter(({ check }) => OF_LENGTH.has(check.kind)), team: undefined };
  return (
    hasLess(reading, finding, [part(text), part(mended)], ofWords) &&
    hasLess(reading, { field: finding.field }, [text, mended], ofLength)
  );
}

const sentenceFrom = (text: string, at: number): number => {
  let from = at;
  while (from > 0 && at - from < AROUND && !SENTENCE_END.test(text.charAt(from - 1))) from -= 1;
  return from;
};
const sentenceTo = (text: string, at: number): number => {
  let to = at;
  while (to < text.length && to - at < AROUND && !SENTENCE_END.test(text.charAt(to))) to += 1;
  return to;
};

/** Whether a rule is broken less often, or, where none is named, none more often. */
function hasLess(
  reading: FieldReading,
  { field, rule }: { field: FieldKey; rule?: string },
  [before, after]: readonly [string, string],
  judges: FieldJudges,
): boolean {
  const was = problemsOf(reading, field, before, judges);
  const is = problemsOf(reading, field, after, judges);
  if ([...is].some(([key, count]) => count > (was.get(key) ?? 0))) return false;
  const ofRule = (problems: ReadonlyMap<string, number>): number =>
    [...problems].reduce((sum, [key, count]) => (key.startsWith(`${rule} `) ? sum + count : sum), 0);
  return rule === undefined || ofRule(is) < ofRule(was);
}

/** How often each rule is broken, at each level. What could not be looked at to the end is a problem as well. */
function problemsOf(reading: FieldReading, field: FieldKey, text: string, judges: FieldJudges): Map<string, number> {
  const { findings, unchecked } = judgeField(field, withText(reading, text), judges);
  const problems = new Map<string, number>([['unchecked ', unchecked.length]]);
  for (const { rule, level } of findings) {
    const key = `${rule} ${level}`;
    problems.set(key, (problems.get(key) ?? 0) + 1);
  }
  return problems;
}

/** The same field with another text, which the page would count in the same way. */
function withText({ printedCount, ...reading }: FieldReading, value: string): FieldReading {
  const wide = printedCount !== undefined && printedCount === widthOf(reading.value ?? '');
  return { ...reading, value, ...(wide && { printedCount: widthOf(value) }) };
}
