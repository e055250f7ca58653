import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Session, startSession } from './browser';
import { expect } from './expect';
import { PROFILE } from './sample';
import { exported, openSeedPage, seed } from './seed';

let session: Session;
let desk: Page;
beforeAll(async () => {
  session = await startSession();
  desk = await openSeedPage(session);
});
afterAll(() => session.stop());

const profile = async () => (await exported(desk)).collections.profiles?.[0];

/** Two windows in which the same profile is being edited. */
async function twoEditors(): Promise<[Page, Page]> {
  await seed(desk, { profiles: [PROFILE] });
  const pages: Page[] = [];
  for (let count = 0; count < 2; count += 1) {
    const page = await session.openOwn('options.html#papers');
    await page.getByRole('button', { name: `编辑 ${PROFILE.label}` }).click();
    await expect(page.getByLabel('官网')).toHaveValue(PROFILE.website);
    pages.push(page);
  }
  return pages as [Page, Page];
}
const save = (page: Page): Promise<void> => page.getByRole('button', { name: '保存' }).click();

describe('two windows that edit the same profile', () => {
  it('are joined where they changed different things', async () => {
    const [one, two] = await twoEditors();
    await one.getByLabel('官网').fill('https://one.example.com');
    await save(one);
    await expect(two.getByText('另一个窗口刚改过这一份', { exact: false })).toBeVisible();
    await two.getByLabel('服务时间').fill('周一至周五 9:00-18:00');
    await save(two);
    await expect(two.getByText('已保存', { exact: true }).first()).toBeVisible();
    expect(await profile()).toMatchObject({
      website: 'https://one.example.com',
      supportHours: '周一至周五 9:00-18:00',
    });
    await expect(two.locator('[data-conflict]')).toHaveCount(0);
    await one.close();
    await two.close();
  });

  it('lose nothing where they changed the same: both see both values, and one of them chooses', async () => {
    const [one, two] = await twoEditors();
    await one.getByLabel('官网').fill('https://one.example.com');
    await save(one);
    await expect(one.locator('[data-profile]')).toBeVisible();
    await two.getByLabel('官网').fill('https://two.example.com');
    await save(two);
    await expect(two.getByText('另一个窗口刚改过同一处', { exact: false }).first()).toBeVisible();
    for (const page of [one, two]) {
      const card = page.locator('[data-conflict="website"]');
      await expect(card).toContainText('另一个窗口刚改过“青禾 · 官网”');
      await expect(card).toContainText('https://one.example.com');
      await expect(card).toContainText('https://two.example.com');
    }
    await one.getByRole('button', { name: '用这份：https://one.example.com' }).click();
    for (const page of [one, two]) await expect(page.locator('[data-conflict]')).toHaveCount(0);
    expect((await profile())?.website).toBe('https://one.example.com');
    await one.getByRole('button', { name: '改用另一份' }).click();
    await expect.poll(async () => (await profile())?.website).toBe('https://two.example.com');
    await one.close();
    await two.close();
  });

  it('keep what one edited and the other deleted, and ask', async () => {
    const [one, two] = await twoEditors();
    await one.getByRole('button', { name: '返回列表' }).click();
    await one.getByRole('button', { name: `删除 ${PROFILE.label}` }).click();
    await expect(two.getByText('另一个窗口刚删掉这一份', { exact: false })).toBeVisible();
    await two.getByLabel('官网').fill('https://two.example.com');
    await save(two);
    await expect(one.getByText('另一个窗口删掉了“青禾”', { exact: false })).toBeVisible();
    expect((await profile())?.website).toBe('https://two.example.com');
    await one.getByRole('button', { name: '留着' }).click();
    await expect(one.getByText('已选好')).toBeVisible();
    for (const page of [one, two]) await expect(page.locator('[data-conflict]')).toHaveCount(0);
    // The other choice would delete it for good: no slip of the hand away.
    await expect(one.getByRole('button', { name: '改用另一份' })).toHaveCount(0);
    expect((await profile())?.website).toBe('https://two.example.com');
  });
});
