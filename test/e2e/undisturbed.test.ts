import { expect } from '@playwright/test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { FAMILIES } from '../replicas/real/build';
import { overlay, type Session, startPlain, startSession } from './browser';
import { snapshot } from './replica';

/**
 * Every page of every replica, used the same way in a browser with the extension and in one without: the page must not be
 * able to tell the two apart, but for the one host element beside its body.
 */

const CLOUD = 'console.cloud.tencent.com';
const MEETING = 'meeting.tencent.com';
const WECHAT = 'mp.weixin.qq.com';
const IN_LIBRARIES: readonly (readonly [host: string, path: string])[] = [
  [CLOUD, '/isv/products/create/saas'],
  [CLOUD, '/serviceprovider/info'],
  [MEETING, '/user-center/app/launch'],
];
/** With a form that is known. */
const FORMS: readonly (readonly [host: string, path: string])[] = [
  [WECHAT, '/wxamp/category/get'],
  [WECHAT, '/wxamp/basicprofile/index'],
  [WECHAT, '/wxamp/wadevelopcode/get_class'],
  [WECHAT, '/wxopen/initprofile'],
  [CLOUD, '/serviceprovider/info'],
  [CLOUD, '/serviceprovider/apply'],
  [CLOUD, '/isv/products/create/saas'],
  [CLOUD, '/isv/products/create/manual'],
  [CLOUD, '/isv/products/create/image'],
  [CLOUD, '/isv/products/create/api'],
  [MEETING, '/user-center/app/basic'],
  [MEETING, '/user-center/app/launch'],
  [MEETING, '/user-center/app/papers'],
  ...Object.keys(FAMILIES).flatMap((family) =>
    IN_LIBRARIES.map(([host, path]) => [host, `${path}?family=${family}`] as const),
  ),
];
/** Without one. */
const OTHERS: readonly (readonly [host: string, path: string])[] = [
  [WECHAT, '/wxamp/wacodepage/getcodepage'],
  [WECHAT, '/cgi-bin/home'],
  [CLOUD, '/serviceprovider/products'],
  [CLOUD, '/cvm/overview'],
  [MEETING, '/marketplace/user-third-party'],
];

let session: Session;
let plain: Browser;
let without: BrowserContext;
beforeAll(async () => {
  session = await startSession();
  plain = await startPlain(session.replicas);
  without = await plain.newContext({
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    viewport: { width: 1280, height: 720 },
  });
});
afterAll(async () => {
  await plain.close();
  await session.stop();
});

/** How often a page heard of the same thing depends on the moment; what it heard at all does not. */
const COALESCED = new Set(['scroll', 'selectionchange']);

interface Told {
  /** What the page's own listeners counted. */
  events: [string, number | boolean][];
  untrusted: Record<string, number>;
  changed: number;
  /** The page's own tree, open shadow roots too. */
  tree: string;
  focused: string;
  scrolled: number[];
}

/** Uses a page as a person does: types into its first text field, and scrolls. */
async function use(page: Page): Promise<Told> {
  const field = page
    .locator('input[type="text"], input:not([type]), textarea')
    .filter({ visible: true })
    .and(page.locator(':enabled:not([readonly])'))
    .first();
  if ((await field.count()) > 0) {
    await field.focus();
    await page.keyboard.press('End');
    await page.keyboard.type('ab1');
  }
  await page.evaluate(async () => {
    scrollTo(0, 240);
    // Longer than any pause after which a change is read.
    await new Promise((done) => setTimeout(done, 400));
  });
  const { events, untrusted } = await snapshot(page);
  const { mutationsByOthers, outsideBody, ...heard } = events;
  const own = await page.evaluate(() => {
    const inner = (root: Document | ShadowRoot): string[] =>
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot, localName }) =>
        shadowRoot === null || localName === 'guoshen-overlay' ? [] : [shadowRoot.innerHTML, ...inner(shadowRoot)],
      );
    const html = document.documentElement;
    return {
      tree: [
        [...html.attributes].map(({ name, value }) => `${name}=${value}`).join(),
        ...[...html.children].filter(({ localName }) => localName !== 'guoshen-overlay').map((each) => each.outerHTML),
        ...inner(document),
      ].join('\n'),
      focused: document.activeElement?.outerHTML.slice(0, 200) ?? '',
      scrolled: [scrollX, scrollY],
    };
  });
  return {
    events: Object.entries(heard).map(([name, count]) => [name, COALESCED.has(name) ? count > 0 : count]),
    untrusted,
    changed: Number(mutationsByOthers),
    ...own,
  };
}

/** Words on the page are there: it is drawn. */
const drawn = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (document.body?.textContent ?? '').replace('加载中', '').trim().length > 20);

it.each([...FORMS.map((page) => [...page, true] as const), ...OTHERS.map((page) => [...page, false] as const)])(
  '%s%s',
  async (host, path, isForm) => {
    const page = await session.open(path, { host });
    const other = await without.newPage();
    await Promise.all([drawn(page), other.goto(session.replicas.url(host, path)).then(() => drawn(other))]);
    // Pages at unknown addresses are looked at a while after they have come.
    if (isForm) await expect(overlay(page)).toHaveAttribute('data-verdict', /\w/u);
    else await page.waitForFunction(() => performance.now() > 1200);
    const before = await snapshot(page);
    const heard = Object.entries(before.events).filter(([name, count]) => name !== 'outsideBody' && count > 0);
    expect(heard, 'reading alone').toEqual([]);
    const [told, expected] = await Promise.all([use(page), use(other)]);
    expect(told).toEqual(expected);
    await expect(overlay(page)).toHaveCount(isForm ? 1 : 0);
    await Promise.all([page.close(), other.close()]);
  },
);
