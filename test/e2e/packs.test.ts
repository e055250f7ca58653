import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import type { Pack } from '../../core/pack/schema';
import { loadFacts } from '../../data/load';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';
import { choose } from './replica';
import { exported, openSeedPage, seed } from './seed';
import { showTab } from './tabs';

const POPUP = { width: 360, height: 560 };
const PAPER = '云端问诊备案证明';
const TITLE = '团队叫它选类目';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.stop());
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) await page.close();
});

/** A team's pack without facts of its own. */
const head = (published: string): Pack => ({
  format: 'guoshen-pack',
  version: 1,
  id: 'team',
  title: '团队资料',
  published,
  facts: {},
});

/** Another paper for 医疗服务 / 互联网医院, other words for what is wrong with a name, and another title for a page. */
function withPaper(published: string): Pack {
  const { categories, documents, rules, pages } = structuredClone(loadFacts());
  documents.push({ id: 'cloud-consultation-filing', name: PAPER, aliases: [] });
  const hospital = categories.find(({ id }) => id === 'wechat-mini-program:医疗服务/互联网医院');
  if (hospital?.requirement) {
    hospital.requirement = { allOf: [hospital.requirement, { document: 'cloud-consultation-filing' }] };
  }
  for (const rule of rules) if (rule.fields.includes('name')) rule.message.zh = `团队：${rule.message.zh}`;
  for (const page of pages) if (page.id === 'wechat/category') page.title.zh = TITLE;
  return { ...head(published), facts: { categories, documents, rules, pages } };
}

const openPacks = async (): Promise<Page> => {
  const page = await session.openOwn('options.html');
  await page.goto(`chrome-extension://${session.extensionId}/options.html#packs`);
  await expect(page.getByRole('region', { name: '正在用' })).toBeVisible();
  return page;
};

const give = (page: Page, content: unknown, name = 'team.json'): Promise<void> =>
  page.locator('input[type="file"]').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  });

const builtIn = (page: Page) => page.getByRole('region', { name: '正在用' }).getByText('内置资料', { exact: true });
const paper = (page: Page) => page.getByText(PAPER, { exact: true });

