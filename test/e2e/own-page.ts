import type { Page } from 'playwright-core';
import type { Session } from './browser';

/**
 * A page of a test's own at a console's address, for markup that no replica has. It keeps its own books: presses that
 * reached it as a submit (`__submit()`), untrusted events, and changes below the body that were not its own (`__own()`).
 */
export async function openOwn(
  session: Session,
  path: string,
  body: string,
  { host = 'mp.weixin.qq.com', head = '' }: { host?: string; head?: string } = {},
): Promise<Page> {
  const page = await session.context.newPage();
  await page.route(`https://${host}${path.replace(/\?.*/u, '')}*`, (route) =>
    route.request().resourceType() === 'document' && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: documentOf(head, body) })
      : route.fallback(),
  );
  await page.goto(session.replicas.url(host, path));
  return page;
}

export const books = (page: Page): Promise<{ submits: string[]; untrusted: string[]; changes: string[] }> =>
  page.evaluate(() => {
    const own = window as unknown as { __books: { submits: string[]; untrusted: string[]; changes: string[] } };
    (window as unknown as { __flush(): void }).__flush();
    return own.__books;
  });

const BOOKS = `(() => {
  const books = (window.__books = { submits: [], untrusted: [], changes: [] });
  for (const type of ['focus', 'blur', 'input', 'change', 'keydown', 'keyup', 'pointerdown', 'mousedown', 'click', 'submit', 'scroll'])
    addEventListener(type, (event) => event.isTrusted || books.untrusted.push(type), true);
  const record = (records) => {
    for (const { type, target, attributeName } of records)
      if (document.body?.contains(target)) books.changes.push([type, target.nodeName, attributeName].join(' '));
  };
  const observer = new MutationObserver(record);
  window.__flush = () => record(observer.takeRecords());
  window.__own = (change) => { window.__flush(); change(); observer.takeRecords(); };
  window.__submit = (name) => books.submits.push(name || 'submit');
  addEventListener('DOMContentLoaded', () => observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
})()`;

const STYLE = `body{margin:0;font:14px sans-serif}.main{margin:60px 0 0 220px;width:600px}
.weui-desktop-form__control-group{margin:14px 0;overflow:hidden}.weui-desktop-form__label{float:left;width:8em}.weui-desktop-form__controls{display:table-cell}
dl{margin:0}dt{border:1px solid #ccc;min-width:200px;padding:5px}.weui-desktop-btn{display:inline-block;padding:6px 20px;border:1px solid #1aad19}`;

const documentOf = (head: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>小程序</title><script>${BOOKS}</script><style>${STYLE}</style>${head}</head><body><div class="main">${body}</div></body></html>`;

/** Pieces in the structure of the WeChat console. */
export const row = (label: string, control: string): string =>
  `<div class="weui-desktop-form__control-group"><label class="weui-desktop-form__label">${label}</label><div class="weui-desktop-form__controls">${control}</div></div>`;
const CASCADE = 'weui-desktop-form__dropdowncascade__dt';
export const cascade = (...parts: string[]): string =>
  `<dl><dt class="${CASCADE} ${parts.length === 0 ? 'placeholder' : ''}">${
    parts.length === 0 ? '请选择' : parts.map((part) => `<span class="${CASCADE}__value_ele">${part}</span>`).join('')
  }</dt></dl>`;
export const input = (value = ''): string =>
  `<span><input class="weui-desktop-form__input" type="text" value="${value}"></span>`;
export const area = (value = ''): string =>
  `<span><textarea class="weui-desktop-form__textarea">${value}</textarea></span>`;
export const upload = (shown = ''): string =>
  `<div class="weui-desktop-upload"><a class="weui-desktop-btn">选择图片</a><input type="file" style="display:none">${shown}</div>`;
export const button = (text: string, call = '__submit()'): string =>
  `<button type="button" class="weui-desktop-btn weui-desktop-btn_primary" onclick="${call}">${text}</button>`;
export const INTRO = '帮助家庭和个人随手记录日常收支，按月查看账单与预算。';
/** Basic settings, filled in well but for what is given. */
export const basic = ({
  name = '青禾记账本',
  icon = '<span>avatar.png</span>',
  category = cascade('教育服务', '素质教育'),
}: {
  name?: string;
  icon?: string;
  category?: string;
} = {}): string =>
  [
    row('小程序名称', input(name)),
    row('小程序头像', upload(icon)),
    row('介绍', area(INTRO)),
    row('服务类目', category),
    `<div class="tool">${button('保存')}</div>`,
  ].join('');
