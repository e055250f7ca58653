import { expect, it } from 'vitest';
import { review } from '../../core/review';
import { loadPages } from '../../data/load-pages';

const [page] = loadPages('data').filter(({ id }) => id === 'wechat/category');
if (page === undefined) throw new Error('there is no page');
const withOpen = (open?: string[]) =>
  review({
    submission: {
      console: page.console,
      page: page.id,
      fields: { category: { value: '工具 / 天气', foundBy: 'row-label', sure: 0.9 } },
      categories: [{ parts: ['工具', '天气'], complete: true }],
      unread: [],
      ...(open && { open }),
    },
    page,
    rules: [],
    resolveCategory: (parts) => [...parts],
    papers: 'none-needed',
  });

it('is not ready while a row that no field stands for has to be filled in, and says which', () => {
  expect(withOpen().verdict).toBe('ready');
  const { verdict, missing, unchecked } = withOpen(['联系邮箱']);
  expect([verdict, missing, unchecked.map(({ field, label }) => [field, label])]).toEqual([
    'attention',
    [],
    [[undefined, '联系邮箱']],
  ]);
});
