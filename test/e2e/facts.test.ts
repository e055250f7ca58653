import { afterAll, beforeAll, describe, it } from 'vitest';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.stop());

describe('what the other documents say, in the overlay', () => {
  it('a finding says what it can cost', async () => {
    const page = await session.open('/isv/products/create/saas', { host: 'console.cloud.tencent.com' });
    await expect(overlay(page, 'blocked')).toHaveCount(1);
    await page.locator('input[type=text], input:not([type])').first().fill('加微信线下付款更便宜');
    const finding = page.locator('[data-finding="market/off-platform-trade"]');
    await expect(finding).toContainText('可能算“线下交易”（严重违规）：清退、永久查封账户，扣保证金 5000 元');
  });

  it('a chosen market shows its conditions, its conflicts and its questions', async () => {
    const page = await session.open('/serviceprovider/apply', { host: 'console.cloud.tencent.com' });
    await page.getByText('企业应用市场').first().click();
    await expect(overlay(page)).toHaveAttribute('data-category', '企业应用市场');
    await expect(page.getByRole('heading', { name: '入驻条件 8 条' })).toBeVisible();
    await expect(page.locator('.gs-side-stricter', { hasText: '09:00–18:00' })).toBeVisible();
    await expect(page.locator('[data-self-check="market/ask-genuine"]')).toBeVisible();
    // Papers for another occasion are there to read, and are not those of the page.
    await expect(page.getByText('首次入驻通用的条件和材料')).toBeVisible();
    await expect(page.locator('[data-document]')).toHaveCount(6);
  });

  it('a service category leads to its live variant and back', async () => {
    const page = await session.open('/wxamp/category/get?category=社交/直播');
    await expect(overlay(page)).toHaveAttribute('data-category', '社交 / 直播');
    await page.locator('.gs-reference-to').getByRole('button', { name: '社交 / 直播', exact: true }).last().click();
    await expect(page.getByText('标准直播，加直播标签')).toBeVisible();
    await page.getByRole('button', { name: '返回' }).click();
    await expect(page.getByText('标准直播，加直播标签')).toHaveCount(0);
  });
});