describe('a pack of facts', () => {
  it('counts on the open page, in the side panel and in the popup once it is accepted, and no longer after going back', async () => {
    const form = await session.open('/wxamp/category/get');
    await choose(form, ['医疗服务', '互联网医院']);
    await expect(form.getByText('设置医疗机构批准书', { exact: true })).toBeVisible();
    const names = await session.open('/wxopen/initprofile?name=这是一个特别特别特别特别特别特别长的名称');
    await expect(overlay(names, 'blocked')).toHaveCount(1);
    const panel = await session.openPanel(form);
    await showTab(panel, '资料');
    await expect(panel.getByText('设置医疗机构批准书', { exact: true })).toBeVisible();

    const options = await openPacks();
    await give(options, withPaper('2099-01-01'));
    await expect(options.getByText(/多 1 条，改 \d+ 条，少 0 条/u)).toBeVisible();
    await expect(options.getByText(`+ ${PAPER}`, { exact: false }).first()).toBeVisible();
    await expect(paper(form)).toHaveCount(0);
    await options.getByRole('button', { name: '启用这个资料包' }).click();
    await expect(options.getByRole('region', { name: '正在用' })).toContainText('团队资料');

    await expect(paper(form)).toBeVisible();
    await expect(paper(panel)).toBeVisible();
    await expect(panel.getByText(TITLE)).toBeVisible();
    await expect(names.locator('[data-finding]', { hasText: '团队：' }).first()).toBeAttached();
    const popup = await session.openOwn('popup.html', POPUP);
    await popup.getByRole('combobox').fill(PAPER);
    await expect(popup.getByRole('option').first()).toContainText(PAPER);
    // The background starts anew, and so does the page.
    await session.stopWorker();
    await names.reload();
    await expect(names.locator('[data-finding]', { hasText: '团队：' }).first()).toBeAttached();

    await options.getByRole('button', { name: '退回内置资料' }).click();
    await expect(builtIn(options)).toBeVisible();
    await expect(paper(form)).toHaveCount(0);
    await expect(form.getByText('设置医疗机构批准书', { exact: true })).toBeVisible();
    await expect(paper(panel)).toHaveCount(0);
    await expect(panel.getByText(TITLE)).toHaveCount(0);
    await expect(names.locator('[data-finding]', { hasText: '团队：' })).toHaveCount(0);
    await expect(names.locator('[data-finding]').first()).toBeAttached();
  });

  it('is what names, kept texts and values to fill in are judged by, and its names are found by pinyin', async () => {
    const kept = await openSeedPage(session);
    const product = { id: '5b0f7c1e-0000-4000-8000-000000000011', name: '青禾互联网医院挂号问诊' };
    const profile = { id: '5b0f7c1e-0000-4000-8000-000000000010', label: '青禾', products: [product] };
    await seed(kept, { profiles: [profile] });
    const form = await session.open('/wxopen/initprofile');
    await expect(overlay(form)).toHaveCount(1);
    const panel = await session.openPanel(form);
    await showTab(panel, '填表');
    const names = await session.openOwn('popup.html', POPUP);
    await names.getByRole('button', { name: '名称', exact: true }).click();
    await names.getByRole('textbox', { name: '想用的名称' }).fill(product.name);
    const profiles = await session.openOwn('options.html#papers');
    await profiles
      .getByRole('button', { name: /^编辑 青禾/u })
      .first()
      .click();
    const places = [
      panel.locator('[data-fill-row="name"] .gs-fill-problems'),
      names.locator('.gs-name-lines').first(),
      profiles.locator('.gs-fits').first(),
    ];
    const saysTeam = async (wanted: boolean): Promise<void> => {
      for (const place of places) {
        if (wanted) await expect(place).toContainText('团队：');
        else await expect(place).not.toContainText('团队：');
      }
    };
    for (const place of places) await expect(place).not.toBeEmpty();
    await saysTeam(false);

    const options = await openPacks();
    await give(options, withPaper('2099-01-01'));
    await options.getByRole('button', { name: '启用这个资料包' }).click();
    await saysTeam(true);
    const popup = await session.openOwn('popup.html', POPUP);
    for (const typed of ['yunduanwenzhen', 'ydwzba', 'yd问诊']) {
      await popup.getByRole('combobox').fill(typed);
      await expect(popup.getByRole('option').first()).toContainText(PAPER);
    }

    await options.getByRole('button', { name: '退回内置资料' }).click();
    await expect(builtIn(options)).toBeVisible();
    await saysTeam(false);
    for (const place of places) await expect(place).not.toBeEmpty();
  });

  it('that is broken or older changes nothing and says why', async () => {
    const options = await openPacks();
    const inUse = options.getByRole('region', { name: '正在用' });
    const [category] = loadFacts().categories;
    const lost = [{ ...category, requirement: { document: 'nowhere' } }];
    await give(options, { ...head('2099-01-01'), facts: { categories: lost } }, 'broken.json');
    await expect(options.getByText('broken.json 不是能用的资料包')).toBeVisible();
    await expect(options.getByText('no document has the id "nowhere"')).toBeVisible();
    await expect(options.getByRole('button', { name: '启用这个资料包' })).toHaveCount(0);
    await give(options, head('2020-01-01'), 'old.json');
    await expect(options.getByText('old.json 比现在用的旧，没有改动')).toBeVisible();

    await give(options, head('2099-02-01'));
    await options.getByRole('button', { name: '启用这个资料包' }).click();
    await expect(inUse).toContainText('2099-02-01');
    await give(options, head('2099-01-01'), 'earlier.json');
    await expect(options.getByText('earlier.json 比现在用的旧，没有改动')).toBeVisible();
    await expect(inUse).toContainText('2099-02-01');
    await give(options, { ...head('2099-03-01'), title: '三月资料' });
    await options.getByRole('button', { name: '启用这个资料包' }).click();
    await expect(inUse).toContainText('三月资料');
    await options.getByRole('button', { name: '退回“团队资料”' }).click();
    await expect(inUse).toContainText('2099-02-01');
    await options.getByRole('button', { name: '退回内置资料' }).click();
    await expect(builtIn(options)).toBeVisible();
  });

  it('that an update has overtaken is set aside, which is said', async () => {
    const kept = await openSeedPage(session);
    await seed(kept, {
      packs: [
        {
          id: '5b0f7c1e-0000-4000-8000-000000000001',
          pack: 'team',
          title: '去年的资料',
          published: '2020-01-01',
          active: true,
          acceptedAt: '2020-01-02T00:00:00.000Z',
          content: { ...head('2020-01-01'), facts: {} },
        },
      ],
    });
    const options = await openPacks();
    await expect(options.getByRole('note')).toContainText('“去年的资料”（2020-01-01）比内置资料');
    await options.getByRole('button', { name: '退回内置资料' }).click();
    await expect(options.getByRole('note')).toHaveCount(0);
    expect((await exported(kept)).collections.packs ?? []).toEqual([]);
  });
});
