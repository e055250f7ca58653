import { expect, test } from 'vitest';
import { violationsOf } from '../../../core/facts/violations';
import type { Violation } from '../../../core/model/vendor-rules';

const violation = (number: number, facts: Partial<Violation>): Violation => ({
  id: `market/violation-${number}`,
  number,
  name: `row ${number}`,
  type: `row ${number}`,
  level: 'serious',
  consequence: 'gone',
  clauses: [],
  ruleIds: ['market/lure'],
  details: ['…'],
  source: { document: 'd', url: 'https://example.com/', checked: '2026-11-22' },
  ...facts,
});

test('orders what a rule can cost by gravity and leaves the table as it is', () => {
  const table = [
    violation(1, { level: 'minor' }),
    violation(2, {}),
    violation(3, { suspensionDays: 15 }),
    violation(4, { ruleIds: [] }),
    violation(5, { deduction: 5000 }),
    violation(6, { suspensionDays: 30 }),
  ];
  const before = structuredClone(table);
  expect(violationsOf(table, 'market/lure').map(({ number }) => number)).toEqual([5, 6, 3, 2, 1]);
  expect(table).toEqual(before);
});
