import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadFacts } from '../../data/load';
import { pageCode } from '../consoles/page-code';
import { PLAIN_PAGES } from '../consoles/plain-pages';
import type { Seen, SeenRow } from '../consoles/probe';
import { FAMILIES } from '../replicas/real/build';
import { type Replicas, startReplicas } from '../replicas/server';
import { startPlain } from './browser';
import { expect as eventually } from './expect';

const CLOUD = 'console.cloud.tencent.com';
const MEETING = 'meeting.tencent.com';
const WECHAT = 'mp.weixin.qq.com';
const FORMS: readonly (readonly [host: string, path: string])[] = [
  [CLOUD, '/serviceprovider/info'],
  [CLOUD, '/serviceprovider/apply'],
  [CLOUD, '/isv/products/create/saas'],
  [CLOUD, '/isv/products/create/manual'],
  [CLOUD, '/isv/products/create/image'],
  [CLOUD, '/isv/products/create/api'],
  [MEETING, '/user-center/app/basic'],
  [MEETING, '/user-center/app/launch'],
  [MEETING, '/user-center/app/papers'],
];
const IN_LIBRARIES = FORMS.filter(([, path]) => /saas|info|launch/u.test(path));

/** What the replicas' own names of fields mean, where they are not our words. */
const MEANS: Readonly<Record<string, string>> = {
  market: 'category',
  document: 'user-guide',
  scenario: 'scene-note',
  guide: 'user-guide',
  icp: 'icp-proof',
  copyright: 'copyright-proof',
  letter: 'release-letter',
  special: 'special-industry',
  'screenshots-desktop': 'screenshots',
  'screenshots-mobile': 'screenshots',
};
/** Slots, columns and entries inside a row that have words of their own. */
const INNER: Readonly<Record<string, RegExp>> = {
  预览页图片: /^(?:桌面端|移动端)$/u,
  价格明细: /^(?:规格|时长|单位|原价（元）|折扣价（元）)$/u,
  售卖规格: /^(?:规格|时长|单位|原价（元）|折扣价（元）)$/u,
};
/** Of the WeChat replicas, by label. */
const WECHAT_KEYS: Readonly<Record<string, string>> = {
  小程序名称: 'name',
  小程序简称: 'short-name',
  小程序头像: 'icon',
  头像: 'icon',
  介绍: 'intro',
  服务类目: 'category',
  所在服务类目: 'category',
  资质材料: 'qualification-files',
  标题: 'item-title',
  标签: 'keywords',
  版本描述: 'version-note',
};

interface Count {
  controls: number;
  named: number;
  /** Named by the accessible-name computation alone. */
  accessible: number;
  fields: number;
  right: number;
  wrong: string[];
  lost: string[];
}
const none = (): Count => ({ controls: 0, named: 0, accessible: 0, fields: 0, right: 0, wrong: [], lost: [] });

function add(count: Count, { rows, strays, page }: Seen, where: string): void {
  const known = new Set<string>(facts.pages.find(({ id }) => id === page)?.fields.map(({ key }) => key) ?? []);
  const taken = new Set<string>();
  for (const row of rows) {
    const truth = MEANS[row.key ?? ''] ?? row.key;
    const key = truth !== undefined && known.has(truth) ? truth : undefined;
    count.controls += row.names.length;
    count.named += row.names.filter((name) => isTrue(row, name)).length;
    count.accessible += row.accessible.filter((name) => isTrue(row, name)).length;
    count.wrong.push(
      ...row.mapped.filter((field) => field !== key).map((field) => `${where}: ${row.label} → ${field}`),
    );
    if (key === undefined) continue;
    // Two slots of one field: the reading stands at the one that is filled.
    if (taken.has(key) || rows.some((other) => other !== row && other.mapped.includes(key as never))) continue;
    taken.add(key);
    count.fields += 1;
    if (row.mapped.includes(key)) count.right += 1;
    else count.lost.push(`${where}: ${row.label}`);
  }
  count.wrong.push(...strays.map((field) => `${where}: outside of every row → ${field}`));
}

const isTrue = ({ label }: SeenRow, name: string): boolean => name === label || INNER[label]?.test(name) === true;

const facts = loadFacts();
let replicas: Replicas;
let browser: Browser;
let page: Page;
let probe: string;
beforeAll(async () => {
  replicas = await startReplicas();
  probe = await pageCode('probe.ts');
  browser = await startPlain(replicas);
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1200, height: 1600 } });
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await replicas?.stop();
});

type Look = (pages: unknown, rows: unknown, address?: unknown) => Seen;
type Probed = { __look: Look; __replica: { truth?(): unknown[] } };

/** Reads the page that stands there and asks the replica what is true. */
async function lookAt(host: string, path: string): Promise<Seen> {
  await page.goto(replicas.url(host, path));
  await page.waitForFunction(() => ((window as unknown as Probed).__replica.truth?.().length ?? 0) > 0);
  // Style sheets in a shadow root keep no load event waiting, and what they hide is not read.
  const sheets = page.locator('link[rel="stylesheet"]');
  await eventually
    .poll(() => sheets.evaluateAll((all) => all.every((each) => (each as HTMLLinkElement).sheet)))
    .toBe(true);
  await page.evaluate(probe);
  return page.evaluate((pages) => {
    const { __look, __replica } = window as unknown as Probed;
    return __look(pages, __replica.truth?.());
  }, facts.pages);
}

