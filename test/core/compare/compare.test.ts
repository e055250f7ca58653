import { expect, it } from 'vitest';
import { buildCatalogue, leafName } from '../../../core/catalogue/catalogue';
import { compareCategories } from '../../../core/compare';
import { choicesOf } from '../../../core/compare/choices';
import type { Category } from '../../../core/model/category';
import { planFor } from '../../../core/requirements/plan';
import { loadFacts } from '../../../data/load';

const { categories, documents } = loadFacts();
const catalogue = buildCatalogue(documents);
const byId = (id: string): Category => {
  const found = categories.find((category) => category.id === id);
  if (found === undefined) throw new Error(`no category ${id}`);
  return found;
};
const HOSPITAL = byId('wechat-mini-program:医疗服务/互联网医院');
const PUBLIC = byId('wechat-mini-program:医疗服务/公立医疗机构');
const MEETING = byId('tencent-meeting:医疗健康/医疗服务');

it('tells shared papers from those that only some ask for', () => {
  const { categories: columns, shared, partly } = compareCategories([HOSPITAL, PUBLIC], categories, catalogue);
  expect(columns.map(({ fewest }) => fewest)).toEqual([1, 2]);
  expect(shared).toEqual([
    { document: 'medical-institution-practice-licence', name: '医疗机构执业许可证', asks: ['choice', 'always'] },
  ]);
  expect(partly.find(({ name }) => name === '事业单位法人证书')?.asks).toEqual(['none', 'always']);
  expect(columns[0]?.live).toEqual([['医疗', '互联网医院']]);
});

it('sets one business on two consoles side by side, with what everybody gives there', () => {
  const { categories: columns, partly } = compareCategories([HOSPITAL, MEETING], categories, catalogue);
  expect(columns[1]?.fewest).toBe(6);
  expect(partly.find(({ name }) => name === '腾讯会议开放平台授权委托书')?.asks).toEqual(['none', 'always']);
});

it('tells once what all take, as choices that do not depend on each other, and of each what it takes beside', () => {
  const loans = byId('tencent-meeting:金融理财/征信业务');
  const { categories: columns, common, shared } = compareCategories([MEETING, loans], categories, catalogue);
  expect(common).toEqual([
    [['营业执照']],
    [['腾讯会议开放平台应用发布承诺函']],
    [['腾讯会议开放平台授权委托书']],
    [['ICP 许可证'], ['ICP 备案']],
    [['计算机软件著作权登记证书'], ['电子版权证书'], ['软件著作权认证证书']],
  ]);
  expect(columns.map(({ takes }) => takes)).toEqual([
    [[['医疗机构执业许可证'], ['中医诊所备案证']]],
    [[['个人征信业务经营许可证'], ['国务院征信业监督管理部门的《备案证明文件》']]],
  ]);
  // What is told above is no row once more.
  expect(shared).toEqual([]);
});

it('never loses a way, nor makes one up', () => {
  for (const category of categories) {
    const { smallest } = planFor(category.requirement, () => false);
    const ways = smallest.map(({ leaves }) => leaves.map((leaf) => leafName(leaf, catalogue)));
    const papers = ways.map((way) => way.map((text) => ({ document: text, text })));
    const words = choicesOf(papers).map((choice) => choice.map((way) => way.map(({ text }) => text)));
    const all = words.reduce<string[][]>(
      (made, choice) => made.flatMap((way) => choice.map((more) => [...way, ...more])),
      [[]],
    );
    const sorted = (list: readonly (readonly string[])[]): string[] =>
      [...new Set(list.map((way) => [...new Set(way)].sort().join('\n')))].sort();
    expect(sorted(all), category.id).toEqual(sorted(ways.length === 0 ? [[]] : ways));
  }
});

it('keeps ways that are no product of choices together', () => {
  const way = (text: string) => [...text].map((each) => ({ document: each, text: each }));
  const words = choicesOf(['ABX', 'AXC', 'BCX'].map(way)).map((choice) =>
    choice.map((each) => each.map(({ text }) => text).join('')),
  );
  expect(words).toEqual([['X'], ['AB', 'AC', 'BC']]);
});

it('compares with one that asks for nothing, and refuses more than can be read', () => {
  const weather = byId('wechat-mini-program:工具/天气');
  const { categories: columns, shared } = compareCategories([weather, HOSPITAL], categories, catalogue);
  expect(columns[0]).toMatchObject({ fewest: 0, takes: [] });
  expect(shared).toEqual([]);
  expect(() => compareCategories(Array(5).fill(weather), categories, catalogue)).toThrow(RangeError);
});
