import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';
import { choose, lookThrough, overlaps, snapshot, submits } from './replica';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.stop());
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) await page.close();
});

/** A category that needs no papers: only the questions are open. */
const CALM = '教育服务 / 素质教育';

const guard = (page: Page) => page.locator('[data-submit-guard]');
const action = (page: Page, name: 'back' | 'continue') => page.locator(`[data-action="${name}"]`);

describe('the four WeChat pages', () => {
  it.each([
    '/wxamp/category/get',
    '/wxamp/basicprofile/index',
    '/wxamp/wadevelopcode/get_class',
    '/wxopen/initprofile',
  ])('%s filled in well has nothing that blocks', async (path) => {
    const page = await session.open(`${path}?prefill=1`);
    await expect(overlay(page)).not.toHaveAttribute('data-category', '');
    await expect(overlay(page)).not.toHaveAttribute('data-verdict', 'blocked');
    await expect(page.locator('[data-missing]')).toHaveCount(0);
  });
});

describe('choosing a category', () => {
  it('shows every paper with its alternatives as soon as it is chosen', async () => {
    const page = await session.open('/wxamp/category/get');
    await expect(overlay(page, 'blocked')).toHaveAttribute('data-category', '');
    await expect(page.locator('[data-missing="category"]')).toHaveCount(1);
    await choose(page, ['医疗服务', '互联网医院']);
    await expect(overlay(page, 'attention')).toHaveAttribute('data-category', '医疗服务 / 互联网医院');
    await expect(page.locator('[data-document]')).toHaveCount(8);
    await expect(page.locator('[data-document="医疗机构执业许可证"][data-state="unknown"]')).toHaveCount(3);
    await expect(page.locator('[data-missing]')).toHaveCount(0);
  });

  it('follows a change of mind, and a category that needs nothing is ready once it was looked at', async () => {
    const page = await session.open('/wxamp/category/get');
    await choose(page, ['金融业', '收单商户服务']);
    await expect(overlay(page)).toHaveAttribute('data-category', '金融业 / 收单商户服务');
    await choose(page, ['教育服务', '素质教育']);
    await lookThrough(page, CALM);
    await expect(overlay(page, 'ready')).toHaveAttribute('data-category', CALM);
    await expect(page.locator('[data-document]')).toHaveCount(0);
  });

  it('is never ready while only half is chosen', async () => {
    const page = await session.open('/wxamp/category/get');
    await choose(page, ['医疗服务', '就医服务']);
    await expect(overlay(page)).not.toHaveAttribute('data-verdict', 'ready');
    await expect(overlay(page)).toHaveAttribute('data-category', '');
    await page
      .locator('dl:visible a', { hasText: /^挂号$/u })
      .first()
      .click();
    await expect(overlay(page, 'attention')).toHaveAttribute('data-category', '医疗服务 / 就医服务 / 挂号');
  });

  it('can be corrected by the person', async () => {
    const page = await session.open('/wxamp/category/get');
    await choose(page, ['教育服务', '素质教育']);
    await lookThrough(page, CALM);
    await expect(overlay(page, 'ready')).toHaveCount(1);
    await page
      .getByRole('button', { name: /素质教育/u })
      .first()
      .click();
    await page.getByRole('combobox').fill('直播');
    await expect(page.getByRole('option').first()).toContainText('直播');
    await page.keyboard.press('Enter');
    await expect(overlay(page)).toHaveAttribute('data-category', '社交 / 直播');
    await expect(page.locator('dl:visible dt').first()).toContainText('素质教育');
  });

  it('counts a second category too', async () => {
    const page = await session.open('/wxamp/category/get?category=教育服务/素质教育');
    await lookThrough(page, CALM);
    await expect(overlay(page, 'ready')).toHaveCount(1);
    await page.locator('.category__add').click();
    await expect(overlay(page, 'blocked')).toHaveCount(1);
    await choose(page, ['社交', '直播'], 1);
    await expect(overlay(page, 'attention')).toHaveCount(1);
    await expect(page.locator('[data-document="信息网络传播视听节目许可证"]')).toHaveCount(1);
  });
});

