import { expect, test } from 'vitest';
import { PageField } from '../../core/model/page';
import { countLabels, labelsOf } from '../../core/model/wording';

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
