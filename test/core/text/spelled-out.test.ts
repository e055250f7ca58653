import { describe, expect, it } from 'vitest';
import { Prepared } from '../../../core/text/prepared';
import fc from '../../setup/chances';
import { RUNS } from './runs';

const NONE: ReadonlySet<string> = new Set();
const PAIRS: ReadonlySet<string> = new Set(['微信', '赌博', '彩票']);

const joinedOf = (typed: string): string | undefined => new Prepared(typed).spelledOut(PAIRS)?.text;

describe('what is joined', () => {
  it.each([
    ['百。家。乐平台', '百家乐平台'],
    ['玩百、家、乐吗', '玩百家乐吗'],
    ['百， 家，乐', '百家乐'],
    ['【六】【合】【彩】', '【六合彩】'],
    ['老(虎)机试玩', '老虎机试玩'],
    ['六\n合\n彩', '六合彩'],
    ['v。p。n', 'vpn'],
    ['百。家。乐、好、玩', '百家乐好玩'],
    ['加微。信付款', '加微信付款'],
    ['赌、博', '赌博'],
    ['六①合②彩资料', '六合彩资料'],
    ['赌1博', '赌博'],
    ['𠮷、𠮷、𠮷', '𠮷𠮷𠮷'],
  ])('%j', (typed, expected) => {
    expect(joinedOf(typed)).toBe(expected);
  });
});

describe('what stays', () => {
  it.each([
    '第一。第二。第三。',
    '百。家、乐',
    '百家。乐',
    '谨小慎微。信用良好',
    '加微，信号更好',
    '好赌。博学之人',
    '甲乙、丙丁、戊己',
    '1.2.3，4',
    '第1章第2节',
    '好赌1博学',
    '你好。',
    '',
  ])('%j', (typed) => {
    expect(joinedOf(typed)).toBeUndefined();
  });
});

describe('a word', () => {
  const isWord = (typed: string, word: string): boolean => {
    const joined = new Prepared(typed).spelledOut(PAIRS);
    const start = joined?.text.indexOf(word) ?? -1;
    return start >= 0 && joined?.isSpelledOut(start, start + word.length) === true;
  };

  it.each([
    ['我们有百。家。乐的', '百家乐'],
    ['百、家、乐', '百家乐'],
    ['网络赌。博', '网络赌博'],
    // Only the ends of a list may belong to other words.
    ['玩百、家、乐', '百家乐'],
    ['百。家。乐。平。台', '百家乐'],
    ['赌。博。平。台', '赌博'],
    // Several words that are all of the list.
    ['赌，博，彩，票', '赌博'],
    ['赌，博，彩，票', '彩票'],
    ['赌，博，彩，票，都有', '彩票'],
  ])('in %s is %s', (typed, word) => {
    expect(isWord(typed, word)).toBe(true);
  });

  it.each([
    // The list goes on.
    ['千、百、家、乐、业', '百家乐'],
    ['百、家、乐、器材', '百家乐'],
    // Two of three characters are no more than neighbours.
    ['老虎。机。会', '老虎机'],
    // It has no stops in it.
    ['彩票。百。家。乐', '彩票'],
  ])('in %s is not %s', (typed, word) => {
    expect(isWord(typed, word)).toBe(false);
  });
});

it('a part is the shortest of the typed text that holds it', () => {
  const typed = '玩😀百。 ①。樂Ｖ';
  const joined = new Prepared(typed).spelledOut(NONE);
  expect(joined?.text).toContain('百1乐');
  const start = joined?.text.indexOf('百') ?? 0;
  const { start: from, end: to } = joined?.typedSpan(start, start + 3) ?? { start: 0, end: 0 };
  expect(typed.slice(from, to)).toBe('百。 ①。樂');
});

it('a word is found where it was typed, whatever stands around it', () => {
  const around = fc.string({
    unit: fc.constantFrom('我', '们', '😀', 'Ａ', '\u200b', ' ', '的', 'e\u0301', '𠮷'),
    maxLength: 6,
  });
  const stops = fc.constantFrom('。', '、', '，', ' ； ', '】【', '\n', '？');
  fc.assert(
    fc.property(around, stops, around, (before, stop, after) => {
      const word = `六${stop}合${stop}彩`;
      const typed = `${before}你${word}吧${after}`;
      const joined = new Prepared(typed).spelledOut(NONE);
      const start = joined?.text.indexOf('六合彩') ?? -1;
      expect(joined?.isSpelledOut(start, start + 3)).toBe(true);
      const span = joined?.typedSpan(start, start + 3);
      expect(typed.slice(span?.start, span?.end)).toBe(word);
    }),
    { numRuns: RUNS },
  );
});
