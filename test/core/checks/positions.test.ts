import { describe, expect, it } from 'vitest';
import { runCheck } from '../../../core/checks';
import { loadFacts } from '../../../data/load';
import fc from '../../setup/chances';
import { RUNS, TIME_LIMIT } from '../text/runs';
import { labelledTexts } from './accuracy';

const { rules } = loadFacts();
const pieces = labelledTexts('dev').map(({ text }) => text);
/** Texts that look like listings, with signs and characters that do mischief thrown in. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('\u200b', '😀', '①', 'Ｖ', '℃', 'e\u0301', '\ud83d', ' '),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

it(
  'positions always cut the typed text, and never half of a character that is whole',
  () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const rule of rules) {
          const outcome = runCheck(rule, text, {});
          if (outcome.kind !== 'fails') continue;
          for (const { start, end } of outcome.hits) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            for (const edge of [start, end])
              expect(/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(edge - 1, edge + 1))).toBe(false);
          }
        }
      }),
      { numRuns: RUNS },
    );
  },
  TIME_LIMIT,
);

describe('a megabyte of mischief ends in time', () => {
  const LENGTH = 1_000_000;
  it.each([
    '第一',
    'a.',
    'www. ',
    'http://',
    '去淘宝',
    '腾讯',
    '😀',
    '“最好',
    '购买后返',
    'a@',
    '阿里云、',
    '加微信优惠',
  ])(
    '%j',
    (piece) => {
      const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
      for (const rule of rules.filter(({ check }) => check.kind !== 'length')) {
        expect(['passes', 'fails', 'could-not-tell']).toContain(runCheck(rule, text, {}).kind);
      }
    },
    120_000,
  );
});
