import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addressOf, FAMILY_FORMS } from '../e2e/families';
import { type ConsoleHost, type FirefoxSession, startFirefox } from './browser';
import { answer, inside, markAt, navigate, noOverlay, overlay, press, rebuild, submits, type } from './overlay';
import { openSidebar } from './sidebar';

/** What the content scripts do on the three consoles, in Firefox too; every widget family in the long run. */
const LONG = process.env.GUOSHEN_LONG === '1';
const FORMS = LONG ? FAMILY_FORMS : FAMILY_FORMS.filter(({ name }) => /^(?:legacy frm|tea|met)$/u.test(name));
/** Where a form stands: in the long run in each alone. */
const PLACES = LONG ? ['frame', 'shadow', 'frame shadow'] : ['frame shadow'];

let session: FirefoxSession;
beforeAll(async () => {
  session = await startFirefox();
});
afterAll(() => session.stop());

describe.each(FORMS)('$name', ({ host, path, page: id, label, good, bad, rule, submit }) => {
  const found = `[data-finding="${rule}"][data-field="name"]`;
  const open = (options: Record<string, string> = {}): Promise<Page> =>
    session.open(addressOf(path, options), host as ConsoleHost);

  it('is recognised; a text is marked at its field, also where the form is made anew', async () => {
    const page = await open();
    await page.waitForSelector(`guoshen-overlay[data-page="${id}"]`);
    await inside(page, found, false);
    await type(page, label, bad);
    await inside(page, found);
    await markAt(page, label);
    await rebuild(page);
    await type(page, label, good);
    await inside(page, found, false);
    await type(page, label, bad);
    await markAt(page, label);

    // A press is held, goes through once after that, and is held again.
    await press(page, submit);
    await inside(page, '[data-submit-guard]');
    expect(await submits(page)).toBe(0);
    await answer(page, 'continue');
    await inside(page, '[data-submit-guard]', false);
    await press(page, submit);
    await page.waitForFunction(
      () => (window as unknown as { __replica: { submits: unknown[] } }).__replica.submits.length === 1,
    );
    await press(page, submit);
    await inside(page, '[data-submit-guard]');
    await answer(page, 'back');

    // Without a load, to a page without a form and back.
    await navigate(page, '/cgi-bin/home');
    await noOverlay(page);
    await navigate(page, path.replace(/\?.*/u, ''));
    await overlay(page);
    await page.close();
  });

  it.each(PLACES)('in a %s texts are marked and presses are held', async (where) => {
    const places = where.split(' ');
    const page = await open({ ...Object.fromEntries(places.map((each) => [each, '1'])), name: bad });
    await inside(page, found);
    await markAt(page, label, places.includes('frame'));
    const frame: Page | Frame = places.includes('frame') ? framed(page) : page;
    await press(frame, submit);
    await inside(page, '[data-submit-guard]');
    await page.close();
  });
});

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

  it('says unread where a known page has changed, and leaves other pages alone', async () => {
    const changed = await session.open('/wxamp/category/get?changed=1');
    await overlay(changed, 'unread');
    const other = await session.open('/cgi-bin/home');
    expect(await other.$('guoshen-overlay')).toBeNull();
  });

  it('the sidebar shows the problems of the tab in front, in step with its category and with the tab', async () => {
    const page = await session.open('/wxamp/category/get');
    await overlay(page, 'blocked');
    const sidebar = await openSidebar(session.browser);
    const says = (words: string): Promise<void> =>
      vi.waitFor(async () => expect(await sidebar.text()).toContain(words), { timeout: 30_000, interval: 100 });
    await says('会被拒绝');
    await says('还没填');
    await page.goto(session.replicas.url('mp.weixin.qq.com', '/wxamp/category/get?category=医疗服务/互联网医院'));
    await says('差 1 份资质');
    await vi.waitFor(async () => expect(await sidebar.text()).not.toContain('还没填'), {
      timeout: 30_000,
      interval: 100,
    });
    await sidebar.press('tab', '资料');
    await says('设置医疗机构批准书');
    if (process.env.GUOSHEN_PICTURES === '1') {
      writeFileSync(join(import.meta.dirname, '../../docs/pictures/firefox-sidebar.png'), await sidebar.picture());
    }
    await session.open('/cgi-bin/home');
    await says('没认出当前页面');
    await page.bringToFront();
    await says('还有');
    await sidebar.close();
  });

  it('asks for no host but the consoles', () => {
    // The browser itself looks for updates of its own; nothing of that comes from the extension's pages.
    expect(session.refused.filter((host) => !/mozilla|firefox/u.test(host))).toEqual([]);
  });
});

function framed(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes('embedded=1'));
  if (frame === undefined) throw new Error('the form is in no frame');
  return frame;
}
