import { beforeAll, describe, expect, it } from 'vitest';
import type { FormField, FormFields } from '../../../core/model/fill';
import type { Profile } from '../../../core/model/records/profile';
import type { SubmissionRecord } from '../../../core/model/records/work';
import type { KnownValues } from '../../../core/profile/candidates';
import { type ProposalRow, propose } from '../../../core/profile/propose';
import { type Facts, loadFacts } from '../../../data/load';

let facts: Facts;
beforeAll(() => {
  facts = loadFacts();
});

const PROFILE: Profile = {
  id: '0b3f6a52-58f4-4a37-8f7e-8d6d1f5a3c01',
  label: '青禾',
  company: '青禾（演示）文化有限公司',
  creditCode: '91440300708461136T',
  contacts: [
    { name: '林小满', phone: '13800138000', email: 'lin@qinghe.example.com' },
    { name: '周舟', phone: '13900139000' },
  ],
  supportPhone: '400-800-8888',
  supportHours: '周一至周日 9:00-21:00',
  website: 'https://qinghe.example.com',
  privacyUrl: 'https://qinghe.example.com/privacy',
  products: [
    {
      id: '0b3f6a52-58f4-4a37-8f7e-8d6d1f5a3c02',
      name: '青禾日程',
      shared: { intro: '团队日程安排和会议提醒，支持共享日历与请假同步' },
      texts: { 'tencent-meeting': { category: '办公 / 日程' } },
      alternatives: { intro: ['日程安排和会议提醒'] },
    },
  ],
};
const KNOWN: KnownValues = { profile: PROFILE, product: PROFILE.products?.[0], submissions: [] };

const field = (key: FormField['field'], more: Partial<FormField> = {}): FormField => ({
  field: key,
  label: key,
  kind: 'text',
  fill: 'text',
  value: '',
  ...more,
});
const launch = (...fields: FormField[]): FormFields => ({
  console: 'tencent-meeting',
  page: 'meeting/launch',
  where: '/user-center/app/launch',
  fields,
  categories: [],
});
const rowOf = (one: FormField, known: KnownValues = KNOWN): ProposalRow => {
  const form = launch(one);
  const page = facts.pages.find(({ id }) => id === form.page);
  const [row] = propose({ form, page, known, rules: facts.rules });
  if (row === undefined) throw new Error('no row');
  return row;
};

describe('where values come from', () => {
  it('company, contacts and support, by what the page asks for', () => {
    expect(rowOf(field('company')).proposed).toMatchObject({ value: PROFILE.company, source: { kind: 'company' } });
    expect(rowOf(field('contact-name')).proposed?.value).toBe('林小满');
    expect(rowOf(field('phone', { label: '客服电话' })).proposed?.value).toBe('400-800-8888');
    expect(rowOf(field('phone', { label: '联系人电话' })).proposed?.value).toBe('13800138000');
    expect(rowOf(field('phone', { label: '联系人电话' })).others.map(({ value }) => value)).toEqual([
      '13900139000',
      '400-800-8888',
    ]);
  });

  it('a text that was used on another console, with where and when', () => {
    const submissions: SubmissionRecord[] = [
      {
        id: '0b3f6a52-58f4-4a37-8f7e-8d6d1f5a3c03',
        console: 'wechat-mini-program',
        fields: { description: '详细的说明' },
        categories: [['工具', '效率']],
        at: '2026-10-01T08:00:00Z',
      },
    ];
    expect(rowOf(field('description'), { submissions }).proposed).toMatchObject({
      value: '详细的说明',
      source: { kind: 'submission', console: 'wechat-mini-program', at: '2026-10-01T08:00:00Z' },
    });
    // A category of one console means nothing on another.
    expect(rowOf(field('category', { kind: 'category', fill: 'guide' }), { submissions }).state).toBe('nothing');
  });
});

