import { describe, expect, it } from 'vitest';
import { compilePhrases, foldedWord } from '../../../core/text/phrase';
import { PhraseSet } from '../../../core/text/phrase-set';
import { Prepared } from '../../../core/text/prepared';
import { loadFacts } from '../../../data/load';
import { labelledTexts } from '../checks/accuracy';

/** What one expression with all phrases as alternatives finds. */
const together = (expression: RegExp, text: string) =>
  [...text.matchAll(expression)]
    .filter(([part]) => part !== '')
    .map(({ 0: part, index }) => ({ start: index, end: index + part.length }));

describe('a set of phrases finds what one expression with all of them finds', () => {
  it.each([
    ['the leftmost', ['乙丙', '甲乙'], '甲乙丙'],
    ['the first of two at one place', ['甲', '甲乙'], '甲乙甲'],
    ['a last character that may be absent', ['付款后?可', '甲乙?丙'], '付款可甲丙'],
    ['a bracket of one that may be absent', ['付(现)?款', '(云)?上'], '付款，上'],
    ['a list that may be absent', ['在{where}?付', '({where}?付|收)款'], '在付，付款'],
    ['brackets in brackets', ['((转|打)款|汇)(到|给)(我)?(们|司)'], '汇给我们，打款到司'],
    ['alternatives outside of brackets', ['退款|退费'], '退费'],
    ['edges, gaps and numbers', ['^官方_2(版)$', '返<n>元?'], '官方正版，返50'],
    ['nothing but what may be absent', ['甲?', '(乙)?'], '丙甲乙'],
  ])('%s', (_, phrases, text) => {
    const lists = { where: ['线下', '店里'] };
    expect(new PhraseSet(phrases, lists).findIn(text, 100)).toEqual(together(compilePhrases(phrases, lists), text));
  });

  it('in the labelled texts, for the rules', () => {
    const texts = labelledTexts('second-dev').map(({ text }) => new Prepared(text));
    const { rules } = loadFacts();
    for (const { id, check } of rules) {
      if (check.kind !== 'phrases') continue;
      for (const { phrases, signs } of check.groups) {
        const options = signs ? { toForm: foldedWord } : {};
        const set = new PhraseSet(phrases, check.lists ?? {}, options);
        const expression = compilePhrases(phrases, check.lists ?? {}, options);
        for (const { folded, compact } of texts) {
          const { text } = signs ? folded : compact;
          expect(set.findIn(text, 100), `${id}: ${text}`).toEqual(together(expression, text));
        }
      }
    }
  }, 60_000);
});

it('a phrase that cannot be read is refused before any text is looked at', () => {
  expect(() => new PhraseSet(['{nothing}'], {})).toThrow('no list "nothing"');
  expect(() => new PhraseSet(['({nothing})'], {})).toThrow('no list "nothing"');
  expect(() => new PhraseSet(['a<b'], {})).toThrow('means nothing here');
});
