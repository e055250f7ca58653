import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indexLabels, meaningsIn } from '../../consoles/label-meanings';
import type { ConsolePage } from '../../core/model/page';

/** Labels as other hands would word them. */
const CONSOLES = ['wechat', 'market', 'meeting'].map(
  (name) => JSON.parse(readFileSync(`data/pages/${name}.json`, 'utf8')).pages as ConsolePage[],
);
const meaningOf = (page: string, label: string): string | undefined => {
  const pages = CONSOLES.find((each) => each.some(({ id }) => id === page)) ?? [];
  return [...(meaningsIn(indexLabels(pages)).of(label) ?? [])].find(([{ id }]) => id === page)?.[1].key;
};

test.each([
  ['market/onboarding', '您想入驻哪个市场？', 'category'],
  ['market/onboarding', '您的邮箱', 'contact-email'],
  ['market/onboarding', '拟入驻的市场', 'category'],
  ['wechat/review', '本次审核的服务类目', 'category'],
  ['wechat/review', '本版本更新了什么：', 'version-note'],
  ['wechat/basic', '小程序头像/图标', 'icon'],
  ['wechat/basic', '小程序头像（图标）', 'icon'],
  ['meeting/papers', '软件著作权证书扫描件', 'copyright-proof'],
  ['meeting/app', '应用 Logo 图片', 'icon'],
  ['market/product', '主要功能说明', 'features'],
])('%s: %s', (page, label, key) => {
  expect(meaningOf(page, label)).toBe(key);
});

test.each([
  ['market/product', '商品名称/商品图片', 'two names of two fields'],
  ['market/product', '商品名称图片', 'a text is not uploaded'],
  ['market/product', '商品标签文档', 'a text is not uploaded'],
  ['market/product', '您', 'no name at all'],
  ['wechat/basic', '头像/二维码', 'one name that is not known'],
])('%s: %s is none of ours: %s', (page, label) => {
  expect(meaningOf(page, label)).toBeUndefined();
});
