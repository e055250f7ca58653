import { describe, expect, it } from 'vitest';
import { checkPhrases } from '../../../core/checks/phrases';
import type { Check } from '../../../core/model/rule';
import { compilePhrases } from '../../../core/text/phrase';
import { Prepared } from '../../../core/text/prepared';
import { loadFacts } from '../../../data/load';

type PhrasesCheck = Extract<Check, { kind: 'phrases' }>;

/** What is found, as it was typed, with the level where it is not the rule's. */
function found(text: string, check: Omit<PhrasesCheck, 'kind'>): string[] {
  const outcome = checkPhrases(new Prepared(text), { kind: 'phrases', ...check });
  if (outcome.kind !== 'fails') return [];
  return outcome.hits.map(({ start, end, level }) => text.slice(start, end) + (level === undefined ? '' : ` ${level}`));
}

describe('words', () => {
  const check = { groups: [{ phrases: ['彩票', '六合彩', 'vpn'], allow: ['彩虹'] }] };

  it.each([
    ['as they are', '买彩票', ['彩票']],
    ['with blanks, dots, asterisks and emoji', '彩 票，彩.票，彩*票，彩🎫票', ['彩 票', '彩.票', '彩*票', '彩🎫票']],
    ['with characters that cannot be seen', '彩\u200b票', ['彩\u200b票']],
    ['full width and spread letters', 'ＶＰＮ，V P N，v.p.n', ['ＶＰＮ', 'V P N', 'v.p.n']],
    ['not across words', '精彩票选，多彩票据', []],
    ['not when an allowed wording reaches over the edge', '六合彩虹跑', []],
    ['not inside foreign words', 'vpns，xvpn', []],
    ['not in addresses', '见 https://vpn.example-soft.com/vpn 一页', []],
    ['beside a neighbour that swallows an edge', '天天彩票', ['彩票']],
  ])('%s', (_, text, expected) => {
    expect(found(text, check)).toEqual(expected);
  });

  it('are found in other spellings, read as the word that is meant', () => {
    const spellings = { 彩: ['cai'], 票: ['piao'] };
    expect(found('彩piao和caipiao', { groups: [{ phrases: ['彩票'], spellings }] })).toEqual(['彩piao', 'caipiao']);
  });
});

describe('phrases', () => {
  const lists = { pay: ['转账', '付款'] };

  it.each([
    ['a list', '线下{pay}', '可线下付款', ['线下付款']],
    ['a gap within a clause', '加微信_6{pay}', '加微信直接付款，加微信，付款', ['加微信直接付款']],
    ['a gap within a sentence', '加微信~6{pay}', '加微信，付款。加微信。付款', ['加微信，付款']],
    ['a number', '返<n>元', '返50元，返两百元，返元', ['返50元', '返两百元']],
    ['edges of what is said', '^官方$', '官方，非官方，官方版', ['官方']],
    ['what may be absent', '可?(线下|私下)付款', '可线下付款，私下付款', ['可线下付款', '私下付款']],
  ])('%s', (_, phrase, text, expected) => {
    expect(found(text, { lists, groups: [{ phrases: [phrase], edges: 'none' }] })).toEqual(expected);
  });

  it('that cannot be read are refused', () => {
    expect(() => compilePhrases(['{nothing}'], {})).toThrow('no list "nothing"');
    expect(() => compilePhrases(['a<b'], {})).toThrow('means nothing here');
  });
});

describe('contexts', () => {
  it.each([
    ['before it', { before: ['防_2$'] }, '有效防止刷票，刷票', ['刷票']],
    ['right behind it', { after: ['^检测'] }, '刷票检测。刷票', ['刷票']],
    ['not before it', { notBefore: ['代_1$'] }, '刷票，代刷票', ['刷票']],
    ['not behind it', { notAfter: ['^$', '^的'] }, '刷票机。刷票的人刷票', ['刷票', '刷票']],
    ['near it', { near: ['新闻'] }, '刷票的新闻。刷票', ['刷票']],
    ['near it without something', { near: ['新闻'], without: ['我们'] }, '刷票新闻。我们刷票有新闻', ['刷票']],
    ['in quotation marks', { within: 'quotes' as const }, '“刷票”，刷票', ['刷票']],
    ['in a title', { within: 'title' as const }, '《刷票》，刷票', ['刷票']],
    ['at another level', { before: ['防_2$'], level: 'advice' as const }, '防止刷票', ['刷票 advice']],
  ])('%s', (_, context, text, expected) => {
    expect(found(text, { groups: [{ phrases: ['刷票'], unless: [context] }] })).toEqual(expected);
  });

  it('that are needed', () => {
    expect(found('21点扑克。晚上21点', { groups: [{ phrases: ['21点'], needs: [{ near: ['扑克'] }] }] })).toEqual([
      '21点',
    ]);
  });

  it('say why something is let through', () => {
    const why = { zh: '是防范', en: 'It is against it' };
    const group = { phrases: ['刷票'], unless: [{ before: ['防_2$'], why }] };
    expect(checkPhrases(new Prepared('防止刷票'), { kind: 'phrases', groups: [group] })).toEqual({
      kind: 'passes',
      letThrough: [{ start: 2, end: 4, why }],
    });
  });
});

it('of overlapping hits the weightier stays, of equal ones the longer', () => {
  const groups = [
    { phrases: ['官方认证', '官方'], edges: 'none' as const },
    { phrases: ['官方认证应用'], level: 'advice' as const, edges: 'none' as const },
  ];
  expect(found('官方认证应用', { groups })).toEqual(['官方认证']);
});

it('a text with more places than anybody reads is not passed', () => {
  const outcome = checkPhrases(new Prepared('第一'.repeat(5000)), {
    kind: 'phrases',
    groups: [{ phrases: ['第一'], unless: [{ after: ['^第'] }] }],
  });
  expect(outcome.kind).toBe('could-not-tell');
});

describe('the built-in rules', () => {
  const { rules } = loadFacts();
  const withPhrases = rules.flatMap(({ id, check }) => (check.kind === 'phrases' ? [{ id, check }] : []));

  it.each(withPhrases.map(({ id, check }) => [id, check] as const))('%s can be read', (_, check) => {
    expect(() => checkPhrases(new Prepared('试一试 test 100%'), check)).not.toThrow();
  });
});
