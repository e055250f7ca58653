import { describe, expect, it } from 'vitest';
import { excerptOf, listed } from '../../../components/overlay/state';
import type { Level } from '../../../core/model/console';
import type { Finding } from '../../../core/model/review';

const things = (level: Level, count: number) => Array.from({ length: count }, (_, index) => ({ level, index }));
const levelOf = ({ level }: { level: Level }): Level => level;

describe('what is listed of very many', () => {
  it('is all of them up to 200', () => {
    const all = things('advice', 200);
    expect(listed(all, levelOf)).toEqual({ shown: all, more: 0 });
  });

  it('is the gravest 200, in the order in which they are', () => {
    const all = [...things('advice', 150), ...things('block', 120), ...things('warn', 100)];
    const { shown, more } = listed(all, levelOf);
    expect(more).toBe(170);
    expect(shown.map(({ level }) => level)).toEqual([...Array(120).fill('block'), ...Array(80).fill('warn')]);
    expect(shown[0]).toBe(all[150]);
  });
});

it('a word in its context takes no longer in a long text, and cuts no character in half', () => {
  const text = `${'😀'.repeat(50_000)}彩票${'😀'.repeat(50_000)}`;
  const start = text.indexOf('彩票');
  const finding = { start, end: start + 2, match: '彩票' } as Finding;
  expect(excerptOf(finding, text)).toEqual({
    before: `…${'😀'.repeat(8)}`,
    word: '彩票',
    after: `${'😀'.repeat(8)}…`,
  });
  expect(excerptOf({ ...finding, start: 0, end: 2 }, '彩票😀')).toEqual({ before: '', word: '彩票', after: '😀' });
});
