import type { Rule } from '../model/rule';
import type { FieldReading } from '../model/submission';
import { prepare } from '../text/prepared';
import { checkFormat } from './format';
import { checkHanCount } from './han-count';
import { inChunks, type PartAnswer } from './in-chunks';
import { checkLength, checkPrintedLimit, type LengthLimits, type PrintedLimit } from './length';
import { checkLinks } from './links';
import { type ClosedService, checkNotOpen } from './not-open';
import { type Hit, type LetThrough, type Outcome, PASSES } from './outcome';
import { checkPhrases, pairsOf } from './phrases';
import { addSign, checkSymbols } from './symbols';
import { checkWhole } from './whole';
import { checkWordCount } from './word-count';

/**
 * Runs a rule's check on one field that was read.
 *
 * @param notOpen services that the chosen category closes
 */
export function runCheck(rule: Rule, text: string, reading: Printed, notOpen: readonly ClosedService[] = []): Outcome {
  const { check } = rule;
  switch (check.kind) {
    case 'length': {
      const outcome = checkLength(text, check);
      // What is too short stays as it is: the page prints how long a text may be, not how short.
      const tooLong = checkLength(text, { ...check, min: undefined });
      if (outcome.kind !== 'fails' || tooLong.kind !== 'fails' || !brokenAsPrinted(text, check, reading))
        return outcome;
      const isLong = (hit: Hit): boolean =>
        tooLong.hits.some(({ start, end }) => start === hit.start && end === hit.end);
      return { kind: 'fails', hits: outcome.hits.map((hit) => (isLong(hit) ? { ...hit, level: 'block' } : hit)) };
    }
    case 'han-count':
      return checkHanCount(text, check);
    case 'word-count':
      return checkWordCount(text, check);
    case 'format':
      return checkFormat(text, check);
    case 'printed-limit':
      return checkPrintedLimit(text, printedOf(reading));
    case 'phrases':
    case 'symbols':
    case 'whole':
    case 'links':
      return judgedBefore(rule, text, () => checkText(check, text));
    case 'not-open':
      return checkNotOpen(prepare(text), notOpen);
  }
}

type TextCheck = Extract<Rule['check'], { kind: 'phrases' | 'symbols' | 'whole' | 'links' }>;

/** The checks whose answer hangs on the text alone. */
function checkText(check: TextCheck, text: string): Outcome {
  switch (check.kind) {
    case 'phrases':
      return whole(inChunks(check, text, (part) => checkPhrases(part, check), pairsOf(check)));
    case 'symbols':
      return whole(
        inChunks(check, text, (part) => checkSymbols(part, check)),
        addSign,
      );
    case 'whole':
      return checkWhole(prepare(text), check);
    case 'links':
      return whole(inChunks(check, text, (part) => checkLinks(part, check)));
  }
}

/** More hits than this in one text nobody reads: the rest counts as not looked at. */
const MOST_HITS = 3000;

/** What was found in the parts of a text, as found in the text. */
function whole(
  parts: readonly PartAnswer<Outcome>[],
  add: (hits: Hit[], hit: Hit) => void = (all, hit) => all.push(hit),
): Outcome {
  const hits: Hit[] = [];
  const letThrough: LetThrough[] = [];
  let unsure: string | undefined;
  for (const { start, answer } of parts) {
    const moved = <T extends Hit | LetThrough>(each: T): T => ({
      ...each,
      start: each.start + start,
      end: each.end + start,
    });
    if (answer.kind !== 'passes') for (const hit of answer.hits ?? []) add(hits, moved(hit));
    if (answer.kind !== 'could-not-tell') for (const each of answer.letThrough ?? []) letThrough.push(moved(each));
    else unsure = answer.why;
    if (hits.length > MOST_HITS) unsure = 'too many places to look at';
    if (unsure !== undefined) return { kind: 'could-not-tell', why: unsure, hits };
  }
  const through = letThrough.length > 0 ? { letThrough } : {};
  return hits.length === 0 ? { ...PASSES, ...through } : { kind: 'fails', hits, ...through };
}

/** Texts of which a rule remembers the answer: as many as a form has fields for one rule. */
const TEXTS_KEPT = 8;
const judged = new WeakMap<Rule, Map<string, Outcome>>();

/** A page is judged anew at every read and press, while most of its texts stay what they were. */
function judgedBefore(rule: Rule, text: string, judge: () => Outcome): Outcome {
  const known = judged.get(rule) ?? new Map<string, Outcome>();
  judged.set(rule, known);
  const outcome = known.get(text) ?? judge();
  known.delete(text);
  known.set(text, outcome);
  if (known.size > TEXTS_KEPT) known.delete(known.keys().next().value as string);
  return outcome;
}

type Printed = Pick<FieldReading, 'printedLimit' | 'printedCount'>;

const printedOf = ({ printedLimit, printedCount }: Printed): PrintedLimit | undefined =>
  printedLimit === undefined
    ? undefined
    : { limit: printedLimit, ...(printedCount !== undefined && { count: printedCount }) };

/** An archived limit warns; when the page prints the same or a smaller one, or one that is broken too, it has said it. */
function brokenAsPrinted(text: string, limits: LengthLimits, reading: Printed): boolean {
  const printed = printedOf(reading);
  if (printed === undefined || limits.max === undefined) return false;
  return (
    printed.limit <= limits.max || (limits.each === undefined && checkPrintedLimit(text, printed).kind === 'fails')
  );
}