/** The rows of a WeChat replica: their labels are their truth. */
async function lookAtWechat(path: string): Promise<Seen> {
  await page.goto(replicas.url(WECHAT, path));
  await page.locator('.weui-desktop-form__control-group, .frm_control_group').first().waitFor({ state: 'attached' });
  await page.evaluate(probe);
  return page.evaluate(
    ([pages, keys]) => {
      const rows = [...document.querySelectorAll('.weui-desktop-form__control-group, .frm_control_group')];
      const seen = rows.filter((row) => row.checkVisibility({ visibilityProperty: true }));
      const truth = seen.map((row) => {
        const words = row.querySelector('label')?.cloneNode(true) as Element | null;
        for (const aside of words?.querySelectorAll('.weui-desktop-popover__wrp') ?? []) aside.remove();
        const label = words?.textContent?.trim() ?? '';
        return { row, label, key: (keys as Record<string, string>)[label] };
      });
      return (window as unknown as Probed).__look(pages, truth);
    },
    [facts.pages, WECHAT_KEYS] as const,
  );
}

async function lookAtPlain(name: string): Promise<Seen> {
  const { html, ...address } = PLAIN_PAGES[name] ?? { html: '', host: '', pathname: '' };
  await page.goto('about:blank');
  await page.setContent(html);
  await page.evaluate(probe);
  return page.evaluate(
    ([pages, where]) => {
      const truth = [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row) => ({
        row,
        label: row.dataset.row ?? '',
        ...(row.dataset.key && { key: row.dataset.key }),
      }));
      return (window as unknown as Probed).__look(pages, truth, where);
    },
    [facts.pages, address] as const,
  );
}

const table = (rows: readonly string[][]): string => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
};

it('names the controls of all replicas and maps no label to a wrong field', { timeout: 180_000 }, async () => {
  const counts = new Map<string, Count>();
  const of = (name: string): Count => {
    const count = counts.get(name) ?? none();
    counts.set(name, count);
    return count;
  };
  for (const path of [
    '/wxamp/category/get',
    '/wxamp/basicprofile/index',
    '/wxopen/initprofile',
    '/wxamp/wadevelopcode/get_class',
  ]) {
    for (const query of ['', '?prefill=1'])
      add(of('WeChat (weui, frm)'), await lookAtWechat(path + query), path + query);
  }
  for (const [host, path] of FORMS) {
    const name = host === CLOUD ? 'Marketplace (tea)' : 'Meeting (met)';
    for (const query of ['', '?prefill=1', '?prefill=1&shadow=1&widget=dropdown&previews=rows&special=是']) {
      add(of(name), await lookAt(host, path + query), path + query);
    }
  }
  for (const family of Object.keys(FAMILIES)) {
    for (const [host, path] of IN_LIBRARIES) {
      for (const query of ['', '&prefill=1', '&prefill=1&shadow=1', '&dialog=1']) {
        const where = `${path}?family=${family}${query}`;
        add(of(family), await lookAt(host, where), where);
      }
    }
  }
  for (const name of Object.keys(PLAIN_PAGES))
    add(of('plain HTML, ARIA, tables, hashed'), await lookAtPlain(name), name);

  const all = [...counts.values()];
  const sum = (pick: (count: Count) => number): number => all.reduce((total, count) => total + pick(count), 0);
  expect(all.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(all.flatMap(({ lost }) => lost)).toEqual([]);
  expect(sum(({ named }) => named) / sum(({ controls }) => controls)).toBeGreaterThanOrEqual(0.99);

  const cells = (name: string, { controls, named, accessible, fields, right, wrong }: Omit<Count, 'lost'>): string[] =>
    [name, controls, named, accessible, fields, right, wrong.length].map(String);
  const rows = [...counts].map(([name, count]) => cells(name, count));
  const total: Omit<Count, 'lost'> = {
    controls: sum(({ controls }) => controls),
    named: sum(({ named }) => named),
    accessible: sum(({ accessible }) => accessible),
    fields: sum(({ fields }) => fields),
    right: sum(({ right }) => right),
    wrong: [],
  };
  const head = ['Replicas', 'controls', 'named', 'by accessible name alone', 'known fields', 'mapped right', 'wrong'];
  await expect(`# How surely forms are read

Counted in Chromium over every control of every replica; \`test/e2e/reading.test.ts\` holds the figures and writes this
page (run it with \`-u\`). Each replica says in a script object what its rows are; the reading never sees it. A control is
named when it gets its row's label, or that of its slot or column inside the row. At least 99 of 100 must be named, and
none mapped wrongly.

${table([head, ...rows, cells('**all**', total)])}

The replicas are ours: nobody here has seen the live pages. Fields that sound like known ones and are others (商品英文名称,
旧商品名称, 应用简介（英文）, a search for 商品名称) are among the controls and have to stay unmapped.

Beside the table, \`test/consoles\` holds choices that only the page's own drawing tells: markets as cards (by ARIA, a class, a
sign or a hidden radio button), trees, columns, and categories printed beside bare words, which count only where the facts
know them. Where a list is mounted in part and the choice is not in sight, or where what was chosen is only counted (+2), the
field is said to be unread: never empty, never fine. Of several lists behind one label those that nothing else names are the
levels of one choice. A heading names a printed value only in a row of settings, beside what is pressed to change it.
`).toMatchFileSnapshot('../../docs/reading.md');
});
