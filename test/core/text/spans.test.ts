import { expect, test } from 'vitest';
import { overlapsOne } from '../../../core/text/spans';
import fc from '../../setup/chances';

test('a part overlaps one of many exactly when it shares a unit with one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 })), { maxLength: 12 }),
      fc.nat(60),
      fc.integer({ min: 1, max: 12 }),
      (gaps, start, length) => {
        let at = 0;
        const spans = gaps.map(([gap, size]) => {
          const span = { start: at + gap, end: at + gap + size };
          at = span.end;
          return span;
        });
        const part = { start, end: start + length };
        const shares = spans.some((span) => part.start < span.end && span.start < part.end);
        expect(overlapsOne(spans, part)).toBe(shares);
      },
    ),
  );
});
