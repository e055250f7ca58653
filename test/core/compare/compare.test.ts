import { expect, it } from 'vitest';
import { buildCatalogue } from '../../../core/catalogue/catalogue';
import { compareCategories } from '../../../core/compare';
import type { Category } from '../../../core/model/category';
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

it('compares with one that asks for nothing, and refuses more than can be read', () => {
  const weather = byId('wechat-mini-program:工具/天气');
  const { categories: columns, shared } = compareCategories([weather, HOSPITAL], categories, catalogue);
  expect(columns[0]).toMatchObject({ fewest: 0, ways: [[]] });
  expect(shared).toEqual([]);
  expect(() => compareCategories(Array(5).fill(weather), categories, catalogue)).toThrow(RangeError);
});
