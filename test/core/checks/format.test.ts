import { expect, it } from 'vitest';
import { checkListing } from '../../../bin/commands/check';
import { checkFormat } from '../../../core/checks/format';
import type { ValueFormat } from '../../../core/model/rule';
import { loadFacts } from '../../../data/load';

const TAKEN: [ValueFormat, string[]][] = [
  [
    'credit-code',
    ['', '91440300MA5EXAMPL0', '９１４４0300MA5F00001X', '9144 0300 MA5F 0000 1X', '440301103012345', '12345678-9'],
  ],
  ['phone', ['400-123-4567', '010 8888 6666 转 802', '+86 13800138000', '95017', '１３８００１３８０００']],
  ['email', ['kefu@qinghe.example', ' a@b.cn ', 'a@b.cn; c@d.cn', '客服＠qinghe.example']],
  ['url', ['https://qinghe.example/help', 'www.qinghe.cn', '青禾.中国', 'http://a.cn/帮助']],
];
const NONE: [ValueFormat, string[]][] = [
  ['credit-code', ['123', '暂无', '91440300MA5EXAMPL0X', '9144********EXAMP']],
  ['phone', ['abc', '无', '1234']],
  ['email', ['不是邮箱', 'qinghe.example', '@', 'a b@c.cn']],
  ['url', ['也不是', '暂无', 'https://qinghe。com', '官网建设中，见 qinghe.cn', '...']],
];
const flat = (rows: [ValueFormat, string[]][]): [ValueFormat, string][] =>
  rows.flatMap(([of, texts]) => texts.map((text): [ValueFormat, string] => [of, text]));

it.each(flat(TAKEN))('%s: %j may be one', (of, text) => expect(checkFormat(text, { of }).kind).toBe('passes'));
it.each(flat(NONE))('%s: %j is none', (of, text) => expect(checkFormat(text, { of }).kind).toBe('fails'));

it('is advice on the forms that ask for it, and marks the whole value', () => {
  const fields = { 'credit-code': '123', phone: ' abc', 'contact-email': '不是邮箱', website: '也不是' };
  const on = (console: 'tencent-cloud-market' | 'tencent-meeting'): string[] =>
    checkListing(loadFacts(), { console, fields, partial: true }, { today: '2026-11-22' }).findings.map(
      ({ rule, level, match }) => `${rule} ${level} ${match}`,
    );
  expect(on('tencent-cloud-market')).toEqual([
    'market/credit-code-format advice 123',
    'market/phone-format advice abc',
    'market/contact-email-format advice 不是邮箱',
    'market/website-format advice 也不是',
  ]);
  expect(on('tencent-meeting')).toEqual([
    'meeting/phone-format advice abc',
    'meeting/contact-email-format advice 不是邮箱',
    'meeting/website-format advice 也不是',
  ]);
});
