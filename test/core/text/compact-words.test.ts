import { expect, it } from 'vitest';
import { compactWord, compactWords } from '../../../core/text/phrase';
import fc from '../../setup/chances';
import { RUNS, TIME_LIMIT } from './runs';

it('no words give none, an empty one stays in its place', () => {
  expect(compactWords([])).toEqual([]);
  expect(compactWords([''])).toEqual(['']);
  expect(compactWords(['', '六 合', ''])).toEqual(['', '六合', '']);
});

it('a line break within a word moves no other', () => {
  expect(compactWords(['博\n彩', '开 户', '\n'])).toEqual(['博\n彩', '开户', '\n']);
});

/** What joins and what does not, what becomes several units or none, and halves of characters. */
const unit = fc.constantFrom(
  ...[
    '六',
    '合',
    'v',
    'Ｐ',
    '1',
    ' ',
    '*',
    '·',
    '。',
    ',',
    '㈱',
    'é',
    '\u0301',
    '\u200b',
    '體',
    '🎲',
    '𠮷',
    '\ud842',
    '\udc00',
  ],
  ...['\r', '\n'],
);

it(
  'many at once give what each gives by itself',
  () => {
    const words = fc.array(fc.string({ unit, maxLength: 8 }), { maxLength: 12 });
    fc.assert(
      fc.property(words, (some) => {
        expect(compactWords(some)).toEqual(some.map(compactWord));
      }),
      { numRuns: RUNS },
    );
  },
  TIME_LIMIT,
);
