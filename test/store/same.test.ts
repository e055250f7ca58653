import { expect, it } from 'vitest';
import { same } from '../../store/same';

it('the order of keys makes no difference, the order of a list does', () => {
  expect(same({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true);
  expect(same([1, 2], [2, 1])).toBe(false);
  expect(same(undefined, undefined)).toBe(true);
  expect(same(undefined, null)).toBe(false);
});
