// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../consoles/read';
import { loadPages } from '../../data/load-pages';
import { withoutLayout } from './fill/page';

/** Settings that are shown, each with something to press that leads to where it is changed. */
withoutLayout();
const PAGES = loadPages('data');
const submission = (html: string) => {
  document.body.innerHTML = html;
  return readDocument(document, PAGES, { host: 'mp.weixin.qq.com', pathname: '/wxamp/basicprofile/index' })?.submission;
};
const values = (html: string): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(submission(html)?.fields ?? {}).map(([key, { value }]) => [key, value]));

type Row = (label: string, value: string, change?: string) => string;
const link = (words: string): string => (words === '' ? '' : `<a href="#">${words}</a>`);
const SHAPES: [string, Row][] = [
  [
    'a heading, the value and a link',
    (label, value, change = '修改') =>
      `<li class="item"><h4>${label}</h4><div><div>${value}</div></div><p>${link(change)}</p></li>`,
  ],
  [
    'a heading with the link beside it, the value below',
    (label, value, change = '修改') =>
      `<div class="card"><div class="head"><h3>${label}</h3>${link(change)}</div><div>${value}</div></div>`,
  ],
  [
    'a heading that holds the link',
    (label, value, change = '修改') => `<section class="s"><h3>${label} ${link(change)}</h3><p>${value}</p></section>`,
  ],
  [
    'words of no kind',
    (label, value, change = '修改') =>
      `<div><div><b>${label}</b></div><div><i>${value}</i></div><div>${link(change)}</div></div>`,
  ],
];
const list = (...rows: string[]): string => `<h2>基本信息</h2><div>${rows.join('')}</div>`;

describe.each(SHAPES)('%s', (_, row) => {
  test('are a setting and its value', () => {
    const icon = row('小程序头像', '<img src="https://example.com/a.png" alt="">');
    const form = list(row('小程序名称', '阿福记账'), icon, row('介绍', '三秒记一笔。'), row('登录邮箱', 'a@163.com'));
    const read = submission(form);
    expect(read?.fields).toMatchObject({
      name: { value: '阿福记账', readOnly: true },
      intro: { value: '三秒记一笔。', readOnly: true },
    });
    expect(read?.fields.icon?.value).toBe('图片');
    expect(read?.unread).not.toContain('name');
  });

  test('are no value where nothing is set', () => {
    expect(values(list(row('小程序名称', '未设置'), row('介绍', '三秒记一笔。')))).toEqual({
      name: '',
      intro: '三秒记一笔。',
    });
  });

  test('leave a field that can be filled in to its control', () => {
    const dialog = '<div role="dialog"><label>小程序名称</label><input value="阿福账本"></div>';
    expect(values(list(row('小程序名称', '阿福记账'), row('介绍', '三秒记一笔。')) + dialog).name).toBe('阿福账本');
  });

  test('say nothing of how often it may be changed', () => {
    expect(values(list(row('小程序名称', '阿福记账<p>一年内可修改2次</p>'), row('介绍', '三秒。'))).name).toBe(
      '阿福记账',
    );
  });
});

describe('a heading over', () => {
  const [, item] = SHAPES[0] as [string, Row];
  test('a value that cannot be changed, in a list of those that can', () => {
    const form = list(item('小程序名称', '阿福记账', ''), item('介绍', '三秒记一笔。'), item('小程序简称', '阿福'));
    expect(values(form).name).toBe('阿福记账');
  });

  test.each([
    ['what explains it', item('小程序名称', '让用户认识你', '')],
    ['what has to be done', item('小程序名称', '让用户认识你', '去设置') + item('介绍', '说说能做什么', '去完善')],
    [
      'a part of the page with several things to change',
      '<section><h3>小程序名称</h3><p>甲 <a>修改</a></p><p>乙 <a>修改</a></p></section>',
    ],
    ['a page about it', `<section><h3>介绍</h3><p>${'很长的文章。'.repeat(200)}</p><a>编辑</a></section>`],
  ])('%s names no value', (_, form) => {
    expect(values(list(form))).toEqual({});
  });
});