describe('a row that no field stands for', () => {
  it('is asked for while the page marks it as required and it is empty', async () => {
    const page = await session.open('/wxamp/category/get?category=教育服务/素质教育');
    await lookThrough(page, CALM);
    await expect(overlay(page, 'ready')).toHaveCount(1);
    await page.evaluate(() =>
      [...document.querySelectorAll('dl')]
        .find((list) => list.checkVisibility())
        ?.closest('.weui-desktop-form__control-group')
        ?.insertAdjacentHTML(
          'afterend',
          '<div class="weui-desktop-form__control-group"><label class="weui-desktop-form__label"><em>*</em>联系邮箱</label><div class="weui-desktop-form__controls"><input id="mail" class="weui-desktop-form__input"></div></div>',
        ),
    );
    await expect(overlay(page, 'attention')).toHaveCount(1);
    await expect(page.locator('.gs-unchecked')).toContainText('联系邮箱页面把它标为必填');
    await expect(page.locator('[data-missing]')).toHaveCount(0);
    await page.locator('#mail').fill('dev@qinghe.example');
    await expect(overlay(page, 'ready')).toHaveCount(1);
    await page.locator('#mail').fill('');
    await expect(overlay(page, 'attention')).toHaveCount(1);
  });
});

describe('what no machine can tell', () => {
  const boxes = (page: Page) => page.locator('[data-self-check]');

  it('is asked, and never passed unasked', async () => {
    const page = await session.open('/wxamp/category/get?category=工具/记账');
    await expect(overlay(page, 'attention')).toHaveAttribute('data-category', '工具 / 记账');
    await expect(boxes(page)).not.toHaveCount(0);
    const count = await boxes(page).count();
    await expect(page.getByRole('heading', { name: `还有 ${count} 点自己看一眼` })).toBeVisible();
    for (let at = 1; at < count; at++) await boxes(page).nth(at).check();
    await expect(overlay(page, 'attention')).toHaveCount(1);
    await boxes(page).first().check();
    await expect(overlay(page, 'ready')).toHaveCount(1);
    await boxes(page).first().uncheck();
    await expect(overlay(page, 'attention')).toHaveCount(1);
  });

  it('is remembered for this submission, asked again for another one, and says nothing of what was typed', async () => {
    const page = await session.open('/wxamp/category/get?category=工具/天气');
    await lookThrough(page, '工具 / 天气');
    await expect(overlay(page, 'ready')).toHaveCount(1);
    const again = await session.open('/wxamp/category/get?category=工具/天气');
    await expect(overlay(again, 'ready')).toHaveCount(1);
    await choose(again, ['工具', '记账']);
    await expect(overlay(again, 'attention')).toHaveAttribute('data-category', '工具 / 记账');
    await expect(boxes(again).and(again.locator(':checked'))).toHaveCount(0);
    const stored = await session.context
      .serviceWorkers()[0]
      ?.evaluate(() =>
        (
          globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
        ).chrome.storage.local.get(),
      );
    expect(JSON.stringify(stored)).toContain('wechat/ask-');
    expect(JSON.stringify(stored)).not.toContain('天气');
  });
});

describe('names and introductions', () => {
  it('flags a name that is too long, and jumps to it', async () => {
    const page = await session.open('/wxopen/initprofile?prefill=1&name=这是一个特别特别特别特别特别特别长的名称');
    await expect(page.locator('[data-finding="wechat/name-length"][data-field="name"]')).toHaveCount(1);
    await page.locator('[data-finding="wechat/name-length"]').click();
    await expect(page.locator('input.frm_input').first()).toBeFocused();
  });

  it('counts an introduction as the page does', async () => {
    const page = await session.open(`/wxopen/initprofile?prefill=1&intro=${'好'.repeat(61)}`);
    await expect(page.locator('[data-finding="wechat/intro-length"][data-field="intro"]')).toHaveCount(1);
    await page.locator('textarea.frm_textarea').fill('好'.repeat(60));
    await expect(page.locator('[data-finding]')).toHaveCount(0);
  });

  it('holds the version description to the limit that the page prints', async () => {
    const page = await session.open(`/wxamp/wadevelopcode/get_class?prefill=1&description=${'新'.repeat(201)}`);
    await expect(page.locator('[data-finding="wechat/version-note-length"]')).toHaveCount(1);
    await expect(overlay(page, 'blocked')).toHaveCount(1);
  });

  it('sees a picture whose hidden value was emptied while its name is still shown', async () => {
    const page = await session.open('/wxopen/initprofile?prefill=1');
    await expect(page.locator('[data-missing="icon"]')).toHaveCount(0);
    await page.locator('input.frm_input').first().focus();
    await page.locator('textarea.frm_textarea').focus();
    await expect(page.locator('[data-missing="icon"]')).toHaveCount(1);
  });
});

