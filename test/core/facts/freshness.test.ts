import { expect, test } from 'vitest';
import { freshness, STALE_AFTER_DAYS } from '../../../core/facts/freshness';

test.each([
  ['2026-11-22', '2026-11-22', 0, false],
  ['2026-11-22', '2026-11-23', 1, false],
  ['2028-02-28', '2028-03-01', 2, false],
  ['2026-01-01', '2026-06-30', STALE_AFTER_DAYS, false],
  ['2026-01-01', '2026-07-01', STALE_AFTER_DAYS + 1, true],
  ['2026-11-22', '2026-11-01', 0, false],
])('checked %s, asked on %s: %d days', (checked, today, days, stale) => {
  expect(freshness({ checked }, today)).toEqual({ days, stale });
});

test.each(['2026-02-30', 'yesterday', '', '2026-1-1'])('refuses the day %j', (day) => {
  expect(() => freshness({ checked: '2026-01-01' }, day)).toThrow(RangeError);
});
