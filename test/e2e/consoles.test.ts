import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.stop());
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) await page.close();
});

const CLOUD = 'console.cloud.tencent.com';
const MEETING = 'meeting.tencent.com';
const missing = (page: Page): Promise<string[]> =>
  page.locator('[data-missing]').evaluateAll((all) => all.map((each) => each.getAttribute('data-missing') ?? ''));

describe('the Marketplace and Meeting consoles', () => {
  it.each([
    [CLOUD, '/serviceprovider/info', 'market/company'],
    [CLOUD, '/serviceprovider/apply', 'market/onboarding'],
    [CLOUD, '/isv/products/create/saas', 'market/product'],
    [CLOUD, '/isv/products/create/manual', 'market/product'],
    [CLOUD, '/isv/products/create/image', 'market/product'],
    [CLOUD, '/isv/products/create/api', 'market/product'],
    [MEETING, '/user-center/app/basic', 'meeting/app'],
    [MEETING, '/user-center/app/launch', 'meeting/launch'],
    [MEETING, '/user-center/app/papers', 'meeting/papers'],
  ])('%s%s is recognised; empty it blocks, filled in it does not', async (host, path, id) => {
    const empty = await session.open(path, { host });
    await expect(overlay(empty, 'blocked')).toHaveAttribute('data-page', id);
    await expect.poll(async () => (await missing(empty)).length).toBeGreaterThan(2);
    const full = await session.open(`${path}?prefill=1`, { host });
    await expect(overlay(full)).toHaveAttribute('data-page', id);
    await expect(overlay(full)).not.toHaveAttribute('data-verdict', 'blocked');
    await expect(full.locator('[data-missing]')).toHaveCount(0);
  });

  it('shows the papers of a market, however it is chosen', async () => {
    for (const widget of ['radio', 'select', 'dropdown']) {
      const page = await session.open(`/serviceprovider/apply?prefill=1&widget=${widget}`, { host: CLOUD });
      await expect(overlay(page)).toHaveAttribute('data-category', '企业应用市场');
      await expect(page.locator('[data-document="计算机软件著作权登记证书"]')).toHaveCount(1);
      await page.close();
    }
  });

  it('shows the papers of a Meeting class and those that everybody hands in', async () => {
    const page = await session.open('/user-center/app/launch?prefill=1&category=医疗健康/药品', { host: MEETING });
    await expect(overlay(page)).toHaveAttribute('data-category', '医疗健康 / 药品');
    await expect(page.locator('[data-document="腾讯会议开放平台应用发布承诺函"]')).toHaveCount(1);
  });

  it('judges texts by the rules of their console', async () => {
    const name = encodeURIComponent('21点棋牌助手大师官方版');
    const page = await session.open(`/user-center/app/basic?prefill=1&name=${name}`, { host: MEETING });
    await expect(page.locator('[data-finding="meeting/name-length"][data-field="name"]')).toHaveCount(1);
    await expect(page.locator('[data-finding="meeting/gambling-words"][data-field="name"]')).not.toHaveCount(0);
    await expect(overlay(page, 'blocked')).toHaveCount(1);
  });

  it('reads a form whose rows are made anew again and again, once for the tab', async () => {
    const page = await session.open('/isv/products/create/saas?churn=400', { host: CLOUD });
    await expect(overlay(page, 'blocked')).toHaveAttribute('data-page', 'market/product');
    await expect.poll(() => missing(page)).toContain('name');
    await expect(page.locator('guoshen-overlay')).toHaveCount(1);
  });

  it('follows the console to another page without a load, and leaves pages without a form alone', async () => {
    const page = await session.open('/serviceprovider/info?prefill=1', { host: CLOUD });
    await expect(overlay(page)).toHaveAttribute('data-page', 'market/company');
    const go = (path: string) =>
      page.evaluate(
        (to) => (window as unknown as { __replica: { navigate(path: string): void } }).__replica.navigate(to),
        path,
      );
    await go('/isv/products/create/saas');
    await expect(overlay(page)).toHaveAttribute('data-page', 'market/product');
    await go('/serviceprovider/products');
    await expect(page.locator('guoshen-overlay')).toHaveCount(0);
    await go('/serviceprovider/apply');
    await expect(overlay(page)).toHaveAttribute('data-page', 'market/onboarding');
  });

  it('holds a press on the form in a frame', async () => {
    const page = await session.open('/isv/products/create/saas?frame=1', { host: CLOUD });
    await expect(overlay(page, 'blocked')).toHaveCount(1);
    const button = page.frameLocator('iframe').locator('.tea-form-operate .tea-btn--primary');
    await button.click();
    await expect(page.locator('[data-submit-guard]')).toBeVisible();
    // The sheet stands at the button as the top window sees it, not as the frame counts.
    await expect
      .poll(async () => {
        const [pressed, sheet] = [await button.boundingBox(), await page.locator('[data-submit-guard]').boundingBox()];
        return pressed === null || sheet === null ? Number.POSITIVE_INFINITY : Math.abs(sheet.x - pressed.x);
      })
      .toBeLessThan(80);
  });
});
