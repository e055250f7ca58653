import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accuracyPage, PAGE } from '../../house/accuracy';
import { labelledTexts, measure, precisionOf, recallOf, SETS, totalOf } from './accuracy';

/** Floors over all rules. All halves have been read and tuned on: they say that nothing is lost. */
const FLOORS = {
  dev: { precision: 0.99, recall: 0.99 },
  heldout: { precision: 0.97, recall: 0.99 },
  'second-dev': { precision: 0.99, recall: 0.99 },
  'second-heldout': { precision: 0.98, recall: 0.98 },
  'third-dev': { precision: 0.99, recall: 0.99 },
  everyday: { precision: 0.98, recall: 0.98 },
} as const;
/** No rule may be bought by another one. */
const RULE_FLOOR = 0.85;

describe.each(SETS)('%s', (set) => {
  const accuracy = measure(labelledTexts(set));
  const total = totalOf(accuracy);
  const mistakes = accuracy.mistakes.join('\n');

  it('is precise and misses little', () => {
    expect(precisionOf(total), mistakes).toBeGreaterThanOrEqual(FLOORS[set].precision);
    expect(recallOf(total), mistakes).toBeGreaterThanOrEqual(FLOORS[set].recall);
  });

  it.each([...accuracy.rules])('%s', (_, count) => {
    expect(precisionOf(count)).toBeGreaterThanOrEqual(RULE_FLOOR);
    expect(recallOf(count)).toBeGreaterThanOrEqual(RULE_FLOOR);
  });

  it('gives advice on a tenth of clean texts at most', () => {
    expect(accuracy.cleanWithAdvice).toBeLessThanOrEqual(accuracy.clean / 10);
  });
});

it('docs/text-accuracy.md is current (npm run accuracy)', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(accuracyPage());
});
