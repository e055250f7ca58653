import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';
import { basic, books, button, openOwn } from './own-page';

/** Which presses belong to the form that was read, where others stand beside and above it. */

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.stop());
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) await page.close();
});

const PATH = '/wxamp/basicprofile/index';
const guard = (page: Page) => page.locator('[data-submit-guard]');
/** A form with something missing, and what else stands on the page. */
async function open(beside: string, form = basic({ name: '' })): Promise<Page> {
  const page = await openOwn(session, PATH, form + beside);
  await expect(overlay(page, 'blocked')).toHaveCount(1);
  return page;
}
const press = (page: Page, id: string) => page.locator(`#${id} button`).click();
const submits = async (page: Page): Promise<string[]> => (await books(page)).submits;

const layer = (tag: string, inner: string, words = '提交'): string =>
  `<${tag} id="other" style="position:fixed;left:0;top:60px;width:200px;background:#fff">${inner}${button(words, "__submit('other')")}</${tag.replace(/ .*/u, '')}>`;

describe('another form', () => {
  it.each([
    ['a feedback box that floats', layer('div', '<p>意见反馈</p><textarea></textarea>')],
    ['a form with fields of its own', layer('form onsubmit="return false"', '<input name="q">')],
    ['a dialog', layer('div role="dialog"', '<p>联系客服</p><input type="tel">', '保存')],
  ])('%s is nobody’s submission', async (_, beside) => {
    const page = await open(beside);
    await press(page, 'other');
    await expect.poll(() => submits(page)).toEqual(['other']);
    await expect(guard(page)).toHaveCount(0);
    await page.locator('.tool button').click();
    await expect(guard(page)).toBeVisible();
    expect(await submits(page)).toEqual(['other']);
  });

  it('in a frame is nobody’s submission', async () => {
    const inner = `<body onclick="parent.__submit('other')"><div id="other"><textarea></textarea><button>提交</button></div>`;
    const page = await open(`<iframe srcdoc="${inner.replace(/"/gu, '&quot;')}"></iframe>`);
    await page.frameLocator('iframe').locator('button').click();
    await expect.poll(() => submits(page)).toEqual(['other']);
    await expect(guard(page)).toHaveCount(0);
  });
});

describe('a true submission is held', () => {
  it.each([
    [
      'a question before it',
      layer('div role="dialog"', '<p>确定提交吗</p><label><input type="checkbox">已核对</label>'),
    ],
    ['a note for the review', layer('div role="dialog"', '<p>审核备注</p><textarea></textarea>', '提交审核')],
  ])('in %s', async (_, beside) => {
    const page = await open(beside);
    await press(page, 'other');
    await expect(guard(page)).toBeVisible();
    expect(await submits(page)).toEqual([]);
  });

  it('where each part of the page is a form of its own and only the last one has a button', async () => {
    const fields = basic({ name: '' }).replace(/<div class="tool">.*$/su, '');
    const page = await open(layer('form', '<input name="remark">'), `<form>${fields}</form>`);
    await press(page, 'other');
    await expect(guard(page)).toBeVisible();
    expect(await submits(page)).toEqual([]);
  });
});
