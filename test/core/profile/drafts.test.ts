import { describe, expect, it } from 'vitest';
import type { DraftRecord } from '../../../core/model/records/work';
import type { Submission } from '../../../core/model/submission';
import { keptFields, MOST_DRAFTS, outdatedDrafts, restorable } from '../../../core/profile/drafts';
import { loadFacts } from '../../../data/load';

const FORM = { page: 'market/product', where: '/isv/products/create/saas' } as const;
const NOW = '2026-11-22T08:00:00.000Z';
const draft = (change: Partial<DraftRecord> = {}): DraftRecord => ({
  id: '11111111-1111-4111-8111-111111111111',
  console: 'tencent-cloud-market',
  ...FORM,
  fields: { name: '云考勤', intro: '给门店排班' },
  savedAt: '2026-11-20T08:00:00.000Z',
  ...change,
});

describe('an unfinished form', () => {
  it('is offered with the fields that differ', () => {
    expect(restorable([draft()], FORM, { name: '云考勤' }, NOW)?.differs).toEqual(['intro']);
  });

  it('is not offered when nothing would be lost, for another form, or in its own visit', () => {
    const there = { name: '云考勤', intro: '给门店排班\r\n' };
    expect(restorable([draft()], FORM, there, NOW)).toBeUndefined();
    expect(restorable([draft()], { ...FORM, where: '/isv/products/create/api' }, {}, NOW)).toBeUndefined();
    expect(restorable([draft()], FORM, {}, NOW, draft().id)).toBeUndefined();
  });

  it('is kept for fourteen days, and for an hour once it was sent', () => {
    const on = (savedAt: string) => restorable([draft({ savedAt })], FORM, {}, NOW) !== undefined;
    expect([on('2026-11-08T08:00:00.000Z'), on('2026-11-08T07:59:59.000Z')]).toEqual([true, false]);
    const sent = (sentAt: string) => restorable([draft({ sentAt })], FORM, {}, NOW) !== undefined;
    expect([sent('2026-11-22T07:00:00.000Z'), sent('2026-11-22T06:59:59.000Z')]).toEqual([true, false]);
  });

  it('gives way to later ones of the same form', () => {
    const many = Array.from({ length: MOST_DRAFTS + 2 }, (_, at) =>
      draft({ id: `d${at}`, savedAt: `2026-11-20T08:00:${String(at).padStart(2, '0')}.000Z` }),
    );
    expect(outdatedDrafts([...many, draft({ id: 'other', where: '/elsewhere' })], NOW).map(({ id }) => id)).toEqual([
      'd1',
      'd0',
    ]);
  });
});

it('keeps texts of known fields alone', () => {
  const page = loadFacts().pages.find(({ id }) => id === 'market/product');
  if (page === undefined) throw new Error('no such page');
  const read = (value: string) => ({ value, foundBy: 'row-label' as const, sure: 0.9 });
  const submission: Submission = {
    console: page.console,
    fields: { name: read('云考勤'), intro: read('  '), logo: read('logo.png'), 'product-category': read('办公') },
    categories: [],
    unread: [],
  };
  expect(keptFields(page, submission)).toEqual({ name: '云考勤' });
});
