// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../consoles/read';
import { loadPages } from '../../data/load-pages';
import { show, withoutLayout } from './fill/page';

/** What only shows with all the labels of the pages that there are. */
withoutLayout();
const PAGES = loadPages('data');
const HOST = 'console.cloud.tencent.com';

const readFrom = (html: string): Record<string, string | undefined> => {
  show(html);
  const reading = readDocument(document, PAGES, { host: HOST, pathname: '/isv/products/create/saas' });
  return Object.fromEntries(Object.entries(reading?.submission.fields ?? {}).map(([key, { value }]) => [key, value]));
};

describe('two introductions', () => {
  const row = (label: string, control: string): string => `<div><label>${label}</label><div>${control}</div></div>`;
  const SHORT = row('商品简介', '<input value="排班与考勤">');
  const LONG = row('商品介绍', '<textarea>按门店排班</textarea>');

  test('the long one is the description, unless that has a label of its own', () => {
    expect(readFrom(SHORT + LONG)).toEqual({ intro: '排班与考勤', description: '按门店排班' });
    const own = row('商品详情', '<textarea>支持换班</textarea>');
    expect(readFrom(SHORT + LONG + own)).toEqual({ intro: '排班与考勤', description: '支持换班' });
  });

  test('a single one is the introduction', () => {
    expect(readFrom(LONG)).toEqual({ intro: '按门店排班' });
  });
});

describe('a form at an address that is none of ours', () => {
  const field = (label: string): string => `<div><label>${label}</label><input value="x"></div>`;
  const WHO = ['公司名称', '统一社会信用代码', '联系人', '手机', '邮箱'].map(field).join('');
  const pageAt = (pathname: string): string | undefined =>
    readDocument(document, PAGES, { host: HOST, pathname })?.page.id;
  const inWechat = (pathname: string): string | undefined =>
    readDocument(document, PAGES, { host: 'mp.weixin.qq.com', pathname })?.page.id;

  test('is not ours for asking who someone is, as every account does', () => {
    show(WHO);
    expect(pageAt('/account/contact')).toBeUndefined();
    expect(pageAt('/serviceprovider/moved')).toBe('market/company');
    show(WHO + field('公司简介'));
    expect(pageAt('/moved')).toBe('market/company');
  });

  test('is one of the WeChat console where enough of its fields ask, and all of a short form', () => {
    const basic = [field('小程序名称'), '<div><label>小程序头像</label><input type="file"></div>', field('小程序介绍')];
    const category = field('服务类目');
    show(...basic, category);
    expect(inWechat('/wxamp/moved/profile')).toBe('wechat/basic');
    expect(inWechat('/moved')).toBe('wechat/basic');
    expect(inWechat('/cgi-bin/moved')).toBeUndefined();
    show(...basic);
    expect(inWechat('/moved')).toBeUndefined();
    show(category, '<div><label>资质材料</label><input type="file"></div>');
    expect(inWechat('/moved')).toBe('wechat/category');
    show(category);
    expect(inWechat('/moved')).toBeUndefined();
  });

  test('is none of the WeChat console where its fields are only told or looked for', () => {
    const told = (label: string): string => `<div><label>${label}</label><span>青禾</span></div>`;
    show(...['小程序名称', '小程序简称', '小程序介绍', '服务类目', '资质材料'].map(told));
    expect(inWechat('/wxamp/versions')).toBeUndefined();
    show(
      `<div role="search">${['小程序名称', '小程序简称', '小程序介绍', '服务类目'].map(field).join('')}</div><table><tr><th>小程序名称</th><th>服务类目</th></tr><tr><td>青禾</td><td>工具 / 天气</td></tr></table>`,
    );
    expect(inWechat('/wxamp/list')).toBeUndefined();
  });
});
