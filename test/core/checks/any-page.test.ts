import { expect, it } from 'vitest';
import { onAnyPage } from '../../../core/checks/any-page';
import type { FieldKey, PageId } from '../../../core/model/console';
import type { ConsolePage } from '../../../core/model/page';
import type { Check, Rule } from '../../../core/model/rule';
import { review } from '../../../core/review';
import { loadFacts } from '../../../data/load';

const facts = loadFacts();

const page = (id: PageId, ...keys: FieldKey[]): ConsolePage => {
  const [known] = facts.pages;
  if (known === undefined) throw new Error('there is no page');
  return { ...known, id, fields: keys.map((key) => ({ key, kind: 'text', labels: [key] })) };
};
const ofPages = (id: string, check: Check, pages?: PageId[]): Rule => {
  const [known] = facts.rules;
  if (known === undefined) throw new Error('there is no rule');
  return { ...known, id: `meeting/${id}`, console: 'tencent-meeting', fields: ['intro'], check, pages };
};
const upTo = (max: number): Check => ({ kind: 'length', unit: 'characters', max });
const idsOf = (rules: readonly Rule[]): string[] => rules.map(({ id }) => id);

const APP = page('meeting/app', 'intro');
const LAUNCH = page('meeting/launch', 'intro');
const PAPERS = page('meeting/papers', 'scene-note');

it('takes the widest of limits that all pages of the field have', () => {
  const rules = [ofPages('narrow', upTo(15), ['meeting/launch']), ofPages('wide', upTo(120), ['meeting/app'])];
  const { rules: held, somewhere } = onAnyPage(rules, [APP, LAUNCH, PAPERS]);
  expect([idsOf(held), idsOf(somewhere)]).toEqual([['meeting/wide'], []]);
});

it('holds nothing against a text that one of the pages takes', () => {
  const rules = [ofPages('narrow', upTo(15), ['meeting/launch']), ofPages('everywhere', upTo(500))];
  const { rules: held, somewhere } = onAnyPage(rules, [APP, LAUNCH]);
  expect([idsOf(held), idsOf(somewhere)]).toEqual([['meeting/everywhere'], ['meeting/narrow']]);
});

it('runs a rule of the only page that has the field', () => {
  const rule = ofPages('narrow', upTo(15), ['meeting/launch']);
  expect(idsOf(onAnyPage([rule], [LAUNCH, PAPERS]).rules)).toEqual(['meeting/narrow']);
});

it('does not take limits that count differently for one another', () => {
  const width: Check = { kind: 'length', unit: 'width', max: 30 };
  const rules = [ofPages('narrow', upTo(15), ['meeting/launch']), ofPages('width', width, ['meeting/app'])];
  expect(onAnyPage(rules, [APP, LAUNCH]).rules).toEqual([]);
});

it('says of a text without a page what one of the forms would refuse, and holds nothing against it', () => {
  const intro = '会中签到并且会后导出签到名单表格';
  const { verdict, findings, letThrough } = review({
    submission: {
      console: 'tencent-meeting',
      fields: { intro: { value: intro, foundBy: 'row-label', sure: 1 } },
      unread: [],
      categories: [],
    },
    pages: facts.pages,
    rules: facts.rules,
    resolveCategory: () => undefined,
    papers: 'none-needed',
  });
  expect([verdict, findings]).toEqual(['ready', []]);
  expect(letThrough).toEqual([
    {
      rule: 'meeting/intro-length',
      field: 'intro',
      start: 15,
      end: 16,
      match: '格',
      why: {
        zh: '只有「应用上架信息」这样要求：应用简介最多 15 个字。查的就是这一页时，请写明 page',
        en: expect.stringContaining('15 characters at most'),
      },
    },
  ]);
});
