import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';
import { snapshot } from './replica';

let session: Session;
beforeAll(async () => {
  session = await startSession();
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => session.stop());
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) await page.close();
  // What one test ignores is not ignored in the next.
  await session.context
    .serviceWorkers()[0]
    ?.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }
      ).chrome.storage.local.clear(),
    );
});

const mark = (page: Page, field: string) => page.locator(`[data-mark][data-field="${field}"]`);
const card = (page: Page, rule?: string) =>
  page.locator(rule === undefined ? '[data-mark-card]' : `[data-mark-card="${rule}"]`);
const action = (page: Page, name: string) => page.locator(`[data-mark-card] [data-action="${name}"]`);

const open = (host: string, path: string, query: Record<string, string>) =>
  session.open(`${path}?${new URLSearchParams({ prefill: '1', ...query })}`, { host });
const wechat = (query: Record<string, string>) => open('mp.weixin.qq.com', '/wxopen/initprofile', query);
const meeting = (query: Record<string, string>) => open('meeting.tencent.com', '/user-center/app/basic', query);
const market = (query: Record<string, string>) => open('console.cloud.tencent.com', '/isv/products/create/saas', query);

const DETAILS = '产品介绍：按部门排班，员工在手机上打卡。\n更多资料见 https://www.qinghe-oa.cn/oa 。\n线上培训一次。';

/** Far down on the form: out of sight it has no mark. */
const editorOf = (page: Page) => page.locator('[contenteditable]');

/** Words that the browser highlights, by the name of the highlight. */
const highlighted = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...(CSS.highlights as unknown as Map<string, Set<Range>>)].map(([name, ranges]) => [
        name,
        [...ranges].map((range) => range.toString()),
      ]),
    ),
  );

describe('a mark at the field, on each console', () => {
  it.each([
    ['WeChat', () => wechat({ name: '这是一个特别特别特别特别特别特别长的名称' }), 'name', 'wechat/name-length'],
    ['Meeting', () => meeting({ name: '青禾★课堂' }), 'name', 'meeting/name-special-chars'],
    ['the market', () => market({ description: DETAILS }), 'description', 'market/external-link'],
  ])('%s: says what is wrong, on hover and by key', async (_, form, field, rule) => {
    const page = await form();
    await expect(page.locator(`[data-finding="${rule}"][data-field="${field}"]`)).toHaveCount(1);
    if (field === 'description') await editorOf(page).scrollIntoViewIfNeeded();
    await expect(mark(page, field)).toHaveCount(1);
    await expect(card(page)).toHaveCount(0);
    await mark(page, field).hover();
    await expect(card(page, rule)).toBeVisible();
    await expect(card(page).locator('a[href^="https://"]')).not.toHaveCount(0);
    await expect(card(page)).toContainText('核对于');
    await page.mouse.move(2, 2);
    await expect(card(page)).toHaveCount(0);

    await page.keyboard.press('F8');
    await expect(card(page)).toBeVisible();
    await expect(card(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
  });

  it('stands at its field, follows it, and goes when it cannot be seen', async () => {
    const page = await market({ description: DETAILS });
    const editor = editorOf(page);
    await editor.scrollIntoViewIfNeeded();
    const distance = async (): Promise<number> => {
      const [at, of] = [await mark(page, 'description').boundingBox(), await editor.boundingBox()];
      return at === null || of === null ? 999 : Math.hypot(at.x + at.width - of.x - of.width, at.y - of.y);
    };
    await expect.poll(distance).toBeLessThan(40);
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, -120);
    await expect.poll(distance).toBeLessThan(40);
    await page.setViewportSize({ width: 1000, height: 600 });
    await editor.scrollIntoViewIfNeeded();
    await expect.poll(distance).toBeLessThan(40);
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style.cssText = 'position: fixed; inset: 0; background: #0008; z-index: 999';
      document.body.append(cover);
    });
    await expect(mark(page, 'description')).toHaveCount(0);
    await page.evaluate(() => document.getElementById('cover')?.remove());
    await expect(mark(page, 'description')).toHaveCount(1);
  });
});

it('of very many findings the first are listed and marked; how many there are is said', async () => {
  const page = await meeting({});
  await page
    .locator('textarea')
    .last()
    .fill('彩票。'.repeat(130).concat('赌场。'.repeat(130)));
  const findings = page.locator('[data-finding="meeting/gambling-words"]');
  await expect(page.locator('[data-more]')).toContainText('还有');
  await expect(page.locator('[data-finding]')).toHaveCount(200);
  const { field } = await findings.first().evaluate((element: HTMLElement) => ({ field: element.dataset.field ?? '' }));
  const more = Number(await page.locator('[data-more]').getAttribute('data-more'));
  expect(more).toBeGreaterThanOrEqual(60);
  await expect(mark(page, field)).toHaveText('260');
  await expect(overlay(page, 'blocked')).toHaveCount(1);
});

