import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';
import { area, books, button, cascade, INTRO, input, openOwn, row } from './own-page';
import { showTab } from './tabs';

let session: Session;
beforeAll(async () => {
  session = await startSession();
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => session.stop());
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) await page.close();
});

const PATH = '/wxamp/works/edit';
/** A page that nobody has described: other words, other address. */
const FORM = [
  row('作品名字', input('青禾记账本')),
  row('作品说明', area(INTRO)),
  row('归属行当', cascade('教育服务', '素质教育')),
  `<div class="bare"><input id="bare" class="x9f" name="slogan" value="记一笔"></div>`,
  `<div class="tool">${button('保存')}</div>`,
].join('');
const card = (page: Page) => page.locator('[data-teach]');

/** What the popup does when a person presses the button there. */
async function askToTeach(page: Page): Promise<void> {
  const worker = session.context.serviceWorkers()[0];
  await worker?.evaluate(
    async (url) => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: {
            tabs: {
              query(what: object): Promise<{ id: number; url?: string }[]>;
              sendMessage(id: number, message: object): Promise<unknown>;
            };
          };
        }
      ).chrome;
      const [tab] = (await tabs.query({})).filter((each) => each.url?.startsWith(url));
      if (tab !== undefined) await tabs.sendMessage(tab.id, { kind: 'teach' });
    },
    page.url().replace(/\?.*/u, ''),
  );
  await expect(card(page)).toBeVisible();
}

async function teach(page: Page, control: string, field: string): Promise<void> {
  await page.locator(control).click();
  await page.locator('[data-teach-field]').selectOption(field);
  await page.locator('[data-action="teach"]').click();
  await expect(card(page).getByText('记住了')).toBeVisible();
}

describe('teach mode', () => {
  it('takes what is pointed at, keeps the press from the page, and is in use at once and after a reload', async () => {
    const page = await openOwn(session, PATH, FORM);
    await expect(overlay(page)).toHaveCount(0);
    await askToTeach(page);
    await card(page).getByRole('combobox').selectOption('wechat/basic');
    await teach(page, 'input.weui-desktop-form__input', 'name');
    await expect(overlay(page)).toHaveAttribute('data-page', 'wechat/basic');
    await teach(page, 'textarea', 'intro');
    await teach(page, 'dt', 'category');
    await expect(overlay(page)).toHaveAttribute('data-category', '教育服务 / 素质教育');
    // A press on a button of the page is no pick of it either: it reaches nobody.
    await page.locator('.tool button').click();
    expect((await books(page)).submits).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('INPUT');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await page.locator('input.weui-desktop-form__input').fill('青');
    await expect(page.locator('[data-finding="wechat/name-length"][data-field="name"]')).toHaveCount(1);
    const { untrusted, changes } = await books(page);
    // The test's own choosing and filling makes untrusted input events; nothing else may.
    expect(untrusted.filter((type) => type !== 'input')).toEqual([]);
    expect(changes).toEqual([]);

    const again = await openOwn(session, PATH, FORM);
    await expect(overlay(again)).toHaveAttribute('data-category', '教育服务 / 素质教育');
    await expect(overlay(again)).toHaveAttribute('data-page', 'wechat/basic');
  });

  it('starts from the side panel beside a page that is not recognised, in its problems and in its lookup', async () => {
    const page = await openOwn(session, '/wxamp/side/edit', FORM);
    const panel = await session.openPanel(page);
    await panel.getByRole('button', { name: '教它认识这个页面' }).click();
    await expect(card(page)).toBeVisible();
    await card(page).getByRole('button', { name: '完成' }).click();
    await expect(card(page)).toHaveCount(0);
    await showTab(panel, '查询');
    await panel.locator('[data-action="teach-tab"]').click();
    await expect(card(page)).toBeVisible();
    await expect(panel.getByRole('tab', { name: '问题' })).toHaveAttribute('aria-selected', 'true');
  });

  it('finds a control without any words by its place, and takes no pick from a script', async () => {
    const page = await openOwn(session, '/wxamp/banner/edit', FORM);
    await askToTeach(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('#bare')?.click());
    await expect(page.locator('[data-teach-field]')).toHaveCount(0);
    await teach(page, '#bare', 'short-name');
    await page.keyboard.press('Escape');
    await page.locator('#bare').fill('这是一个特别特别特别长的简称');
    await expect(page.locator('[data-finding][data-field="short-name"]')).toHaveCount(1);
  });

  it('keeps presses by keyboard from the page, and reaches into a frame that comes later', async () => {
    const page = await openOwn(session, '/wxamp/keys/edit', FORM);
    await askToTeach(page);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>栏目</p><input id="inner">';
      const own = window as unknown as { __own(change: () => void): void; __keys: string[] };
      own.__own(() => document.body.append(frame));
      own.__keys = [];
      for (const type of ['keydown', 'keypress', 'keyup'])
        window.addEventListener(type, (event) => own.__keys.push(`${type} ${(event as KeyboardEvent).key}`));
    });
    const save = page.locator('.tool button');
    for (const key of ['Enter', ' ']) {
      await save.focus();
      await page.keyboard.press(key);
    }
    expect((await books(page)).submits).toEqual([]);
    // By keyboard the control that has the focus is meant.
    await page.locator('textarea').focus();
    await page.keyboard.press(' ');
    await expect(page.locator('[data-teach-field]')).toHaveCount(1);
    await expect(page.locator('textarea')).toHaveValue(INTRO);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (window as unknown as { __keys: string[] }).__keys)).toEqual([]);
    await expect(page.locator('[data-teach-field]')).toHaveCount(0);
    const inner = page.frameLocator('iframe').locator('#inner');
    await expect
      .poll(async () => {
        await inner.click();
        return page.locator('[data-teach-field]').count();
      })
      .toBe(1);
  });

  it('says what is not found on a page that has changed, and copies its structure without what was typed', async () => {
    const page = await openOwn(
      session,
      '/wxamp/category/get',
      `<div class="novel">${row('全新一栏', input('机密青禾计划'))}<textarea>写了一半的说明</textarea><input type="hidden" value="token-987654321">${button('继续')}</div>`,
    );
    await expect(overlay(page, 'unread')).toHaveCount(1);
    await expect(page.getByText('没认出这些栏目')).toBeVisible();
    await page.getByRole('button', { name: '复制页面结构' }).click();
    await expect(page.getByText('已复制')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('mp.weixin.qq.com/wxamp/category/get\n');
    expect(copied).toContain('全新一栏');
    for (const secret of ['机密', '写了一半', '987654321', '123456789', 'token']) expect(copied).not.toContain(secret);
  });
});
