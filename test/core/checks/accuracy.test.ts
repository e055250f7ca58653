import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accuracyPage, PAGE } from '../../house/accuracy';
import { labelledTexts, measure, precisionOf, recallOf, SETS, totalOf } from './accuracy';

/** Floors over all rules: rules were tuned on the one half; the other one tells how they do on texts they never saw. */
const FLOORS = {
  dev: { precision: 0.99, recall: 0.99 },
  heldout: { precision: 0.96, recall: 0.96 },
  'second-dev': { precision: 0.99, recall: 0.99 },
  'second-heldout': { precision: 0.95, recall: 0.94 },
} as const;
/** No rule may be bought by another one. */
const RULE_FLOOR = { dev: 0.9, heldout: 0.7, 'second-dev': 0.9, 'second-heldout': 0.7 } as const;

describe.each(SETS)('%s', (set) => {
  const accuracy = measure(labelledTexts(set));
  const total = totalOf(accuracy);
  // What a half that is set aside gets wrong is nobody's to read.
  const mistakes = set.endsWith('dev') ? accuracy.mistakes.join('\n') : undefined;

  it('is precise and misses little', () => {
    expect(precisionOf(total), mistakes).toBeGreaterThanOrEqual(FLOORS[set].precision);
    expect(recallOf(total), mistakes).toBeGreaterThanOrEqual(FLOORS[set].recall);
  });

  it.each([...accuracy.rules])('%s', (_, count) => {
    expect(precisionOf(count)).toBeGreaterThanOrEqual(RULE_FLOOR[set]);
    expect(recallOf(count)).toBeGreaterThanOrEqual(RULE_FLOOR[set]);
  });

  it('gives advice on a tenth of clean texts at most', () => {
    expect(accuracy.cleanWithAdvice).toBeLessThanOrEqual(accuracy.clean / 10);
  });
});

it('docs/text-accuracy.md is current (npm run accuracy)', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(accuracyPage());
});
