import { expect, test } from 'vitest';
import { LabelIndex, meaningsIn } from '../../consoles/label-meanings';
import type { ConsolePage, PageField } from '../../core/model/page';
import { loadPages } from '../../data/load-pages';

/** Labels as other hands would word them. */
const PAGES = loadPages('data');
const meaningOf = (page: string, label: string): string | undefined => {
  const host = PAGES.find(({ id }) => id === page)?.host;
  const pages = PAGES.filter((each) => each.host === host);
  return [...(meaningsIn(new LabelIndex(pages)).of(label) ?? [])].find(([{ id }]) => id === page)?.[1].key;
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
  ['market/onboarding', '负责人手机号', 'phone'],
  ['market/onboarding', '企业名称（营业执照上的全称）', 'company'],
  ['market/company', '服务商官方网站', 'website'],
  ['market/product', 'API 简介', 'intro'],
  ['wechat/review', '功能页标题', 'item-title'],
  ['meeting/launch', '电脑端界面截图', 'screenshots'],
  ['meeting/papers', '《腾讯会议开放平台应用发布承诺函》', 'release-letter'],
])('%s: %s', (page, label, key) => {
  expect(meaningOf(page, label)).toBe(key);
});

test.each([
  ['market/product', '商品名称/商品图片', 'two names of two fields'],
  ['market/product', '商品名称图片', 'a text is not uploaded'],
  ['market/product', '商品标签文档', 'a text is not uploaded'],
  ['market/product', '您', 'no name at all'],
  ['market/onboarding', '云市场', 'where one is'],
  ['meeting/launch', '《隐私政策》', 'what one agrees to'],
  ['meeting/papers', '备案', 'a way to another place'],
  ['wechat/basic', '头像/二维码', 'one name that is not known'],
])('%s: %s is none of ours: %s', (page, label) => {
  expect(meaningOf(page, label)).toBeUndefined();
});

test('what is taught means what was taught, whatever else it would mean', () => {
  const [page] = PAGES.filter(({ id }) => id === 'market/company');
  if (page === undefined) throw new Error('no page');
  const taught: PageField = { key: 'phone', kind: 'text', labels: ['负责人'] };
  const learnt: ConsolePage = { ...page, fields: [...page.fields, taught] };
  expect(
    meaningsIn(new LabelIndex([page]))
      .of('负责人')
      ?.get(page)?.key,
  ).toBe('contact-name');
  expect(
    meaningsIn(new LabelIndex([learnt]))
      .of('负责人')
      ?.get(learnt),
  ).toBe(taught);
});
