import { describe, expect, it } from 'vitest';
import {
  creditCodeProblem,
  emailProblem,
  icpProblem,
  pastDayProblem,
  phoneProblem,
  urlProblem,
} from '../../../core/profile/values';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** The check character as the standard defines it, written down apart from the code that is tested. */
const checkOf = (front: string): string => {
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const sum = weights.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(front.charAt(at)), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
};

describe('credit code', () => {
  it.each([
    '91440300708461136T',
    '91110000802100433B',
    ' 9144 0300 7084 6113 6T ',
    '９１４４０３００７０８４６１１３６Ｔ',
    '91440300708461136t',
  ])('%s is one', (code) => expect(creditCodeProblem(code)).toBeUndefined());
  it('every single mistyped character is found', () => {
    const code = '91440300708461136T';
    for (let at = 0; at < code.length; at++) {
      const other = code.charAt(at) === '2' ? '5' : '2';
      expect(creditCodeProblem(code.slice(0, at) + other + code.slice(at + 1)), `at ${at}`).toBe('credit-code-check');
    }
  });
  it('any check character may stand at the end, 0 as well', () => {
    const seen = new Set<string>();
    for (let serial = 0; serial < 400; serial++) {
      const front = `9144030070846${String(1000 + serial)}`;
      const code = front + checkOf(front);
      seen.add(code.slice(-1));
      expect(creditCodeProblem(code), code).toBeUndefined();
    }
    expect([...seen].sort().join('')).toBe(ALPHABET);
  });
  it.each(['9144', '91440300708461136I', '91440300708461136TT', '组织机构代码证'])('%s has the wrong shape', (code) =>
    expect(creditCodeProblem(code)).toBe('credit-code-shape'),
  );
  it('nothing is not wrong', () => expect(creditCodeProblem(' ')).toBeUndefined());
});

it.each([
  '13800138000',
  '+86 138 0013 8000',
  '138-0013-8000',
  '010-62515155',
  '(0755) 8601 3388',
  '0755-86013388转8021',
  '400-800-8888',
  '4008008888',
  '95588',
  '10086',
  '12345',
  '(+86)13800138000',
  '86-13800138000',
  '+86-400-123-4567',
  '+86 (0755) 8601 3388',
  '010-12345678-802',
  '010-12345678#802',
  '010-12345678 ext. 802',
  '400-820-8820 转 1',
  '4001234-567',
  '1380013-8000',
  '4008208820-1',
  '13800138000-12',
  '１３８００１３８０００',
])('%s can be called', (number) => expect(phoneProblem(number)).toBeUndefined());

it.each([
  '123',
  '1380013800',
  '138001380001',
  '客服电话',
  '400-800',
  '400-123-456',
  '400-123-45678',
  '13800138000/13900139000',
  '010-625151551234567',
])('%s cannot', (number) => expect(phoneProblem(number)).toBe('phone'));

it.each([
  ['dev@example.com', undefined],
  ['dev@例子.中国', undefined],
  ['dev@', 'email'],
  ['dev example.com', 'email'],
])('mail %s', (address, problem) => expect(emailProblem(address)).toBe(problem));

it.each([
  ['https://example.com/privacy?a=1', undefined],
  ['https://例子.中国/隐私', undefined],
  ['http://example.com', 'url-not-https'],
  ['example.com', 'url'],
  ['javascript:alert(1)', 'url'],
  ['https://', 'url'],
])('address %s', (address, problem) => expect(urlProblem(address)).toBe(problem));

it.each(['京ICP备12345678号', '京ICP备12345678号-1', '粤 icp 备 2021000001 号', '京ICP证030173号', '粤B2-20090059'])(
  '%s is a filing or licence number',
  (number) => expect(icpProblem(number)).toBeUndefined(),
);
it.each(['ICP备1号', '12345678', '京ICP备号'])('%s is none', (number) => expect(icpProblem(number)).toBe('icp-number'));

it('a founding day is behind us', () => {
  expect(pastDayProblem('2026-11-22', '2026-11-22')).toBeUndefined();
  expect(pastDayProblem('2026-11-23', '2026-11-22')).toBe('in-the-future');
});
