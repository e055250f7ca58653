import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.stop());

const MEETING = 'meeting.tencent.com';
const CLOUD = 'console.cloud.tencent.com';
const field = (page: Page, label: string) =>
  page
    .locator('label', { hasText: label })
    .locator('xpath=ancestor::*[.//input or .//textarea][1]')
    .locator('input, textarea');
const LAUNCH = '/user-center/app/launch?prefill=1';

describe('what was typed and not handed in', () => {
  it('is offered when the form is empty again, and can be thrown away', async () => {
    const first = await session.open(LAUNCH, { host: MEETING });
    await expect(overlay(first)).toHaveAttribute('data-page', 'meeting/launch');
    await expect(first.locator('[data-draft]')).toHaveCount(0);
    await field(first, '详细描述').fill('课堂点名，写到一半登录过期了');
    // Leaving is the last moment; nothing has to rest first.
    await first.close({ runBeforeUnload: false });

    const second = await session.open(LAUNCH, { host: MEETING });
    await expect(second.locator('[data-draft="1"]')).toContainText('详细描述');
    const shown = await overlay(second).evaluate((host) => host.shadowRoot?.innerHTML ?? '');
    expect(shown).toContain('详细描述');
    expect(shown + (await second.content())).not.toContain('写到一半登录过期了');
    await second.locator('[data-action="drop-draft"]').click();
    await expect(second.locator('[data-draft]')).toHaveCount(0);
    await second.reload();
    await expect(overlay(second)).toHaveAttribute('data-page', 'meeting/launch');
    await expect(second.locator('[data-self-check]').first()).toBeVisible();
    await expect(second.locator('[data-draft]')).toHaveCount(0);
    await second.close();
  });
});

describe('forms on two consoles', () => {
  it('a telephone that differs is advice, and holds nothing', async () => {
    const company = await session.open('/serviceprovider/info?prefill=1', { host: CLOUD });
    await expect(overlay(company)).toHaveAttribute('data-page', 'market/company');
    await company
      .getByRole('button', { name: /^(?:提交|保存|提交审核)$/u })
      .first()
      .click();
    await company.waitForFunction(
      () =>
        (window as unknown as { __replica: { snapshot(): { submits: unknown[] } } }).__replica.snapshot().submits
          .length > 0,
    );
    const launch = await session.open(`${LAUNCH}&phone=0755-80000002`, { host: MEETING });
    const finding = launch.locator('[data-finding="consistency/other-phone"]');
    await expect(finding).toHaveCount(1);
    await expect(finding).toContainText('云市场');
    await expect(overlay(launch, 'blocked')).toHaveCount(0);
  });
});
