import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';
import { submits } from './replica';
import { COMPANY, INTRO, SHORT_INTRO } from './sample';
import { exported, openSeedPage } from './seed';
import { showTab } from './tabs';

const CLOUD = 'console.cloud.tencent.com';
const MEETING = 'meeting.tencent.com';
const PASSPHRASE = '青禾 画室 晨雾 琥珀 纸鹤 乌龙茶';
/** A key is made slowly on purpose: a second on a calm machine, and many on a busy one. */
const KEY = { timeout: 60_000 };

/** On each console a form with a chosen category, and the papers that complete its plan. */
const PLANS = [
  {
    host: 'mp.weixin.qq.com',
    path: '/wxamp/category/get?category=医疗服务/互联网医院',
    category: '医疗服务 / 互联网医院',
    papers: ['医疗机构执业许可证'],
    parts: 1,
  },
  {
    host: CLOUD,
    path: '/serviceprovider/apply?market=API 服务市场',
    category: 'API 服务市场',
    papers: ['技术/客服团队证明', '测试账号'],
    parts: 1,
  },
  {
    host: MEETING,
    path: '/user-center/app/launch?category=生活服务/慈善组织',
    category: '生活服务 / 慈善组织',
    // The class's own one, and what every app hands in.
    papers: [
      '慈善组织公开募捐资质证书',
      '营业执照',
      'ICP 备案',
      '计算机软件著作权登记证书',
      '腾讯会议开放平台应用发布承诺函',
      '腾讯会议开放平台授权委托书',
    ],
    parts: 2,
  },
] as const;
/** As they are called on a disk: other names of the same papers, what people write around them, the last day. */
const FILES = [
  '医疗机构执业许可证_有效期至2031-03-31.pdf',
  '技术团队证明-盖章.pdf',
  '测试帐号.pdf',
  '慈善组织公开募捐资格证书.pdf',
  '工商营业执照.jpg',
  'ICP 备案截图.png',
  '软著证书.pdf',
  '应用发布承诺函 盖章.pdf',
  '授权委托书.pdf',
];
const FORMS = [
  { host: 'mp.weixin.qq.com', path: '/wxopen/initprofile', wanted: ['青禾日程助手', INTRO] },
  { host: CLOUD, path: '/isv/products/create/saas', wanted: ['青禾日程', INTRO] },
  {
    host: MEETING,
    path: '/user-center/app/launch',
    wanted: [SHORT_INTRO, COMPANY, '400-800-8888', '林小满', 'lin@qinghe.example.com', 'https://qinghe.example.com'],
  },
] as const;

let session: Session;
let options: Page;
let plans: Page[];
let desk: Page;
beforeAll(async () => {
  session = await startSession();
  desk = await openSeedPage(session);
  options = await session.openOwn('options.html#papers');
  plans = await Promise.all(PLANS.map(({ host, path }) => session.open(path, { host })));
});
afterAll(() => session.stop());

/** Everything that is kept; when it was last taken out is each machine's own note. */
async function kept() {
  const { collections, bytes } = await exported(desk);
  const settings = collections.settings?.map(({ exportedOn: _, ...rest }) => rest);
  const sorted = Object.entries({ ...collections, settings }).map(([name, records = []]) => [
    name,
    records.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
  ]);
  return { ...Object.fromEntries(sorted), bytes };
}
async function expectPlans(state: 'held' | 'unknown'): Promise<void> {
  for (const [at, { category, papers, parts }] of PLANS.entries()) {
    const page = plans[at] as Page;
    await expect(overlay(page)).toHaveAttribute('data-category', category);
    for (const name of papers) {
      await expect(page.locator(`[data-document="${name}"]`).first(), name).toHaveAttribute('data-state', state);
    }
    await expect(page.getByText('已经齐了')).toHaveCount(state === 'held' ? parts : 0);
  }
}
const values = (page: Page): Promise<string[]> =>
  page
    .locator('input, textarea, [contenteditable]')
    .evaluateAll((all) =>
      (all as HTMLInputElement[])
        .map(({ value, textContent }) => value ?? textContent ?? '')
        .filter((text) => text.trim()),
    );

