import { expect, test } from 'vitest';
import { PageField } from '../../core/model/page';
import { countLabels, labelsOf, wordingTest } from '../../core/model/wording';

test.each([
  ['公司全称', ['公司全称']],
  ['{公司|企业}{全称|名称}', ['公司全称', '公司名称', '企业全称', '企业名称']],
  ['{|上传}Logo{|图片}', ['Logo', 'Logo图片', '上传Logo', '上传Logo图片']],
  ['{{name}}', ['{name}']],
  ['联系人{', ['联系人{']],
])('%s stands for %j', (wording, labels) => {
  expect(labelsOf(wording)).toEqual(labels);
  expect(countLabels(wording)).toBe(labels.length);
});

test('a wording that stands for labels without end is refused before it is written out', () => {
  const wording = '{a|b|c|d|e|f|g|h|i|j}'.repeat(20);
  expect(PageField.safeParse({ key: 'name', kind: 'text', labels: [wording] }).success).toBe(false);
});

test.each([['{公司|企业}{|的}{全称|名称}'], ['{|上传}Logo{|图片|图}'], ['{|a|ab}{|b|bc}c'], ['联系人']])(
  'the labels of %s are told from other texts, none written out',
  (wording) => {
    const { isLabel, beginnings } = wordingTest(wording);
    for (const label of labelsOf(wording)) {
      expect(isLabel(label), label).toBe(true);
      expect(beginnings.has(label.charAt(0))).toBe(true);
      expect(isLabel(`${label}x`) || isLabel(`x${label}`) || isLabel(`${label.slice(0, -1)}x`)).toBe(false);
    }
    expect(isLabel('')).toBe(false);
  },
);
