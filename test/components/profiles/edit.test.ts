import { describe, expect, it } from 'vitest';
import { completeness, numberOf, tidied, withValue } from '../../../components/profiles/edit';
import type { Profile } from '../../../core/model/records/profile';

const ID = '0b3f6a52-58f4-4a37-8f7e-8d6d1f5a3c01';

it('what is emptied is not there any more', () => {
  expect(withValue({ name: '青禾', phone: '1' } as { name: string; phone?: string }, 'phone', '')).toEqual({
    name: '青禾',
  });
});

it.each([
  ['5000000', 5_000_000],
  ['5,000,000', 5_000_000],
  ['500万', 5_000_000],
  ['１２', 12],
  ['', undefined],
  ['很多', undefined],
  ['-3', undefined],
])('%s is the number %s', (typed, number) => expect(numberOf(typed)).toBe(number));

describe('what is saved', () => {
  it('holds no empty contacts, products, wordings or consoles', () => {
    const profile: Profile = {
      id: ID,
      label: ' 青禾 ',
      contacts: [{}, { name: '林小满' }],
      products: [
        { id: ID, name: '' },
        { id: ID, name: '日程', texts: { 'tencent-meeting': {} }, alternatives: { intro: ['', ' 短的 '] }, shared: {} },
      ],
    };
    expect(tidied(profile)).toEqual({
      id: ID,
      label: '青禾',
      contacts: [{ name: '林小满' }],
      products: [{ id: ID, name: '日程', alternatives: { intro: ['短的'] } }],
    });
    expect(tidied({ id: ID, label: '青禾', contacts: [{}], products: [] })).toEqual({ id: ID, label: '青禾' });
  });
});

it('counts what is filled in', () => {
  expect(completeness({ id: ID, label: '青禾', company: '青禾', website: 'https://a.example' }).filled).toBe(2);
});
