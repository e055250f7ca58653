import { describe, expect, it } from 'vitest';
import { compact } from '../../../core/text/compact';
import { fold } from '../../../core/text/fold';
import { foldTableFile, writtenFoldTable } from '../../../data/folding';
import fc from '../../setup/chances';
import { RUNS, TIME_LIMIT } from './runs';

it('core/text/fold-table.ts is current (npm run folding)', () => {
  expect(writtenFoldTable() === foldTableFile()).toBe(true);
});

describe('what folds', () => {
  it.each([
    ['full width', 'ＡＢＣ１２３！（％）', 'abc123!(%)'],
    ['half-width kana and punctuation', 'ｱ｡｢', 'ア。「'],
    ['case and accents', 'VpN Bó Cǎi Ünï', 'vpn bo cai uni'],
    ['traditional characters', '臺灣線上賭場體驗計畫', '台湾线上赌场体验计画'],
    ['digits in circles', '①②⑩ ❶❿ ➀➊ ⓪⓿⓫⓵', '1210 110 11 00111'],
    ['digits in brackets and before a stop', '⑴⒈⒓', '1112'],
    ['Chinese numerals in brackets and circles', '第㈠ ㊀㊉ ㊣', '第一 一十 正'],
    ['roman numerals', 'Ⅰ Ⅳ ⅻ', 'i iv xii'],
    ['letters in circles and squares', 'ⓋⓅⓃ 🅥🅟🅝 🆅🅿🅽 🄰', 'vpn vpn vpn a'],
    ['letters and digits for formulas', '𝐕𝓟𝔑 𝟙', 'vpn 1'],
    ['ideographs in squares', '🈚🈲', '无禁'],
    ['compatibility ideographs and radicals', '\uf900\u2f00\u{2f800}', '岂一丽'],
    ['keycaps', '6\ufe0f\u20e3合彩', '6合彩'],
    ['signs of several letters', '№1 ㎏ ℃', 'no1 kg °c'],
    ['blanks of all widths', 'a\u3000b\u00a0c\u2003d', 'a b c d'],
  ])('%s', (_, typed, folded) => {
    expect(fold(typed).text).toBe(folded);
  });

  it.each([
    ['zero width', '六\u200b合\u200d\ufeff彩\u2060'],
    ['soft hyphens and directions', '六\u00ad合\u202e彩'],
    ['marks of several scripts', '六\u0336合\u0e47\u0e47彩\u0651'],
    ['tags and variation selectors', '六\u{e0041}合\ufe0f彩\u{e0100}'],
    ['control characters', '六\u0000合\u001f彩\u007f'],
  ])('%s are taken out', (_, typed) => {
    expect(fold(typed).text).toBe('六合彩');
  });

  it.each(['……', '一二三', '「」《》、。·', '🎰👍', '\n\t', '𠮷', '한국어', 'ß', '着'])('%j stays', (typed) => {
    expect(fold(typed).text).toBe(typed);
  });
});

describe('the way back', () => {
  it('leads to all of the characters, with their marks', () => {
    const typed = '买六\u200b合\u0336彩\u200b①⑩吧';
    const folded = fold(typed);
    expect(folded.text).toBe('买六合彩110吧');
    const cut = (start: number, end: number) => {
      const span = folded.typedSpan(start, end);
      return typed.slice(span.start, span.end);
    };
    expect(cut(1, 4)).toBe('六\u200b合\u0336彩');
    expect(cut(2, 3)).toBe('合\u0336');
    expect(cut(4, 5)).toBe('①');
    expect(cut(6, 7)).toBe('⑩');
    expect(cut(0, folded.text.length)).toBe(typed);
    expect(folded.typedSpan(8, 8)).toEqual({ start: typed.length, end: typed.length });
    expect(folded.foldedSpan(1, 6)).toEqual({ start: 1, end: 4 });
    expect(folded.foldedSpan(8, 9)).toEqual({ start: 5, end: 7 });
    expect(folded.foldedSpan(2, 3)).toEqual({ start: 2, end: 2 });
  });

  it('does not exist for parts that the text does not have', () => {
    for (const folded of [fold('一二'), fold('①⑩')]) {
      expect(() => folded.typedSpan(1, 4)).toThrow(RangeError);
      expect(() => folded.typedSpan(-1, 1)).toThrow(RangeError);
      expect(() => folded.foldedSpan(2, 1)).toThrow(RangeError);
    }
  });
});

/** What folds in every way, halves of characters, and anything else. */
const unit = fc.oneof(
  fc.constantFrom(...'六合彩Ａ體①⑩Ⅳ㈠é㎏ …*-·.·vpn', '\u200b', '\u0301', '\ufe0f', '\u0e47', '\n'),
  fc.constantFrom('𝐀', '🎰', '🅰', '𠮷', '👨\u200d👩', '\u{2f800}', '\u{e0100}', '\ud83c', '\udd70', '\ud835', '\udc00'),
  fc.nat(0xffff).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0x10000, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
);
const someText = fc.string({ unit, maxLength: 40 });
const somePart = fc.tuple(fc.nat(60), fc.nat(20));

describe('properties of folding', () => {
  it(
    'folding what is folded changes nothing',
    () => {
      fc.assert(
        fc.property(someText, (typed) => {
          const { text } = fold(typed);
          expect(fold(text).text).toBe(text);
        }),
        { numRuns: RUNS },
      );
      const everything = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).join(' ');
      const { text } = fold(everything);
      expect(fold(text).text === text).toBe(true);
    },
    TIME_LIMIT,
  );

  it(
    'every part leads to a part of the typed text that folds to it or to more',
    () => {
      fc.assert(
        fc.property(someText, somePart, (typed, [from, length]) => {
          const { text, typedSpan, foldedSpan } = bound(typed);
          const start = Math.min(from, text.length);
          const end = Math.min(start + length, text.length);
          const span = typedSpan(start, end);
          const cut = typed.slice(span.start, span.end);
          expect(isWhole(typed, span.start) && isWhole(typed, span.end)).toBe(true);
          expect(fold(cut).text).toContain(text.slice(start, end));
          const back = foldedSpan(span.start, span.end);
          if (end > start) expect(back.start <= start && back.end >= end).toBe(true);
          expect(text.slice(back.start, back.end)).toBe(fold(cut).text);
        }),
        { numRuns: RUNS },
      );
    },
    TIME_LIMIT,
  );

  it(
    'compacting takes out nothing but what a gap is counted for, and keeps the way back',
    () => {
      fc.assert(
        fc.property(someText, somePart, (typed, [from, length]) => {
          const folded = fold(typed);
          const small = compact(folded);
          const start = Math.min(from, small.text.length);
          const end = Math.min(start + length, small.text.length);
          const inFolded = small.foldedSpan(start, end);
          const part = folded.text.slice(inFolded.start, inFolded.end);
          const gaps = small.gapsIn(start, end);
          if (gaps === 0) expect(part).toBe(small.text.slice(start, end));
          else expect(part.length).toBeGreaterThanOrEqual(end - start + gaps);
          const span = small.typedSpan(start, end);
          expect(fold(typed.slice(span.start, span.end)).text).toContain(part);
        }),
        { numRuns: RUNS },
      );
    },
    TIME_LIMIT,
  );
});

function bound(typed: string) {
  const folded = fold(typed);
  return {
    text: folded.text,
    typedSpan: folded.typedSpan.bind(folded),
    foldedSpan: folded.foldedSpan.bind(folded),
  };
}

/** Whether a place is not in the middle of a character. */
const isWhole = (text: string, at: number): boolean =>
  !(/[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at)));