it('a service that the chosen category closes is found at once', async () => {
  const page = await open('mp.weixin.qq.com', '/wxopen/initprofile', {
    category: '汽车服务/汽车用品',
    intro: '提供各地汽车报价与在线整车销售，按车型比较价格。',
  });
  const finding = page.locator('[data-finding="wechat/not-open"][data-field="intro"]');
  await expect(finding).toContainText('在线整车销售');
  await expect(overlay(page, 'blocked')).toHaveCount(1);
  const other = await open('mp.weixin.qq.com', '/wxopen/initprofile', {
    category: '工具/记账',
    intro: '提供各地汽车报价与在线整车销售，按车型比较价格。',
  });
  await expect(overlay(other, 'attention')).toHaveAttribute('data-category', '工具 / 记账');
  await expect(other.locator('[data-finding="wechat/not-open"]')).toHaveCount(0);
});

describe('by keyboard', () => {
  it('goes through the problems of the page and gives the focus back', async () => {
    const page = await meeting({ name: '青禾★课堂', intro: '全国最好的课堂点名工具' });
    const name = page.locator('input[type="text"]').first();
    await expect(mark(page, 'name')).toHaveCount(1);
    await name.focus();
    await page.keyboard.press('F8');
    await expect(card(page, 'meeting/name-special-chars')).toBeFocused();
    await page.keyboard.press('F8');
    await expect(card(page, 'meeting/superlative')).toHaveCount(1);
    await page.keyboard.press('Shift+F8');
    await expect(card(page, 'meeting/name-special-chars')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(name).toBeFocused();
  });

  it('leaves the keys to the page where nothing is wrong', async () => {
    const page = await meeting({});
    await expect(overlay(page)).toHaveCount(1);
    await page.evaluate(() => {
      window.addEventListener('keydown', ({ key, defaultPrevented }) => {
        document.title = `${key} ${defaultPrevented}`;
      });
    });
    await page.keyboard.press('F8');
    await expect(page).toHaveTitle('F8 false');
    await expect(card(page)).toHaveCount(0);
  });

  it('opens at the mark and returns to it', async () => {
    const page = await meeting({ name: '青禾★课堂' });
    await mark(page, 'name').focus();
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(mark(page, 'name')).toBeFocused();
    await expect(card(page)).toHaveCount(0);
  });
});

describe('ignoring', () => {
  it('unblocks, stays counted over a reload, and can be taken back', async () => {
    const page = await meeting({ name: '青禾★课堂' });
    await expect(overlay(page, 'blocked')).toHaveCount(1);
    await mark(page, 'name').click();
    await action(page, 'ignore').click();
    await page.locator('[data-choice="proper-name"]').check();
    await page.locator('[data-choice="field"]').check();
    await action(page, 'confirm-ignore').click();
    await expect(mark(page, 'name')).toHaveCount(0);
    await expect(overlay(page)).not.toHaveAttribute('data-verdict', 'blocked');
    await expect(page.locator('[data-ignored="1"]')).toContainText('已忽略 1');

    await page.reload();
    await expect(page.locator('[data-ignored="1"]')).toHaveCount(1);
    await expect(mark(page, 'name')).toHaveCount(0);
    await page.locator('[data-ignored] summary').click();
    await expect(page.locator('[data-ignored]')).toContainText('商标或专有名称');
    await page.locator('[data-action="take-back"]').click();
    await expect(mark(page, 'name')).toHaveCount(1);
    await expect(overlay(page, 'blocked')).toHaveCount(1);
    await expect(page.locator('[data-ignored]')).toHaveCount(0);
  });

  it('by key, once: the same word elsewhere is still found', async () => {
    const page = await meeting({ name: '青禾★课堂' });
    await expect(mark(page, 'name')).toHaveCount(1);
    await page.keyboard.press('F8');
    await expect(card(page)).toBeFocused();
    await page.keyboard.press('i');
    await expect(page.locator('[data-choice]').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-ignored="1"]')).toHaveCount(1);
    await page.locator('input[type="text"]').first().fill('★青禾的另一个课堂');
    await expect(mark(page, 'name')).toHaveCount(1);
  });

  it('as a phrase reaches other fields', async () => {
    const page = await market({
      intro: '面向企业，加微信下单更便宜，支持排班。',
      description: `${DETAILS}加微信下单更便宜。`,
    });
    await expect(page.locator('[data-finding="market/off-platform-trade"][data-field="description"]')).toHaveCount(1);
    const before = await page.locator('[data-finding="market/off-platform-trade"]').count();
    expect(before).toBeGreaterThan(1);
    await page.locator('textarea').nth(1).scrollIntoViewIfNeeded();
    await mark(page, 'intro').click();
    await action(page, 'ignore').click();
    await page.locator('[data-choice="phrase"]').check();
    await action(page, 'confirm-ignore').click();
    await expect(page.locator('[data-finding="market/off-platform-trade"]')).toHaveCount(0);
    await expect(page.locator(`[data-ignored="${before}"]`)).toHaveCount(1);
  });
});

it('the side panel mends a field at a press, and takes it back', async () => {
  const page = await meeting({ intro: '用过都说最好的排班表，按部门排班' });
  const intro = page.locator('textarea').first();
  await expect(overlay(page, 'blocked')).toHaveCount(1);
  const panel = await session.openPanel(page);
  await panel.getByRole('button', { name: '看看怎么改' }).first().click();
  await panel.getByRole('button', { name: '都说好的排班表' }).click();
  await expect(intro).toHaveValue('用过都说好的排班表，按部门排班');
  await expect(panel.getByText('用过都说最好')).toHaveCount(0);
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect(intro).toHaveValue('用过都说最好的排班表，按部门排班');
});

describe('a rich editor', () => {
  it('is highlighted with nothing in it changed', async () => {
    const page = await market({ description: DETAILS });
    await expect.poll(async () => (await highlighted(page))['guoshen-block']).toEqual(['https://www.qinghe-oa.cn/oa']);
    expect((await snapshot(page)).events.mutationsByOthers).toBe(0);
    // Filling in is the page's own doing; from here on nobody does anything but we, who read it all again.
    await page.evaluate(() => (window as unknown as { __replica: { reset(): void } }).__replica.reset());
    await page.setViewportSize({ width: 1200, height: 700 });
    await page.waitForTimeout(400);
    const { events, untrusted, mutations } = await snapshot(page);
    expect(events.mutationsByOthers).toBe(0);
    for (const type of ['focus', 'blur', 'input', 'selectionchange', 'scroll']) {
      expect([type, events[type], untrusted[type]]).toEqual([type, 0, 0]);
    }
    expect(mutations.filter(({ target }) => target !== 'html' && target !== 'guoshen-overlay')).toEqual([]);
    // The rules came with the highlights: a decorated word differs from a plain one.
    const painted = () =>
      page.evaluate(
        () =>
          getComputedStyle(document.querySelector('[contenteditable] p') as Element, '::highlight(guoshen-block)')
            .textDecorationLine,
      );
    await expect.poll(painted).toBe('underline');
  });

  it('follows what is typed', async () => {
    const page = await market({ description: DETAILS });
    const editor = editorOf(page);
    await editor.locator('p').first().click();
    await page.keyboard.press('Home');
    await page.keyboard.type('好用。');
    await expect.poll(async () => (await highlighted(page))['guoshen-block']).toEqual(['https://www.qinghe-oa.cn/oa']);
    await editor.locator('p').nth(1).click({ clickCount: 3 });
    await page.keyboard.type('没有链接。');
    await expect.poll(() => highlighted(page)).toEqual({});
    await expect(mark(page, 'description')).toHaveCount(0);
  });

  it('offers a corrected text to paste, and writes nothing itself', async () => {
    const page = await market({ description: '按部门排班。详见 https://www.qinghe-oa.cn/oa 。线上培训一次。' });
    await editorOf(page).scrollIntoViewIfNeeded();
    await mark(page, 'description').click();
    await action(page, 'copy').click();
    await expect(card(page)).toContainText('已复制');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('按部门排班。线上培训一次。');
    await expect(editorOf(page)).toContainText('www.qinghe-oa.cn');
    expect((await snapshot(page)).events.mutationsByOthers).toBe(0);
  });

  it('is not judged while text is composed', async () => {
    const page = await market({ description: DETAILS });
    await editorOf(page).scrollIntoViewIfNeeded();
    await expect(mark(page, 'description')).toHaveCount(1);
    const editor = editorOf(page);
    await editor.locator('p').last().click();
    await page.keyboard.press('End');
    const devtools = await session.context.newCDPSession(page);
    await devtools.send('Input.imeSetComposition', { text: 'ali', selectionStart: 3, selectionEnd: 3 });
    const before = await snapshot(page);
    await devtools.send('Input.imeSetComposition', { text: 'alipay.com', selectionStart: 10, selectionEnd: 10 });
    await page.mouse.wheel(0, 40);
    await page.waitForTimeout(400);
    expect((await highlighted(page))['guoshen-block']).toEqual(['https://www.qinghe-oa.cn/oa']);
    await expect(editor).toBeFocused();
    await devtools.send('Input.insertText', { text: '支付宝 alipay.com' });
    await expect(editor).toContainText('支付宝 alipay.com');
    await expect.poll(async () => (await highlighted(page))['guoshen-block']?.length).toBe(2);
    const after = await snapshot(page);
    expect(after.events.compositionstart).toBe(1);
    expect(after.events.blur).toBe(before.events.blur);
    expect(after.events.mutationsByOthers).toBe(0);
  });
});
