import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';
import { basic, books, button, openOwn } from './own-page';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.stop());
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) await page.close();
});

const PATH = '/wxamp/basicprofile/index';
const open = (page: Page): Promise<boolean[]> =>
  page.evaluate(() =>
    [...(document.querySelector('guoshen-overlay')?.shadowRoot?.querySelectorAll('[popover]') ?? [])].map((each) =>
      each.matches(':popover-open'),
    ),
  );
const watchFocus = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen: string[] = [];
    (window as unknown as { __focus: string[] }).__focus = seen;
    for (const type of ['focus', 'blur', 'close', 'cancel', 'toggle', 'beforetoggle'])
      addEventListener(type, ({ target }) => seen.push(`${type} ${(target as Element).id}`), true);
  });
const seenFocus = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { __focus: string[] }).__focus);

describe('above what the page puts in the top layer', () => {
  it('is seen above a modal dialog, and takes nothing from it', async () => {
    const page = await openOwn(
      session,
      PATH,
      `${basic({ name: '' })}<dialog id="d"><p>确定离开吗</p><input id="inside"><button id="close">取消</button></dialog>`,
    );
    await expect(overlay(page, 'blocked')).toHaveCount(1);
    await expect.poll(() => open(page)).toEqual([false, false]);
    await page.evaluate(async () => {
      const dialog = document.querySelector<HTMLDialogElement>('#d');
      dialog?.showModal();
      document.querySelector<HTMLInputElement>('#inside')?.focus();
      // The page's own `toggle` comes a task later, and is nobody else's.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    });
    await watchFocus(page);
    await expect.poll(() => open(page)).toEqual([true, true]);
    await expect(page.getByText('页面的弹窗或全屏开着')).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inside');
    await page.keyboard.type('好');
    await expect(page.locator('#inside')).toHaveValue('好');
    expect(await seenFocus(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator('#d')).not.toHaveAttribute('open');
    await expect.poll(() => open(page)).toEqual([false, false]);
    expect(await overlay(page).getAttribute('popover')).toBeNull();
  });

  it('holds a press on submit in a modal dialog, and leaves the dialog open behind the guard', async () => {
    const page = await openOwn(
      session,
      PATH,
      `<dialog id="d" style="top:40px">${basic({ name: '' })}</dialog><script>document.querySelector('#d').showModal()</script>`,
    );
    await expect(overlay(page, 'blocked')).toHaveCount(1);
    await page.locator('.tool button').click();
    const guard = page.locator('[data-submit-guard]');
    await expect(guard).toBeVisible();
    await expect(page.locator('[data-action="back"]')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(guard).toHaveCount(0);
    await expect(page.locator('#d')).toHaveAttribute('open');
    await expect(page.locator('.tool button')).toBeFocused();
    await page.locator('.tool button').click();
    await page.locator('[data-action="continue"]').click();
    await page.locator('.tool button').click();
    await expect.poll(async () => (await books(page)).submits.length).toBe(1);
  });

  it('leaves a popover of the page open, with its own ways to close', async () => {
    const page = await openOwn(
      session,
      PATH,
      `${basic({ name: '' })}<button id="b" popovertarget="p">说明</button><div id="p" popover style="inset:0 auto auto 0;margin:0">头像要求<input id="inside"></div>`,
    );
    await expect(overlay(page, 'blocked')).toHaveCount(1);
    await page.locator('#b').click();
    await expect.poll(() => open(page)).toEqual([true, true]);
    await expect(page.locator('#p')).toBeVisible();
    // The panel is above and can be pressed: that is a press beside the page's popover only for the browser.
    await page.locator('#inside').click();
    await expect(page.locator('#inside')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('#p')).toBeHidden();
    await expect.poll(() => open(page)).toEqual([false, false]);
  });

  it('is seen where a part of the page fills the screen', async () => {
    const page = await openOwn(
      session,
      PATH,
      `<div id="f" style="background:#fff">${button('全屏', "document.querySelector('#f').requestFullscreen()")}${basic({ name: '' })}</div>`,
    );
    await expect(overlay(page, 'blocked')).toHaveCount(1);
    await page.getByRole('button', { name: '全屏', exact: true }).click();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('f');
    await expect.poll(() => open(page)).toEqual([true, true]);
    await expect(page.getByText('页面的弹窗或全屏开着')).toBeVisible();
    await page.evaluate(() => document.exitFullscreen());
    await expect.poll(() => open(page)).toEqual([false, false]);
    await page.getByRole('button', { name: /收起/u }).click();
    await expect(page.getByRole('button', { name: /会被拒绝/u })).toBeVisible();
  });
});
