import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';
import { input, openOwn, row } from './own-page';
import { drawn, enlarged, png } from './pictures';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.stop());
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) await page.close();
});

const MEETING = 'meeting.tencent.com';
const CLOUD = 'console.cloud.tencent.com';

interface Chosen {
  name: string;
  buffer: Buffer;
}
/** Chooses files in the row with this label, as the browser's own dialog does. */
async function choose(page: Page, label: string, files: Chosen[]): Promise<void> {
  await page
    .locator('label', { hasText: label })
    .locator('xpath=ancestor::*[.//input[@type="file"]][1]//input[@type="file"]')
    .setInputFiles(files.map((file) => ({ ...file, mimeType: 'image/png' })));
}
const findings = (page: Page): Promise<string[]> =>
  page
    .locator(
      '[data-finding*="/logo-"], [data-finding*="/screenshots-"], [data-finding*="/icon-"], [data-finding*="/picture-"]',
    )
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-finding') ?? '').sort());
const LAUNCH = [
  row('应用简介', input('日程安排和会议提醒')),
  row('企业名称', input('青禾（演示）文化有限公司')),
  row('隐私协议地址', input('https://qinghe.example.com/privacy')),
  row('预览页图片', '<input type="file" multiple>'),
].join('');
const picture = (width: number, height: number, seed = 1): Buffer => png(width, height, drawn(width, height, seed));

describe('files, as they are chosen', () => {
  it('a logo of another size is refused, the right one in its place is fine', async () => {
    const page = await session.open('/user-center/app/launch?prefill=1', { host: MEETING });
    await expect(overlay(page)).toHaveAttribute('data-page', 'meeting/launch');
    await choose(page, '企业LOGO', [{ name: 'logo.png', buffer: picture(64, 64) }]);
    await expect.poll(() => findings(page)).toEqual(['meeting/logo-pixel-size']);
    await expect(overlay(page, 'blocked')).toHaveCount(1);
    await expect(page.locator('[data-finding="meeting/logo-pixel-size"]')).toContainText('64×64，要求 128×128');
    await choose(page, '企业LOGO', [{ name: 'logo2.png', buffer: picture(128, 128) }]);
    await expect.poll(() => findings(page)).toEqual([]);
    await expect(overlay(page, 'blocked')).toHaveCount(0);
  });

  it('a file with another content than its name says is told', async () => {
    const page = await session.open('/user-center/app/launch?prefill=1', { host: MEETING });
    await expect(overlay(page)).toHaveAttribute('data-page', 'meeting/launch');
    await choose(page, '企业LOGO', [
      { name: 'logo.png', buffer: Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1') },
    ]);
    await expect.poll(() => findings(page)).toContain('meeting/logo-file-type');
  });

  it('the same screenshot twice is refused; taken away again, nothing is', async () => {
    const page = await session.open('/user-center/app/launch?prefill=1&previews=rows', { host: MEETING });
    await expect(overlay(page)).toHaveAttribute('data-page', 'meeting/launch');
    const [one, other] = [picture(1920, 1080), picture(1920, 1080, 4)];
    await choose(page, '预览页图片（桌面端）', [
      { name: 'one.png', buffer: one },
      { name: 'again.png', buffer: one },
      { name: 'other.png', buffer: other },
    ]);
    await expect.poll(() => findings(page)).toEqual(['meeting/screenshots-repeated']);
    await page.locator('li', { hasText: 'again.png' }).getByText('删除').click();
    await expect.poll(() => findings(page)).toEqual([]);
  });

  it('a control as the browser draws it holds what was chosen last', async () => {
    const page = await openOwn(session, '/user-center/app/launch', LAUNCH, { host: MEETING });
    await expect(overlay(page)).toHaveAttribute('data-page', 'meeting/launch');
    const [one, other] = [picture(1920, 1080), picture(1920, 1080, 4)];
    const chosen = (...buffers: Buffer[]): Promise<void> =>
      choose(
        page,
        '预览页图片',
        buffers.map((buffer, at) => ({ name: `${at}.png`, buffer })),
      );
    await chosen(one, one);
    await expect.poll(() => findings(page)).toEqual(['meeting/screenshots-repeated']);
    await chosen(one, other);
    await expect.poll(() => findings(page)).toEqual([]);
    await chosen(one, one);
    await expect.poll(() => findings(page)).toEqual(['meeting/screenshots-repeated']);
    await chosen();
    await expect.poll(() => findings(page)).toEqual([]);
  });

  it('an enlarged icon is asked about, a drawn one is not', async () => {
    const page = await session.open('/user-center/app/basic?prefill=1', { host: MEETING });
    await expect(overlay(page)).toHaveAttribute('data-page', 'meeting/app');
    await choose(page, '应用图标', [{ name: 'icon.png', buffer: png(512, 512, enlarged(512, 512, 2, 6)) }]);
    await expect.poll(() => findings(page)).toEqual(['meeting/icon-blurred']);
    await choose(page, '应用图标', [{ name: 'drawn.png', buffer: picture(512, 512, 2) }]);
    await expect.poll(() => findings(page)).toEqual([]);
  });

  it('a picture on pure white warns on the Marketplace, and holds nothing', async () => {
    const page = await session.open('/isv/products/create/image?prefill=1', { host: CLOUD });
    await expect(overlay(page)).toHaveAttribute('data-page', 'market/product');
    const white = png(390, 260, (x, y) =>
      Math.hypot(x - 195, y - 130) < 60 ? [20, 90, 200, 255] : [255, 255, 255, 255],
    );
    await choose(page, '商品图片', [{ name: 'white.png', buffer: white }]);
    await expect.poll(() => findings(page)).toEqual(['market/picture-white-ground']);
    await expect(overlay(page, 'blocked')).toHaveCount(0);
  });
});
