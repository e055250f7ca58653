import { describe, expect, it } from 'vitest';
import { onBoundaries } from '../../../core/text/boundaries';

const stands = (text: string, word: string): boolean => {
  const start = text.indexOf(word);
  return onBoundaries(text, start, start + word.length);
};

describe('word boundaries', () => {
  it.each([
    ['掌上彩票通', '彩票', true],
    ['精彩票选活动', '彩票', false],
    ['老虎机器人课', '老虎机', false],
    ['点心水果店', '心水', false],
    ['一元购物券', '一元购', false],
    ['papua', 'pua', false],
    ['极速vpn线路', 'vpn', true],
    // The dictionary's word swallows an edge, and the other reading has fewer words.
    ['天天下注平台', '下注', true],
  ])('%s %s', (text, word, expected) => {
    expect(stands(text, word)).toBe(expected);
  });

  it('may be asked of one edge', () => {
    expect(onBoundaries('一元购物', 0, 3, 'start')).toBe(true);
    expect(onBoundaries('一元购物', 0, 3, 'end')).toBe(false);
  });
});
