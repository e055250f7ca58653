import { expect, test } from 'vitest';
import { labelText } from '../../consoles/text';

test.each([
  ['* 商品名称：', '商品名称'],
  ['商品名称（必填）', '商品名称'],
  ['商品名称 (optional)', '商品名称'],
  ['商品摘要（140字以内）', '商品摘要'],
  ['商品标签（请选择1-3个）', '商品标签'],
  ['商品图片（不超过2M）', '商品图片'],
  ['商品名称 ⓘ', '商品名称'],
  ['商品名称 ？', '商品名称'],
  ['1、商品名称', '商品名称'],
  ['(2) 商品名称', '商品名称'],
  ['商 品 名 称', '商品名称'],
  // Which field it is, not how to fill it in.
  ['商品名称（英文）', '商品名称（英文）'],
  ['预览页图片（桌面端）', '预览页图片（桌面端）'],
  ['7×8小时支持', '7×8小时支持'],
  ['3.5 版本说明', '3.5版本说明'],
])('%s is the label %s', (written, label) => {
  expect(labelText(written)).toBe(label);
});
