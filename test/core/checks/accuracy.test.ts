import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accuracyPage, PAGE } from '../../house/accuracy';
import { labelledTexts, measure, precisionOf, recallOf, totalOf } from './accuracy';

/** Floors over all rules: rules were tuned on the one set; the other one tells how they do on texts they never saw. */
const FLOORS = { dev: { precision: 0.99, recall: 0.99 }, heldout: { precision: 0.96, recall: 0.96 } } as const;
/** No rule may be bought by another one. */
const RULE_FLOOR = { dev: 0.9, heldout: 0.7 } as const;

describe.each(['dev', 'heldout'] as const)('%s', (set) => {
  const accuracy = measure(labelledTexts(set));
  const total = totalOf(accuracy);

  it('is precise and misses little', () => {
    expect(precisionOf(total), accuracy.mistakes.join('\n')).toBeGreaterThanOrEqual(FLOORS[set].precision);
    expect(recallOf(total), accuracy.mistakes.join('\n')).toBeGreaterThanOrEqual(FLOORS[set].recall);
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
