import { describe, expect, it } from 'vitest';
import { HitList } from '../../../core/text/hits';
import { buildMatcher } from '../../../core/text/matcher';
import { LONGEST_WORD, MOST_WORDS } from '../../../core/text/word-sizes';
import fc from '../../setup/chances';
import { everyHit } from './oracle';
import { RUNS, TIME_LIMIT } from './runs';

const found = (words: readonly string[], text: string): string[] =>
  buildMatcher(words)
    .scan(text)
    .toArray()
    .map(({ start, end, word }) => `${start} ${text.slice(start, end)} ${word}`);

describe('what is found', () => {
  it('overlapping and nested words, by start and then by length', () => {
    expect(found(['合彩', '六合', '六合彩', '彩'], '买六合彩')).toEqual([
      '1 六合 1',
      '1 六合彩 2',
      '2 合彩 0',
      '3 彩 3',
    ]);
  });

  it('words like the names that every object has', () => {
    const words = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    expect(found(words, '__proto__.constructor')).toEqual(['0 __proto__ 1', '10 constructor 0']);
    expect(found([], 'constructor')).toEqual([]);
  });

  it('of equal words the first; no empty ones', () => {
    expect(found(['', '彩', '彩', '', '彩票', '彩票', '大乐透', '大乐透'], '彩票大乐透')).toEqual([
      '0 彩 1',
      '0 彩票 4',
      '2 大乐透 6',
    ]);
  });

  it.each([1, 2, 3, 31, 32, 33, 34, 63, 64])(
    'words of %i units, also with longer and shorter ones beside',
    (length) => {
      const text = '一二三四五六七八'.repeat(12);
      const word = text.slice(0, length);
      const words = [word, text.slice(0, Math.max(1, length - 1)), text.slice(0, LONGEST_WORD)];
      expect(buildMatcher(words).scan(text).toArray()).toEqual(everyHit(words, text));
      expect(buildMatcher([word]).scan(text).toArray()).toEqual(everyHit([word], text));
      expect(buildMatcher([word]).scan(word).toArray()).toEqual([{ start: 0, end: length, word: 0 }]);
      expect(buildMatcher([word]).longest).toBe(length);
    },
  );

  it('units at the ends of their range', () => {
    const words = ['\u0000', '\uffff\u0000', '\u0000\u0000\u0000', '\ud83d', '\udc00\ud83d\udc00'];
    const text = '\u0000\u0000\u0000\uffff\u0000\ud83d\udc00\ud83d\udc00';
    expect(buildMatcher(words).scan(text).toArray()).toEqual(everyHit(words, text));
  });

  it('every one of 100,000 words, though some share a hash', () => {
    const han = (at: number): string => String.fromCharCode(0x4e00 + (Math.imul(at, 0x9e3779b1) >>> 18));
    const words = Array.from({ length: 100_000 }, (_, at) => han(at) + han(at >> 3) + han(at * 7) + han(at * at));
    const first = new Map<string, number>();
    words.forEach((word, at) => void (first.has(word) || first.set(word, at)));
    const matcher = buildMatcher([...words, ...words]);
    const hits = new HitList();
    const lost = words.filter((word) => {
      hits.clear();
      const [start, end, index] = matcher.scan(word, hits).numbers;
      return start !== 0 || end !== word.length || index !== first.get(word) || hits.count > 1;
    });
    expect(lost).toEqual([]);
  });

  it('no word of which any one unit differs', () => {
    const word = '一二三四五六七八九十';
    for (let length = 2; length <= word.length; length += 1) {
      const matcher = buildMatcher([word.slice(0, length)]);
      for (let at = 0; at < length; at += 1) {
        const other = `${word.slice(0, at)}百${word.slice(at + 1, length)}`;
        expect(matcher.scan(`千${other}千`).toArray(), other).toEqual([]);
      }
    }
  });

  it('no word whose second unit is one of tens of thousands of others', () => {
    const word = (second: number): string => `一${String.fromCharCode(second)}二三`;
    const odd = Array.from({ length: 0x7000 }, (_, at) => word(at * 2 + 1));
    const even = Array.from({ length: 0x7000 }, (_, at) => word(at * 2));
    const matcher = buildMatcher(odd);
    expect(matcher.scan(even.join('')).count).toBe(0);
    expect(matcher.scan(odd.join('')).count).toBe(odd.length);
  });

  it('nothing beyond the end of the text, though its units be zeros', () => {
    expect(found(['三\0', '二三\0', '二三\0\0', '一二三\0\0'], '一二三')).toEqual([]);
  });

  it('nothing in no text', () => {
    expect(found(['一', '一二', '一二三'], '')).toEqual([]);
  });

  it('refuses more words than there are numbers for', () => {
    expect(() => buildMatcher(new Array<string>(MOST_WORDS + 1))).toThrow(RangeError);
  });

  it('refuses a word that is too long, with its index', () => {
    expect(() => buildMatcher(['一', '一'.repeat(LONGEST_WORD + 1)])).toThrow(
      new RangeError('word 1 has 65 units, at most 64 go'),
    );
  });
});

