import { describe, expect, it } from 'vitest';
import { compact } from '../../../core/text/compact';
import { fold } from '../../../core/text/fold';

const compactOf = (typed: string): string => compact(fold(typed)).text;

describe('what is taken out', () => {
  it.each([
    '六*合*彩',
    '六 合 彩',
    '六　合　彩',
    '六.合·彩',
    '六-合_彩',
    '六🎰合👨‍👩‍👧彩',
    '六~*~合 / 彩',
    '六|合+彩',
    '六……合%彩',
  ])('%s', (typed) => {
    expect(compactOf(typed)).toBe('六合彩');
  });

  it.each([
    ['加 V 信', '加v信'],
    ['V.P.N', 'vpn'],
    ['v p n 加速', 'vpn加速'],
    ['Q-Q群', 'qq群'],
    ['21 点', '21点'],
    ['使用 VPN', '使用vpn'],
    ['𠮷*𠮷', '𠮷𠮷'],
  ])('%s', (typed, expected) => {
    expect(compactOf(typed)).toBe(expected);
  });
});

describe('what stays', () => {
  it.each([
    '六，合',
    '六。合',
    '六、合',
    '六\n合',
    '“六”合',
    '六（合）',
    'wi-fi',
    '1.5',
    '1 2 3',
    'no.1',
    ' 六 ',
    '*六*',
    'net work',
  ])('%j', (typed) => {
    const { text } = fold(typed);
    expect(compactOf(typed)).toBe(text);
  });
});

describe('gaps', () => {
  const small = compact(fold('买 六*合🎰彩 ①次'));

  it('are counted within a part', () => {
    expect(small.text).toBe('买六合彩1次');
    expect(small.gapsIn(1, 4)).toBe(2);
    expect(small.gapsIn(0, 4)).toBe(3);
    expect(small.gapsIn(1, 2)).toBe(0);
    expect(small.gapsIn(4, 6)).toBe(0);
    expect(small.gapsIn(3, 3)).toBe(0);
    expect(() => small.gapsIn(3, 9)).toThrow(RangeError);
  });

  it('are part of what was typed', () => {
    expect(small.typedSpan(1, 4)).toEqual({ start: 2, end: 8 });
    expect(small.typedSpan(6, 6)).toEqual({ start: 11, end: 11 });
    expect(small.foldedSpan(4, 6)).toEqual({ start: 9, end: 11 });
  });
});
