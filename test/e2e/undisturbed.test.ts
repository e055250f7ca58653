import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { FAMILIES } from '../replicas/real/build';
import { overlay, type Session, startPlain, startSession } from './browser';
import { expect } from './expect';
import { snapshot } from './replica';

/**
 * Every page of every replica, used the same way in a browser with the extension and in one without: the page must not be
 * able to tell the two apart, but for the one host element beside its body.
 */

const CLOUD = 'console.cloud.tencent.com';
const MEETING = 'meeting.tencent.com';
const WECHAT = 'mp.weixin.qq.com';
const CONSOLES: Readonly<Record<string, string>> = {
  [WECHAT]: 'wechat-mini-program',
  [CLOUD]: 'tencent-cloud-market',
  [MEETING]: 'tencent-meeting',
};
/** With a form that is known, and what it is recognised as. */
const FORMS: readonly (readonly [host: string, path: string, page: string])[] = [
  [WECHAT, '/wxamp/category/get', 'wechat/category'],
  [WECHAT, '/wxamp/basicprofile/index', 'wechat/basic'],
  [WECHAT, '/wxamp/wadevelopcode/get_class', 'wechat/review'],
  [WECHAT, '/wxopen/initprofile', 'wechat/first-profile'],
  [CLOUD, '/serviceprovider/info', 'market/company'],
  [CLOUD, '/serviceprovider/apply', 'market/onboarding'],
  [CLOUD, '/isv/products/create/saas', 'market/product'],
  [CLOUD, '/isv/products/create/manual', 'market/product'],
  [CLOUD, '/isv/products/create/image', 'market/product'],
  [CLOUD, '/isv/products/create/api', 'market/product'],
  [MEETING, '/user-center/app/basic', 'meeting/app'],
  [MEETING, '/user-center/app/launch', 'meeting/launch'],
  [MEETING, '/user-center/app/papers', 'meeting/papers'],
];
/** The same forms in component libraries, which change their own tree as they like: all of them in the long run. */
const IN_LIBRARIES = Object.keys(FAMILIES).flatMap((family) =>
  FORMS.filter(([, path]) => (process.env.GUOSHEN_LONG === '1' ? /saas|info|app\/launch/u : /saas/u).test(path)).map(
    ([host, path, page]) => [host, `${path}?family=${family}`, page] as const,
  ),
);
/** Without one. */
const OTHERS: readonly (readonly [host: string, path: string, page: undefined])[] = [
  [WECHAT, '/wxamp/wacodepage/getcodepage', undefined],
  [WECHAT, '/cgi-bin/home', undefined],
  [CLOUD, '/serviceprovider/products', undefined],
  [CLOUD, '/cvm/overview', undefined],
  [MEETING, '/marketplace/user-third-party', undefined],
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

/** How often a page hears of these depends on the moment; whether it does, does not. */
const COALESCED = new Set(['scroll', 'selectionchange']);

interface Heard {
  /** What listeners on the page counted, from a person and from scripts. */
  events: [string, number | boolean][];
  untrusted: Record<string, number>;
  /** Changes that the page did not make through its own books. */
  changes: number;
}

async function heard(page: Page): Promise<Heard> {
  const { events, untrusted } = await snapshot(page);
  const { mutationsByOthers = 0, outsideBody, ...own } = events;
  return {
    events: Object.entries(own).map(([name, count]) => [name, COALESCED.has(name) ? count > 0 : count]),
    untrusted,
    changes: mutationsByOthers,
  };
}

/** A library that draws its ids by chance. */
const CHANCE = /\bel-(id|popper-container)-\d+/gu;

/** The page's own tree with open shadow roots, its focus and where it is scrolled to. */
async function tree(page: Page): Promise<string[]> {
  const parts = await page.evaluate(() => {
    const inner = (root: Document | ShadowRoot): string[] =>
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot, localName }) =>
        shadowRoot === null || localName === 'guoshen-overlay' ? [] : [shadowRoot.innerHTML, ...inner(shadowRoot)],
      );
    const html = document.documentElement;
    return [
      ...[...html.attributes].map(({ name, value }) => `${name}=${value}`),
      ...[...html.children].filter(({ localName }) => localName !== 'guoshen-overlay').map((each) => each.outerHTML),
      ...inner(document),
      `focus: ${document.activeElement?.outerHTML.slice(0, 200)}`,
      `scrolled: ${scrollX} ${scrollY}`,
    ];
  });
  return parts.map((part) => part.replace(CHANCE, 'el-$1'));
}

/** Uses a page as a person does: types into its first text field, and scrolls. */
async function use(page: Page): Promise<void> {
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
    await new Promise((done) => setTimeout(done, 300));
  });
}

/** Words on the page are there: it is drawn. */
const drawn = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const words = document.body?.textContent ?? '';
    return words.trim().length > 20 && !words.includes('加载中');
  });

it.each([...FORMS, ...IN_LIBRARIES, ...OTHERS])('%s%s', async (host, path, id) => {
  const page = await session.open(path, { host });
  const other = await without.newPage();
  await Promise.all([drawn(page), other.goto(session.replicas.url(host, path)).then(() => drawn(other))]);
  // Pages at unknown addresses are looked at a while after they have come.
  if (id === undefined) await page.waitForFunction(() => performance.now() > 1000);
  else {
    await expect(overlay(page)).toHaveAttribute('data-page', id);
    await expect(overlay(page)).toHaveAttribute('data-console', CONSOLES[host] ?? '');
  }
  const isOurs = !path.includes('family=');
  const same = async (): Promise<void> => {
    const [here, there] = await Promise.all([heard(page), heard(other)]);
    // Libraries change their tree while they animate: how often is theirs.
    expect(isOurs ? here : { ...here, changes: 0 }).toEqual(isOurs ? there : { ...there, changes: 0 });
    if (isOurs) expect(here.changes).toBe(0);
  };
  await expect(same, 'read, and not used').toPass({ timeout: 30_000 });
  await Promise.all([use(page), use(other)]);
  await expect(same, 'used').toPass({ timeout: 30_000 });
  await expect(async () => expect(await tree(page)).toEqual(await tree(other))).toPass({ timeout: 30_000 });
  await expect(overlay(page)).toHaveCount(id === undefined ? 0 : 1);
  await Promise.all([page.close(), other.close()]);
});
