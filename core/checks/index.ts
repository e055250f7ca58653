import type { Rule } from '../model/rule';
import type { FieldReading } from '../model/submission';
import { checkHanCount } from './han-count';
import { checkLength, checkPrintedLimit } from './length';
import type { Outcome } from './outcome';

/** Runs a rule's check on one field that was read. */
export function runCheck(rule: Rule, text: string, reading: Pick<FieldReading, 'printedLimit' | 'printedCount'>): Outcome {
  const { check } = rule;
  switch (check.kind) {
    case 'length': {
      const outcome = checkLength(text, check);
      // An archived limit warns; when the page itself prints the same or a smaller one, the page has said it.
      const printed = reading.printedLimit;
      if (outcome.kind === 'fails' && printed !== undefined && check.max !== undefined && printed <= check.max) {
        return { kind: 'fails', hits: outcome.hits.map((hit) => ({ ...hit, level: 'block' as const })) };
      }
      return outcome;
    }
    case 'han-count':
      return checkHanCount(text, check);
    case 'printed-limit':
      return checkPrintedLimit(
        text,
        reading.printedLimit === undefined
          ? undefined
          : {
              limit: reading.printedLimit,
              ...(reading.printedCount !== undefined && { count: reading.printedCount }),
            },
      );
  }
}