/** Few characters, so that words overlap and nest; one of two units, and one that only its second half tells apart. */
const letter = fc.constantFrom('一', '二', '三', 'a', '𠮷', '𠮶');
const someText = fc.string({ unit: letter, maxLength: 60 });
const someWord = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: letter, maxLength: 6 }) },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom('一', '二'), minLength: 20, maxLength: LONGEST_WORD }) },
  { weight: 1, arbitrary: fc.constantFrom('constructor', '__proto__', 'aaa', '\ud842') },
);
const someWords = fc.array(someWord, { maxLength: 30 });

describe('properties', () => {
  it(
    'finds what an oracle finds',
    () => {
      const texts = fc.oneof(
        someText,
        fc.array(someWord, { maxLength: 6 }).map((words) => words.join('')),
      );
      fc.assert(
        fc.property(someWords, texts, (words, text) => {
          expect(buildMatcher(words).scan(text).toArray()).toEqual(everyHit(words, text));
        }),
        { numRuns: RUNS },
      );
    },
    TIME_LIMIT,
  );

  it(
    'finds words that stand in the text, whatever they consist of',
    () => {
      const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
      const text = fc.string({ unit, minLength: 1, maxLength: 200 });
      const parts = fc.array(fc.tuple(fc.nat(199), fc.integer({ min: 1, max: 8 })), { minLength: 1, maxLength: 20 });
      fc.assert(
        fc.property(text, parts, (whole, places) => {
          const words = places.map(([start, length]) => whole.slice(start, start + length));
          expect(buildMatcher(words).scan(whole).toArray()).toEqual(everyHit(words, whole));
        }),
        { numRuns: RUNS },
      );
    },
    TIME_LIMIT,
  );

  it(
    'ranges side by side give every hit once',
    () => {
      fc.assert(
        fc.property(someWords, someText, fc.array(fc.nat(130)), (words, text, cuts) => {
          const matcher = buildMatcher(words);
          const ends = [...cuts.sort((a, b) => a - b), text.length + 5];
          const hits = new HitList();
          ends.forEach((end, index) => void matcher.scanRange(text, ends[index - 1] ?? -3, end, hits));
          expect(hits.toArray()).toEqual(everyHit(words, text));
        }),
        { numRuns: RUNS },
      );
    },
    TIME_LIMIT,
  );

  it('a list is filled again, and texts longer than one chunk are read to their end', () => {
    const hits = new HitList();
    const words = ['一', '一二', '二一二', '三'];
    const matcher = buildMatcher(words);
    for (const length of [1021, 1022, 1023, 1024, 1025, 1026, 1027, 2048, 2050, 5000]) {
      const text = '一二'
        .repeat(length)
        .slice(0, length - 1)
        .concat('三');
      hits.clear();
      expect(matcher.scan(text, hits).toArray()).toEqual(plainHits(words, text));
    }
  });
});

/** As `everyHit`, in time that grows with the text and not with its square. */
const plainHits = (words: readonly string[], text: string) =>
  [...text].flatMap((_, start) =>
    [...words.entries()]
      .filter(([, word]) => text.startsWith(word, start))
      .sort(([, a], [, b]) => a.length - b.length)
      .map(([word, { length }]) => ({ start, end: start + length, word })),
  );
