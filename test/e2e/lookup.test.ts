import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { violations } from './axe';
import { type Session, startSession } from './browser';
import { expect } from './expect';

const POPUP = { width: 360, height: 560 };

let session: Session;
beforeAll(async () => {
  session = await startSession();
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => session.stop());
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) await page.close();
});

async function openAnswer(query: string): Promise<Page> {
  const page = await session.openOwn('popup.html', POPUP);
  await page.getByRole('combobox').fill(query);
  await page.getByRole('option').first().click();
  return page;
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function choose(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

describe('an answer', () => {
  it('is copied as text and Markdown, and saved as a checklist', async () => {
    const page = await openAnswer('互联网医院');
    await choose(page, '复制成文字');
    await expect(page.getByText('已复制')).toBeVisible();
    await expect.poll(() => copied(page)).toContain('医疗服务 / 互联网医院');
    await choose(page, '复制成 Markdown');
    await expect.poll(() => copied(page)).toContain('- [ ] ');
    const [download] = await Promise.all([page.waitForEvent('download'), choose(page, '存成清单')]);
    expect(download.suggestedFilename()).toBe('医疗服务-互联网医院.csv');
    expect(readFileSync(await download.path(), 'utf8')).toContain('设置医疗机构批准书');
  });

  it('is narrowed to one kind of applicant, and its link opens it so at a teammate’s', async () => {
    const page = await openAnswer('互联网医院');
    const kinds = page.getByRole('radio');
    await expect(kinds.first()).toBeChecked();
    const partners = page.locator('.gs-paper', { hasText: '合作医院' });
    await expect(partners).not.toHaveCount(0);
    await page.getByRole('radio', { name: '医疗机构主体' }).check();
    await expect(partners).toHaveCount(0);
    await choose(page, '复制给同事的链接');
    await expect(page.getByText('已复制')).toBeVisible();
    const link = await copied(page);
    expect(link).toMatch(/^医疗服务 \/ 互联网医院 #\/category\/wechat-mini-program\//u);

    const other = await session.openOwn('popup.html', POPUP);
    await other.getByRole('combobox').fill(link);
    await other.getByRole('option', { name: /互联网医院/u }).click();
    await expect(other.getByRole('heading', { name: '互联网医院' })).toBeVisible();
    await expect(other.getByRole('radio', { name: '医疗机构主体' })).toBeChecked();

    const whole = await session.openOwn(`lookup.html${link.slice(link.indexOf('#'))}`);
    await expect(whole.getByRole('radio', { name: '医疗机构主体' })).toBeChecked();
    expect(await violations(whole)).toEqual([]);
  });

  it('is pinned, and stands before the search next time', async () => {
    const page = await openAnswer('公证');
    await page.getByRole('button', { name: '收藏', pressed: false }).click();
    await expect(page.getByRole('button', { name: '收藏', pressed: true })).toBeVisible();
    const again = await session.openOwn('popup.html', POPUP);
    await expect(again.getByRole('group', { name: '已收藏' }).getByRole('option')).toContainText('公证');
    await again.getByRole('option', { name: /公证/u }).click();
    await again.getByRole('button', { name: '收藏', pressed: true }).click();
    await expect(again.getByRole('button', { name: '收藏', pressed: false })).toBeVisible();
  });
});

describe('the larger questions', () => {
  it('papers lead to the categories that they open, and back to what was ticked', async () => {
    const page = await session.openOwn('popup.html', POPUP);
    await page.getByRole('button', { name: '按资质' }).click();
    const field = page.getByRole('textbox', { name: '手上有哪些资质' });
    await field.fill('yingyezz');
    await expect(page.getByRole('button', { name: /^选上 营业执照/u })).toBeVisible();
    await field.fill('出版物经营许可证');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /现在就够/u })).toBeVisible();
    await expect(page.getByRole('heading', { name: /只差一份/u })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.locator('.gs-results').first().getByRole('button').first().click();
    await expect(page.getByRole('link').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /去掉 出版物经营许可证/u })).toBeVisible();
  });

  it('a description leads to categories, with the words that say so', async () => {
    const page = await session.openOwn('popup.html', POPUP);
    await page.getByRole('button', { name: '按业务' }).click();
    await page.getByRole('textbox', { name: /用一两句话/u }).fill('做网约车平台，乘客叫车，司机接单');
    await expect(page.locator('.gs-result').first()).toContainText('网约车');
    await expect(page.getByText(/提到 “/u).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  it('a name is measured on three consoles, and names that would pass are offered', async () => {
    const page = await session.openOwn('popup.html', POPUP);
    await page.getByRole('button', { name: '名称', exact: true }).click();
    await page.getByRole('textbox', { name: '想用的名称' }).fill('这是一个特别特别特别特别特别特别长的名称');
    await expect(page.getByText('40 个字符宽')).toBeVisible();
    await expect(page.locator('.gs-card-title')).toHaveText(['小程序', '云市场', '会议']);
    await expect(page.locator('.gs-card').first()).toContainText('会被拒');
    expect(await violations(page)).toEqual([]);
  });

  it('a refusal is read, and kept with what came of it', async () => {
    const page = await session.openOwn('popup.html', POPUP);
    await page.getByRole('button', { name: '驳回' }).click();
    const notice = '你的小程序涉及互联网医院，请补充类目：医疗服务-互联网医院，并上传《医疗机构执业许可证》';
    await page.getByRole('textbox', { name: /驳回通知/u }).fill(notice);
    await expect(page.getByRole('heading', { name: '要做的' })).toBeVisible();
    await expect(page.getByRole('button', { name: /医疗机构执业许可证/u })).toBeVisible();
    await page.getByRole('button', { name: '记到台账' }).click();
    await expect(page.getByRole('heading', { name: '驳回台账 (1)' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('combobox', { name: '后来' }).click();
    await page.getByRole('option', { name: '已通过' }).click();
    await expect(page.getByRole('combobox', { name: '后来' })).toContainText('已通过');
    await page.getByRole('button', { name: '删掉' }).click();
    await expect(page.getByText('已删掉')).toBeVisible();
  });

  it('categories stand side by side', async () => {
    const page = await openAnswer('互联网医院');
    await choose(page, '和别的类目对比');
    await page.getByRole('textbox', { name: '加一个类目' }).fill('公立医疗机构');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('columnheader', { name: /公立医疗机构/u })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: '最少几份' })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: '最省的办法' })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: /互联网医院/u })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  it('what all classes of a console take is told once', async () => {
    const page = await openAnswer('征信业务 会议');
    await choose(page, '和别的类目对比');
    await page.getByRole('textbox', { name: '加一个类目' }).fill('医疗器械 会议');
    await page
      .getByRole('button', { name: /^加上.*会议/u })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: /每个都要这 5 样/u })).toBeVisible();
    await expect(page.getByText('ICP 许可证 或 ICP 备案')).toHaveCount(1);
    await expect(page.getByText('腾讯会议开放平台授权委托书')).toHaveCount(1);
    await expect(page.getByRole('rowheader', { name: '另外要' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  it('the same business stands side by side on the three consoles, one press from its answer', async () => {
    const page = await session.openOwn('popup.html', POPUP);
    await page.getByRole('combobox').fill('求职招聘');
    await page.getByRole('option', { name: /会议/u }).first().click();
    await page.getByRole('button', { name: /在另外两个平台/u }).click();
    const columns = page.getByRole('columnheader').filter({ has: page.getByRole('button') });
    await expect(columns).toHaveCount(3);
    for (const place of ['小程序', '云市场', '会议']) {
      await expect(columns.filter({ has: page.getByText(place, { exact: true }) })).toHaveCount(1);
    }
    await expect(page.getByText('是按名称和用途找的')).toBeVisible();
    await page.getByRole('button', { name: /去掉.*企业应用市场/u }).click();
    await expect(columns).toHaveCount(2);
    await page.getByRole('button', { name: '返回' }).click();
    await expect(page.getByRole('heading', { name: '求职招聘', exact: true })).toBeVisible();
  });
});
