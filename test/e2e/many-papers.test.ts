import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { holdings, submissions } from '../bench/many-records';
import { type Session, startSession } from './browser';
import { expect } from './expect';
import { openSeedPage, seed } from './seed';
import { showTab } from './tabs';

const PAPERS = 5000;
const FORMS = 2000;
/** Cards that are drawn before somebody asks for more. */
const STEP = 24;

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession();
  const desk = await openSeedPage(session);
  await seed(desk, { holdings: holdings(PAPERS), submissions: submissions(FORMS) });
  await desk.close();
  page = await session.openOwn('options.html#papers');
  await showTab(page, '资质');
});
afterAll(() => session.stop());

const cards = () => page.locator('[data-paper]');
const find = (text: string): Promise<void> => page.getByLabel('查资质名称、主体或编号').fill(text);

/** How fast it is, is measured by the bench. */
describe(`${PAPERS} papers beside ${FORMS} forms`, () => {
  it('are counted all and drawn as far as somebody looks', async () => {
    await expect(page.getByText(`${PAPERS} 份`, { exact: true })).toBeVisible();
    await expect(cards()).toHaveCount(STEP);
    await page.getByRole('button', { name: `再显示 ${STEP} 份` }).click();
    await expect(cards()).toHaveCount(2 * STEP);
  });

  it('are found as one types, by several words in any order', async () => {
    await find('NO-00004242');
    await expect(page.getByText(`${PAPERS} 份中的 1 份`)).toBeVisible();
    await expect(cards()).toHaveCount(1);
    await find('第42号 医疗');
    await expect(cards().first()).toHaveAttribute('data-paper', '医疗机构执业许可证');
    await find('没有这样的');
    await expect(cards()).toHaveCount(0);
    await find('');
    await expect(cards()).toHaveCount(STEP);
  });

  it('follow what another window writes: the most urgent one comes first', async () => {
    const desk = await openSeedPage(session);
    const id = randomUUID();
    await seed(desk, { holdings: [{ id, name: '刚加的许可证', expires: '2020-01-31' }] });
    await expect(page.getByText(`${PAPERS + 1} 份`, { exact: true })).toBeVisible();
    await expect(cards().first()).toHaveAttribute('data-paper', '刚加的许可证');
    await expect(page.getByText('1 份已过期或即将到期')).toBeVisible();
    // Whoever looks at the list has seen it, which is kept.
    const local = () =>
      page.evaluate(async () =>
        JSON.stringify(await (globalThis as unknown as { chrome: typeof browser }).chrome.storage.local.get()),
      );
    await expect.poll(local).toContain(id);
    await desk.close();
  });

  it('stay on the button while the page shows another section, until somebody looks at the list', async () => {
    const badge = () =>
      page.evaluate(() => (globalThis as unknown as { chrome: typeof browser }).chrome.action.getBadgeText({}));
    await expect.poll(badge).toBe('');
    await page.evaluate(() => {
      location.hash = 'about';
    });
    await expect(cards().first()).toBeHidden();
    const desk = await openSeedPage(session);
    await seed(desk, { holdings: [{ id: randomUUID(), name: '没人看的许可证', expires: '2020-01-30' }] });
    await expect(cards().first()).toHaveAttribute('data-paper', '没人看的许可证');
    await expect.poll(badge).toBe('1');
    await page.evaluate(() => {
      location.hash = 'papers';
    });
    await expect.poll(badge).toBe('');
  });
});
