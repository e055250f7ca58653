import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue } from '../../../core/catalogue/catalogue';
import type { FieldKey } from '../../../core/model/console';
import type { Holding } from '../../../core/model/holding';
import type { RequirementLeaf } from '../../../core/model/requirement';
import { dueHoldings, dueUntil, expiryStage, lifeLeft, newlyDue, seenNow } from '../../../core/profile/expiry';
import { documentOfFile, expiryInName } from '../../../core/profile/file-name';
import { consoleFits } from '../../../core/profile/fits';
import { holderState, holdingsFor } from '../../../core/profile/holder';
import { reportPaper } from '../../../core/profile/paper-state';
import { papersForUpload } from '../../../core/profile/upload-papers';
import { documentUses } from '../../../core/profile/uses';
import { heldStates } from '../../../core/requirements/held';
import { leafKey } from '../../../core/requirements/plan';
import { type Facts, loadFacts } from '../../../data/load';

let facts: Facts;
let catalogue: Catalogue;
beforeAll(() => {
  facts = loadFacts();
  catalogue = buildCatalogue(facts.documents);
});
const TODAY = '2026-11-22';
const stateOf = (leaf: RequirementLeaf, holdings: Holding[]): string | undefined =>
  heldStates(leaf, holdings, catalogue, TODAY).get(leafKey(leaf));

describe('how long a paper lasts', () => {
  it.each([
    [undefined, { kind: 'no-end' }],
    ['2027-11-22', { kind: 'fine', days: 365 }],
    ['2027-01-21', { kind: 'soon', days: 60, within: 60 }],
    ['2027-01-22', { kind: 'fine', days: 61 }],
    ['2026-12-22', { kind: 'soon', days: 30, within: 30 }],
    ['2026-11-29', { kind: 'soon', days: 7, within: 7 }],
    ['2026-11-22', { kind: 'soon', days: 0, within: 7 }],
    ['2026-11-21', { kind: 'expired', days: 1 }],
  ])('%s', (expires, stage) => expect(expiryStage(expires, TODAY)).toEqual(stage));

  it("reminders are the person's to choose", () => {
    expect(expiryStage('2027-02-20', TODAY, [90])).toEqual({ kind: 'soon', days: 90, within: 90 });
    expect(expiryStage('2026-11-23', TODAY, [])).toEqual({ kind: 'fine', days: 1 });
  });

  it.each([[[60, 30, 7]], [[0]], [[]]])(
    'with reminders %j what is counted as due is what is said to be',
    (reminders) => {
      const until = dueUntil(TODAY, reminders);
      for (const expires of ['2026-11-21', TODAY, '2026-11-23', '2027-01-21', '2027-01-22']) {
        const { kind } = expiryStage(expires, TODAY, reminders);
        expect(expires <= until, expires).toBe(kind === 'soon' || kind === 'expired');
      }
    },
  );

  it('the most urgent first', () => {
    const holdings = [{ expires: '2026-12-01' }, {}, { expires: '2026-01-01' }, { expires: '2030-01-01' }];
    expect(dueHoldings(holdings, TODAY).map(({ holding }) => holding.expires)).toEqual(['2026-01-01', '2026-12-01']);
  });

  it('what is left of its life, where both ends are known', () => {
    expect(lifeLeft({ issued: '2026-11-12', expires: '2026-12-02' }, TODAY)).toBe(0.5);
    expect(lifeLeft({ issued: '2020-01-01', expires: '2021-01-01' }, TODAY)).toBe(0);
    expect(lifeLeft({ expires: '2026-12-02' }, TODAY)).toBeUndefined();
  });
});

describe('whose a paper is', () => {
  it('width, brackets, quotes and blanks do not make another company', () => {
    expect(holderState({ holder: '青禾(演示) 文化有限公司' }, '青禾（演示）文化有限公司')).toBe('same');
    expect(holderState({ holder: '青禾文化有限公司' }, '青禾（演示）文化有限公司')).toBe('other');
    expect(holderState({}, '青禾')).toBe('unknown');
    expect(holderState({ holder: '青禾' }, undefined)).toBe('unknown');
  });

  it("another company's paper does not count as the applicant's own, and does as a partner's", () => {
    const own: RequirementLeaf = { document: 'medical-institution-practice-licence' };
    const paper = (holder: string): Holding[] => [
      { document: 'medical-institution-practice-licence', name: '医疗机构执业许可证', holder },
    ];
    expect(stateOf(own, holdingsFor(paper('青禾医院'), '青禾医院'))).toBe('held');
    expect(stateOf(own, holdingsFor(paper('协和医院'), '青禾科技'))).toBe('missing');
    expect(stateOf({ ...own, party: '合作医院' }, holdingsFor(paper('协和医院'), '青禾科技'))).toBe('held');
  });
});

describe('what a paper covers', () => {
  const leaf: RequirementLeaf = { document: 'business-licence', words: ['零售', '销售'] };
  const paper = (scope?: string[]): Holding => ({
    document: 'business-licence',
    name: '营业执照',
    ...(scope && { scope }),
  });
  it('a scope that was written down has to hold one of the words', () => {
    expect(catalogue.byId.has('business-licence')).toBe(true);
    expect(stateOf(leaf, [paper(['预包装食品销售'])])).toBe('held');
    expect(stateOf(leaf, [paper(['软件开发'])])).toBe('missing');
    expect(stateOf(leaf, [paper()])).toBe('held');
  });
});

