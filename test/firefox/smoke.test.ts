import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxSession, startFirefox } from './browser';
import { inside, overlay, submits } from './overlay';

let session: FirefoxSession;
beforeAll(async () => {
  session = await startFirefox();
});
afterAll(() => session.stop());

describe('in Firefox', () => {
  it('detects, shows the papers of a chosen category and reads without disturbing', async () => {
    const page = await session.open('/wxamp/category/get?category=医疗服务/互联网医院');
    await overlay(page, 'attention');
    await inside(page, '[data-document="医疗机构执业许可证"]');
    const disturbed = await page.evaluate(
      () => (window as unknown as { __replica: { events: Record<string, number> } }).__replica.events.mutationsByOthers,
    );
    expect(disturbed).toBe(0);
  });

  it('holds a press and lets one through', async () => {
    const page = await session.open('/wxamp/wadevelopcode/get_class');
    await overlay(page, 'blocked');
    await page.click('a.btn_primary');
    await inside(page, '[data-submit-guard]');
    expect(await submits(page)).toBe(0);
    await page.evaluate(() =>
      document
        .querySelector('guoshen-overlay')
        ?.shadowRoot?.querySelector<HTMLElement>('[data-action="continue"]')
        ?.click(),
    );
    await page.click('a.btn_primary');
    await page.waitForFunction(
      () => (window as unknown as { __replica: { submits: unknown[] } }).__replica.submits.length === 1,
    );
  });

  it('says unread where a known page has changed, and leaves other pages alone', async () => {
    const changed = await session.open('/wxamp/category/get?changed=1');
    await overlay(changed, 'unread');
    const other = await session.open('/cgi-bin/home');
    expect(await other.$('guoshen-overlay')).toBeNull();
  });

  it('asks for no host but the consoles', () => {
    // The browser itself looks for updates of its own; nothing of that comes from the extension's pages.
    expect(session.refused.filter((host) => !/mozilla|firefox/u.test(host))).toEqual([]);
  });
});
