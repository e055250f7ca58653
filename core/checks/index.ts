import type { Rule } from '../model/rule';
import type { FieldReading } from '../model/submission';
import { prepare } from '../text/prepared';
import { checkHanCount } from './han-count';
import { checkLength, checkPrintedLimit, type LengthLimits, type PrintedLimit } from './length';
import { checkLinks } from './links';
import { type ClosedService, checkNotOpen } from './not-open';
import type { Hit, Outcome } from './outcome';
import { checkPhrases } from './phrases';
import { checkSymbols } from './symbols';
import { checkWhole } from './whole';

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
      return checkPhrases(prepare(text), check);
    case 'symbols':
      return checkSymbols(prepare(text), check);
    case 'whole':
      return checkWhole(prepare(text), check);
    case 'links':
      return checkLinks(prepare(text), check);
  }
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
  return printed.limit <= limits.max || (limits.each !== true && checkPrintedLimit(text, printed).kind === 'fails');
}