describe('the submit guard', () => {
  const submitReview = (page: Page) => page.locator('a.btn_primary').click();

  it('holds a press with the reasons, lets one through after that, and holds the next', async () => {
    const page = await session.open('/wxamp/wadevelopcode/get_class');
    await expect(overlay(page, 'blocked')).toHaveCount(1);
    await submitReview(page);
    await expect(guard(page)).toBeVisible();
    await expect(action(page, 'back')).toBeFocused();
    expect(await submits(page)).toEqual([]);
    expect((await snapshot(page)).events.mousedown).toBe(0);

    await action(page, 'continue').click();
    await expect(guard(page)).toHaveCount(0);
    expect(await submits(page)).toEqual([]);
    await expect(page.getByText('再点一次提交按钮就会放行').first()).toBeVisible();

    await submitReview(page);
    await expect.poll(async () => (await submits(page)).length).toBe(1);

    await submitReview(page);
    await expect(guard(page)).toBeVisible();
    expect(await submits(page)).toHaveLength(1);
    await action(page, 'back').click();
    await expect(guard(page)).toHaveCount(0);
    await submitReview(page);
    await expect(guard(page)).toBeVisible();
    expect(await submits(page)).toHaveLength(1);
  });

  it('counts Enter in a field as a press where the page treats it so', async () => {
    const page = await session.open('/wxopen/initprofile');
    await expect(overlay(page, 'blocked')).toHaveCount(1);
    await page.locator('input.frm_input').first().focus();
    await page.keyboard.press('Enter');
    await expect(guard(page)).toBeVisible();
    expect(await submits(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(guard(page)).toHaveCount(0);
    await page.locator('input.frm_input').first().focus();
    await page.keyboard.press('Enter');
    await expect(guard(page)).toBeVisible();
    await action(page, 'continue').press('Enter');
    await page.locator('input.frm_input').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await submits(page)).length).toBe(1);
  });

  it('touches nothing when nothing blocks', async () => {
    const page = await session.open('/wxopen/initprofile?prefill=1');
    await expect(overlay(page)).not.toHaveAttribute('data-verdict', 'blocked');
    await page.locator('form.frm_form button[type="submit"]').click();
    await expect.poll(async () => (await submits(page)).length).toBe(1);
    await expect(guard(page)).toHaveCount(0);
  });

  it('judges what stands there at the moment of the press', async () => {
    const page = await session.open('/wxopen/initprofile?prefill=1');
    await expect(overlay(page)).not.toHaveAttribute('data-verdict', 'blocked');
    // Changed and pressed in one task: no time for any read in between.
    await page.evaluate(() => {
      const name = document.querySelector<HTMLInputElement>('input.frm_input');
      if (name === null) throw new Error('no name field');
      name.value = '长'.repeat(20);
      name.dispatchEvent(new Event('input', { bubbles: true }));
      document.querySelector<HTMLButtonElement>('form.frm_form button[type="submit"]')?.click();
    });
    await expect(guard(page)).toBeVisible();
    expect(await submits(page)).toEqual([]);
  });
});

describe('pages that are not ours, or have changed', () => {
  it.each(['/wxamp/wacodepage/getcodepage', '/cgi-bin/home'])('%s is left alone', async (path) => {
    const page = await session.open(path);
    await page.waitForLoadState('load');
    const buttons = page.locator('a.btn, button, .weui-desktop-btn');
    if ((await buttons.count()) > 0) await buttons.first().click({ noWaitAfter: true });
    await expect(page.locator('guoshen-overlay')).toHaveCount(0);
    await expect(guard(page)).toHaveCount(0);
  });

  it('says unread where a known page has changed, and holds nothing', async () => {
    const page = await session.open('/wxamp/category/get?changed=1');
    await expect(overlay(page, 'unread')).toHaveCount(1);
    await page.getByText('继续', { exact: true }).click();
    await expect.poll(async () => (await submits(page)).length).toBe(1);
    await expect(guard(page)).toHaveCount(0);
  });

  it('corrects itself when the form mounts late', async () => {
    const page = await session.open('/wxamp/category/get?late=1&category=教育服务/素质教育');
    await expect(overlay(page, 'unread')).toHaveCount(1);
    await page.evaluate(() => (window as unknown as { __replica: { mount(): void } }).__replica.mount());
    await lookThrough(page, CALM);
    await expect(overlay(page, 'ready')).toHaveCount(1);
  });
});