it('uses of a document are the categories that ask for it', () => {
  const uses = documentUses(facts.categories);
  const some = [...uses].find(([, list]) => list.length > 1);
  expect(some).toBeDefined();
  for (const { category, leaves } of some?.[1] ?? []) {
    expect(facts.categories.some(({ id }) => id === category)).toBe(true);
    expect(leaves.every(({ document }) => document === some?.[0])).toBe(true);
  }
});

describe('the name of a file', () => {
  it.each([
    ['营业执照.pdf', '营业执照'],
    ['01_营业执照副本扫描件_20260101.jpg', '营业执照'],
    ['青禾-医疗机构执业许可证(盖章).png', '医疗机构执业许可证'],
    ['IMG_2031.jpg', undefined],
    ['合同最终版.docx', undefined],
  ])('%s', (name, document) => expect(documentOfFile(name, catalogue)?.name).toBe(document));

  it.each([
    ['营业执照_有效期至2027-03-31.pdf', '2027-03-31'],
    ['许可证到期20270331.pdf', '2027-03-31'],
    ['许可证20270331.pdf', undefined],
    ['许可证至2027-02-30.pdf', undefined],
    ['营业执照_有效期2021-01-01至2031-01-01.pdf', '2031-01-01'],
    ['许可证_有效期2022-01-01至长期.pdf', undefined],
    ['营业执照_有效期至2027-03-01_20240105扫描.pdf', '2027-03-01'],
    ['营业执照_有效期2027-03-01_20240105扫描.pdf', '2027-03-01'],
    ['营业执照_有效期至2024-03-01_20240305更新.pdf', '2024-03-01'],
    ['许可证_有效期至2027.05.01（2024.01.02更新）.jpg', '2027-05-01'],
    ['许可证_有效期2022.01.01-2027.01.01.jpg', '2027-01-01'],
    ['许可证_有效期至长期_20240105扫描.pdf', undefined],
    ['许可证_有效期至2027年3月_20240105扫描.pdf', undefined],
  ])('%s lasts until %s', (name, day) => expect(expiryInName(name)).toBe(day));
});

describe('the number on the button', () => {
  const papers = [{ id: 'a', expires: '2026-12-10' }, { id: 'b', expires: '2026-01-01' }, { id: 'c' }];
  it('counts what came nearer to its end since the list was seen', () => {
    expect(newlyDue(papers, {}, TODAY)).toBe(2);
    const seen = seenNow(papers, TODAY);
    expect(newlyDue(papers, seen, TODAY)).toBe(0);
    // Twelve days on, the paper has passed from the reminder of 30 days to that of 7.
    expect(newlyDue(papers, seen, '2026-12-04')).toBe(1);
    expect(newlyDue([{ id: 'a', expires: '2026-12-20' }], seen, TODAY), 'renewed').toBe(1);
  });
});

it('papers for an upload field: by its words, by what it means, or because the category asks for them', () => {
  const holdings: Holding[] = [
    { document: 'business-licence', name: '营业执照' },
    { name: '增值电信业务经营许可证' },
    { name: '计算机软件著作权登记证书' },
  ];
  const names = (field: FieldKey, label: string, needed: string[] = []): string[] =>
    papersForUpload(field, label, holdings, catalogue, new Set(needed)).map(({ name }) => name);
  expect(names('icp-proof', 'ICP许可证')).toEqual(['增值电信业务经营许可证']);
  expect(names('copyright-proof', '版权证明')).toEqual(['计算机软件著作权登记证书']);
  expect(names('qualification-files', '资质材料', ['business-licence'])).toEqual(['营业执照']);
  expect(names('special-files', '营业执照')).toEqual(['营业执照']);
  expect(names('logo', 'Logo图片', ['business-licence'])).toEqual([]);
});

it('what can be said about one paper', () => {
  const uses = documentUses(facts.categories).get('business-licence') ?? [];
  const worded = uses.find(({ leaves }) => leaves.some(({ words }) => words !== undefined));
  const leaf = worded?.leaves.find(({ words }) => words !== undefined);
  const paper: Holding = { document: 'business-licence', name: '营业执照', holder: '别家', scope: ['软件开发'] };
  const report = reportPaper(paper, '青禾', uses, TODAY);
  expect(report).toMatchObject({ holder: 'other', expiry: { kind: 'no-end' }, scopeUnknown: false });
  expect(report.uncovered.some(({ use }) => use.category === worded?.category)).toBe(true);
  const fitting = reportPaper({ ...paper, scope: [...(leaf?.words ?? [])] }, '别家', uses, TODAY);
  expect(fitting.uncovered.some(({ words }) => words === leaf?.words)).toBe(false);
});

it('a text says on which consoles it fits', () => {
  const fits = consoleFits('intro', '面向小团队的日程安排和会议提醒工具', facts.pages, facts.rules);
  const stateOn = (console: string): string | undefined => fits.find((fit) => fit.console === console)?.state;
  expect(stateOn('tencent-meeting')).not.toBe('fits');
  expect(stateOn('wechat-mini-program')).toBe('fits');
  expect(consoleFits('intro', ' ', facts.pages, facts.rules)).toEqual([]);
});
