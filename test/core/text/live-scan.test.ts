import { expect, it } from 'vitest';
import { editBetween, LiveScan } from '../../../core/text/live-scan';
import { buildMatcher } from '../../../core/text/matcher';
import fc from '../../setup/chances';
import { everyHit } from './oracle';
import { RUNS, TIME_LIMIT } from './runs';

const hitsOf = (live: LiveScan) => live.hits().toArray();

it('a word comes and goes while it is typed', () => {
  const words = ['六合彩', '彩票'];
  const live = new LiveScan(buildMatcher(words), '买票');
  expect(live.count).toBe(0);
  live.edit('买彩票', { start: 1, removed: 0, inserted: 1 });
  expect(hitsOf(live)).toEqual([{ start: 1, end: 3, word: 1 }]);
  live.update('六合买彩票');
  expect(hitsOf(live)).toEqual([{ start: 3, end: 5, word: 1 }]);
  live.update('六合彩票');
  expect(hitsOf(live)).toEqual([
    { start: 0, end: 3, word: 0 },
    { start: 2, end: 4, word: 1 },
  ]);
  live.update('');
  expect(live.count).toBe(0);
});

it('refuses an edit that does not lead to the text', () => {
  const live = new LiveScan(buildMatcher([]), '一二');
  expect(() => live.edit('一二三', { start: 0, removed: 1, inserted: 1 })).toThrow(RangeError);
  expect(() => live.edit('一', { start: 2, removed: 1, inserted: 0 })).toThrow(RangeError);
  expect(live.text).toBe('一二');
});

const letter = fc.constantFrom('一', '二', '三', '𠮷');
const some = (maxLength: number) => fc.string({ unit: letter, maxLength });

it(
  'after any edits the hits are those of a full scan',
  () => {
    const edits = fc.array(fc.tuple(fc.nat(40), fc.nat(6), some(6), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(some(5), { maxLength: 12 }), some(30), edits, (words, first, changes) => {
        const live = new LiveScan(buildMatcher(words), first);
        for (const [place, count, inserted, told] of changes) {
          const { text } = live;
          const start = Math.min(place, text.length);
          const removed = Math.min(count, text.length - start);
          const next = text.slice(0, start) + inserted + text.slice(start + removed);
          if (told) live.edit(next, { start, removed, inserted: inserted.length });
          else live.update(next);
          expect(live.text).toBe(next);
          expect(hitsOf(live)).toEqual(everyHit(words, next));
          expect(live.count).toBe(hitsOf(live).length);
        }
      }),
      { numRuns: RUNS },
    );
  },
  TIME_LIMIT,
);

it(
  'the edit between two texts leads from one to the other and is no longer than needed',
  () => {
    fc.assert(
      fc.property(some(20), some(20), (before, after) => {
        const { start, removed, inserted } = editBetween(before, after);
        const made = before.slice(0, start) + after.slice(start, start + inserted) + before.slice(start + removed);
        expect(made).toBe(after);
        if (before === after) expect([removed, inserted]).toEqual([0, 0]);
      }),
      { numRuns: RUNS },
    );
  },
  TIME_LIMIT,
);
