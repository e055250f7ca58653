import { expect, it } from 'vitest';
import { chunksOf } from '../../../core/text/chunks';
import fc from '../../setup/chances';

const sentence = fc.constantFrom(
  '按部门排班',
  '员工在手机上打卡',
  '数据每天备份',
  '一键导出',
  'See www.a.com. Then go',
  '😀',
);
const end = fc.constantFrom('。', '！', '\n', '，', '？', '');
const texts = fc.array(fc.tuple(sentence, end), { maxLength: 120 }).map((parts) => parts.flat().join(''));

it('parts lie side by side and are the whole text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const chunks = chunksOf(text);
      expect(chunks.map(({ start, end: to }) => text.slice(start, to)).join('')).toBe(text);
    }),
  );
});

it('typing changes the parts it touches and few others', () => {
  const words = ['按部门排班', '员工打卡', '数据备份', '一键导出', '支持多端', '按月结算', '线上培训', '自动汇总'];
  let text = '';
  for (let at = 0; text.length < 20_000; at += 1)
    text += `${words[(at * at + 3 * at) % 8]}${words[(at * 5) % 7]}第${at}项。`;
  const parts = (whole: string): string[] => chunksOf(whole).map(({ start, end: to }) => whole.slice(start, to));
  const before = new Set(parts(text));
  const lengths = [...before].map((part) => part.length);
  expect(Math.max(...lengths)).toBeLessThan(2000);
  for (const at of [0, 5_000, 13_337, text.length]) {
    const changed = parts(`${text.slice(0, at)}新${text.slice(at)}`).filter((part) => !before.has(part));
    expect(changed.length).toBeLessThanOrEqual(2);
  }
});

it('an address is never cut', () => {
  const text = `${'见 www。qinghe-oa。com 。然后看 https://a.cn/b?c=1;d!e 说明。\n'.repeat(200)}`;
  for (const { start } of chunksOf(text)) expect(text.slice(0, start)).toMatch(/(?:^|[。\n])$/u);
  expect(chunksOf(text).length).toBeGreaterThan(3);
});

it('a word that is spelled out is never cut', () => {
  const pairs = new Set(['赌博']);
  for (const word of ['百。家。乐', '六\n合\n彩', '赌。博', '赌\n博']) {
    const text = `按部门排班${word}数据每天备份。`.repeat(300);
    const starts = new Set(chunksOf(text, pairs).map(({ start }) => start));
    expect(starts.size).toBeGreaterThan(3);
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      for (let inside = at + 1; inside < at + word.length; inside += 1) expect(starts).not.toContain(inside);
    }
  }
});

it('lines with numbers are cut', () => {
  const text = Array.from({ length: 400 }, (_, line) => `${line % 9}、按部门排班\n`).join('');
  expect(chunksOf(text).length).toBeGreaterThan(3);
});
