import { expect, it } from 'vitest';
import { questionsFor } from '../../../core/facts/self-checks';
import type { PathFacts } from '../../../core/model/category';
import { loadFacts } from '../../../data/load';

const { selfChecks } = loadFacts().knowledge;
const asked = (...chosen: Partial<PathFacts>[]): string[] =>
  questionsFor(
    selfChecks,
    'wechat/category',
    chosen.map((facts) => ({ console: 'wechat-mini-program', path: ['工具', '天气'], ...facts })),
  ).map(({ id }) => id);

it('asks about papers and closed services only where the chosen category has them', () => {
  expect(asked({ noPapers: true })).toEqual(['wechat/ask-category-fits']);
  expect(asked({ noPapers: true, notOpen: ['vpn'] })).toEqual([
    'wechat/ask-category-fits',
    'wechat/ask-closed-services',
  ]);
  expect(asked({ noPapers: true }, {})).toContain('wechat/ask-holder');
});

it('asks everything while the category is not known', () => {
  const all = selfChecks.filter(({ pages }) => pages.includes('wechat/category'));
  expect(questionsFor(selfChecks, 'wechat/category', undefined)).toEqual(all);
});