/** The whole way, in its order: every step stands on the one before. */
describe('a company on all three consoles', () => {
  it('is typed once', async () => {
    await expectPlans('unknown');
    await options.getByRole('button', { name: '新建企业资料' }).click();
    for (const [label, value] of [
      ['公司全称', COMPANY],
      ['统一社会信用代码', '91440300708461136T'],
      ['注册资本', '500万'],
      ['成立日期', '2019-03-01'],
      ['法定代表人', '林小满'],
      ['ICP 备案号或许可证号', '粤ICP备2020000000号-1'],
      ['注册地址', '深圳市南山区演示路 1 号'],
      ['办公地址', '深圳市南山区演示路 2 号'],
      ['客服电话', '400-800-8888'],
      ['服务时间', '周一至周日 9:00-21:00'],
      ['官网', 'https://qinghe.example.com'],
      ['隐私政策网址', 'https://qinghe.example.com/privacy'],
      ['使用条款网址', 'https://qinghe.example.com/terms'],
    ] as const) {
      await options.getByLabel(label, { exact: true }).fill(value);
    }
    await options.getByRole('button', { name: '加一位联系人' }).click();
    const contact = options.getByRole('group', { name: '联系人 1' });
    await contact.getByLabel('姓名').fill('林小满');
    await contact.getByLabel('电话').fill('13800138000');
    await contact.getByLabel('邮箱').fill('lin@qinghe.example.com');
    await options.getByRole('button', { name: '加一个产品' }).click();
    const product = options.getByRole('group', { name: '未命名产品' });
    await product.getByLabel('产品名称').fill('青禾日程');
    const named = options.getByRole('group', { name: '青禾日程', exact: true });
    await named.getByLabel('介绍', { exact: true }).first().fill(INTRO);
    await named.getByLabel('介绍', { exact: true }).nth(1).fill(SHORT_INTRO);
    await named.getByText('只在微信小程序用的文字').click();
    await named.getByLabel('名称', { exact: true }).first().fill('青禾日程助手');
    await options.getByRole('button', { name: '保存' }).click();
    await expect(options.locator('[data-profile="我的公司"]')).toContainText(COMPANY);
    const [profile] = (await exported(desk)).collections.profiles ?? [];
    expect(profile).toMatchObject({
      registeredCapital: 5_000_000,
      foundedOn: '2019-03-01',
      supportHours: '周一至周日 9:00-21:00',
      products: [{ shared: { intro: INTRO }, texts: { 'wechat-mini-program': { name: '青禾日程助手' } } }],
    });
  });

  it('has its papers, dropped as files, and every plan turns to satisfied', async () => {
    await showTab(options, '资质');
    const buffer = Buffer.from('%PDF-1.4');
    await options.locator('input[type="file"][multiple]').setInputFiles(
      FILES.map((name) => ({
        name,
        mimeType: 'application/pdf',
        buffer: Buffer.concat([buffer, Buffer.from(name)]),
      })),
    );
    await expect(options.getByText(/认出是《/u)).toHaveCount(FILES.length);
    await options.getByRole('button', { name: `添加 ${FILES.length} 份` }).click();
    await expect(options.locator('[data-paper]')).toHaveCount(FILES.length);
    await expectPlans('held');
  });

  it.each(FORMS)(
    'fills a form of $host after the press, and takes it back in one step',
    async ({ host, path, wanted }) => {
      const form = await session.open(path, { host });
      await expect(overlay(form)).toHaveCount(1);
      const panel = await session.openPanel(form);
      await showTab(panel, '填表');
      const press = panel.getByRole('button', { name: /^填入 \d+ 项$/u });
      await expect(press).toBeEnabled();
      const before = await values(form);
      await press.click();
      const results = panel.locator('[data-fill-result]');
      await expect(results.first()).toBeVisible();
      expect(
        await results.evaluateAll((all) => all.filter((line) => line.getAttribute('data-outcome') !== 'taken').length),
      ).toBe(0);
      expect(await values(form)).toEqual(expect.arrayContaining([...wanted]) as never);
      await panel.getByRole('button', { name: '撤销' }).click();
      await expect(panel.getByText(/已恢复 \d+ 项/u).first()).toBeVisible();
      expect((await values(form)).sort()).toEqual(before.sort());
      expect(await submits(form)).toEqual([]);
      await panel.close();
      await form.close();
    },
  );

  it('is exported under a passphrase, erased, imported, and the same again', async () => {
    const before = await kept();
    await options.goto(`chrome-extension://${session.extensionId}/options.html#privacy`);
    await options.getByLabel('口令（可以不填）').fill(PASSPHRASE);
    await options.getByRole('region', { name: '导出' }).getByLabel('再输一次').fill(PASSPHRASE);
    const download = options.waitForEvent('download', KEY);
    await options.getByRole('button', { name: '导出文件' }).click();
    const saved = await (await download).path();
    expect(readFileSync(saved, 'latin1').startsWith('age-encryption.org/v1')).toBe(true);
    await options.getByRole('button', { name: '全部删除' }).click();
    await options.getByRole('alertdialog').getByRole('button', { name: '全部删除' }).click();
    await expect(options.getByText('还没有存任何东西')).toBeVisible();
    await expectPlans('unknown');
    expect((await kept()).profiles ?? []).toEqual([]);

    await options.locator('input[accept=".json,.age"]').setInputFiles({
      name: 'guoshen.json.age',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(saved),
    });
    await options.getByLabel('这个文件有口令').fill(PASSPHRASE);
    await options.getByRole('button', { name: '打开' }).click();
    await expect(options.getByText(`新增 ${FILES.length}`).first()).toBeVisible(KEY);
    await options.getByRole('button', { name: '导入', exact: true }).click();
    await expect(options.getByText('已导入')).toBeVisible();
    expect(await kept()).toEqual(before);
    await expectPlans('held');
    expect(session.strayRequests).toEqual([]);
  });
});