describe('reading disturbs nothing', () => {
  it('leaves composition alone', async () => {
    const page = await session.open('/wxopen/initprofile?prefill=1');
    await expect(overlay(page)).toHaveCount(1);
    const name = page.locator('input.frm_input').first();
    await name.focus();
    await name.fill('');
    await expect(page.locator('[data-missing="name"]')).toHaveCount(1);
    const devtools = await session.context.newCDPSession(page);
    await devtools.send('Input.imeSetComposition', { text: 'qing', selectionStart: 4, selectionEnd: 4 });
    await expect(name).toHaveValue('qing');
    const before = await snapshot(page);
    await devtools.send('Input.imeSetComposition', { text: 'qinghe', selectionStart: 6, selectionEnd: 6 });
    await expect(name).toHaveValue('qinghe');
    await devtools.send('Input.insertText', { text: '青禾课堂' });
    await expect(name).toHaveValue('青禾课堂');
    await expect(page.locator('[data-missing="name"]')).toHaveCount(0);
    const after = await snapshot(page);
    expect(after.events.compositionstart).toBe(1);
    expect(after.events.blur).toBe(before.events.blur);
    expect(after.events.mutationsByOthers).toBe(0);
  });

  it('keeps the address bar’s token to itself, and no request leaves for anywhere else', async () => {
    const page = await session.open('/wxamp/category/get?category=社交/直播');
    await expect(overlay(page)).toHaveAttribute('data-category', '社交 / 直播');
    const shown = await page.evaluate(() => {
      const host = document.querySelector('guoshen-overlay');
      return `${host?.outerHTML}${host?.shadowRoot?.innerHTML}`;
    });
    expect(shown).not.toContain('123456789');
    const stored = await session.context
      .serviceWorkers()[0]
      ?.evaluate(() =>
        (
          globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
        ).chrome.storage.local.get(),
      );
    expect(JSON.stringify(stored)).not.toContain('123456789');
    expect(session.strayRequests).toEqual([]);
  });
});

describe('where the overlay stands', () => {
  it.each([
    [1280, 720],
    [1024, 700],
    [700, 800],
    [480, 720],
  ])('covers no control at %i×%i', async (width, height) => {
    for (const path of ['/wxamp/category/get', '/wxopen/initprofile', '/wxamp/wadevelopcode/get_class']) {
      const page = await session.open(path, { viewport: { width, height } });
      await expect(overlay(page, 'blocked')).toHaveCount(1);
      await expect.poll(() => overlaps(page)).toEqual([]);
      await page.close();
    }
  });

  it('folds into a pill that says the state, and remembers it', async () => {
    const page = await session.open('/wxamp/category/get');
    await page.getByRole('button', { name: /收起/u }).click();
    await expect(page.getByRole('button', { name: /会被拒绝/u })).toBeVisible();
    const again = await session.open('/wxamp/category/get');
    await expect(again.getByRole('button', { name: /会被拒绝/u })).toBeVisible();
    await again.getByRole('button', { name: /会被拒绝/u }).click();
    await expect(again.getByRole('button', { name: /收起/u })).toBeVisible();
  });
});

describe('a page that falls apart while it is read', () => {
  it('throws nothing and comes back to itself', async () => {
    const page = await session.open('/wxamp/category/get?category=教育服务/素质教育');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await lookThrough(page, CALM);
    await expect(overlay(page, 'ready')).toHaveCount(1);
    await page.evaluate(async () => {
      let seed = 7;
      const random = (below: number): number => {
        seed = (seed * 48271) % 2147483647;
        return seed % below;
      };
      const form = document.querySelector('.weui-desktop-form') ?? document.body;
      const copy = form.innerHTML;
      for (let round = 0; round < 300; round++) {
        const elements = form.querySelectorAll('*');
        elements[random(elements.length)]?.remove();
        if (form.querySelectorAll('*').length < 5) form.innerHTML = copy;
        if (round % 10 === 0) await new Promise((done) => requestAnimationFrame(done));
      }
      form.innerHTML = '';
    });
    await expect(overlay(page)).not.toHaveAttribute('data-verdict', 'ready');
    expect(errors).toEqual([]);
  });
});