describe('what is ticked', () => {
  it('an empty field that gets a value which fits', () => {
    expect(rowOf(field('company'))).toMatchObject({ state: 'fill', ticked: true });
  });
  it('never one that holds something else', () => {
    expect(rowOf(field('company', { value: '别的公司' }))).toMatchObject({ state: 'replace', ticked: false });
  });
  it('nor one that holds the value already, or cannot be read or changed', () => {
    expect(rowOf(field('company', { value: ` ${PROFILE.company} ` }))).toMatchObject({ state: 'same', ticked: false });
    const { value: _, ...unread } = field('company');
    expect(rowOf(unread)).toMatchObject({ state: 'locked', ticked: false });
    expect(rowOf(field('company', { fill: 'locked' }))).toMatchObject({ state: 'locked', ticked: false });
  });
  it("files and lists of the page are the person's", () => {
    expect(rowOf(field('logo', { kind: 'upload', fill: 'file' }))).toMatchObject({ state: 'file', ticked: false });
    const category = field('category', { kind: 'category', fill: 'guide' });
    expect(rowOf(category)).toMatchObject({ state: 'guide', proposed: { value: '办公 / 日程' }, ticked: false });
    expect(rowOf({ ...category, value: '办公 / 日程' }).state).toBe('same');
    expect(rowOf({ ...category, value: '办公>日程' }).state).toBe('same');
  });
});

describe('limits and rules', () => {
  it('the shorter wording is taken where the long one does not fit', () => {
    const row = rowOf(field('intro', { label: '应用简介' }));
    expect(row.proposed).toMatchObject({ value: '日程安排和会议提醒', source: { kind: 'alternative' }, fits: true });
    expect(row.ticked).toBe(true);
    expect(row.others[0]).toMatchObject({ fits: false });
    expect(row.others[0]?.findings.map(({ rule }) => rule)).toContain('meeting/intro-length');
  });

  it('without one, the long one is shown as such and not ticked', () => {
    const product = { ...PROFILE.products?.[0], alternatives: {} } as KnownValues['product'];
    const row = rowOf(field('intro', { label: '应用简介' }), { product, submissions: [] });
    expect(row.proposed?.fits).toBe(false);
    expect(row.ticked).toBe(false);
  });

  it('the limit that the page prints holds as well, counted as the page counts', () => {
    const row = rowOf(field('company', { printedLimit: 6 }));
    expect(row.proposed?.tooLong).toEqual({ limit: 6, length: 12 });
    expect(row.ticked).toBe(false);
    const wide = rowOf(field('company', { printedLimit: 20, value: '青禾', printedCount: 4 }));
    expect(wide.proposed?.tooLong).toEqual({ limit: 20, length: 24 });
  });

  it('a mistyped number is pointed out before it gets to the page', () => {
    const profile = { ...PROFILE, creditCode: '91440300708461136X', supportPhone: '400-800' };
    expect(rowOf(field('credit-code'), { profile, submissions: [] })).toMatchObject({
      proposed: { problem: 'credit-code-check', fits: false },
      ticked: false,
    });
  });

  it('several words are offered or there already, however they are written', () => {
    const product = { id: '0b3f6a52-58f4-4a37-8f7e-8d6d1f5a3c03', name: '青禾', shared: { keywords: '安全，效率' } };
    const known = { ...KNOWN, product };
    const boxes: Partial<FormField> = { kind: 'tags', fill: 'checkbox', options: ['效率', '教育', '安全'] };
    expect(rowOf(field('keywords', boxes), known)).toMatchObject({ state: 'fill', proposed: { fits: true } });
    expect(rowOf(field('keywords', { ...boxes, value: '效率、安全' }), known).state).toBe('same');
    expect(rowOf(field('keywords', { ...boxes, value: '效率' }), known).state).toBe('replace');
    const fewer = rowOf(field('keywords', { ...boxes, options: ['效率'] }), known);
    expect(fewer.proposed).toMatchObject({ notOffered: true, fits: false });
  });

  it('a choice that the page does not offer is not filled', () => {
    const known: KnownValues = {
      product: { id: PROFILE.id, name: '青禾', texts: { 'tencent-meeting': { category: '医疗' } } },
      submissions: [],
    };
    const row = rowOf(field('category', { kind: 'category', fill: 'select', options: ['办公', '教育'] }), known);
    expect(row).toMatchObject({ proposed: { notOffered: true, fits: false }, ticked: false });
  });
});
