import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS } from '../../core/model/records/settings';
import { violations } from './axe';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';
import { choose } from './replica';
import { exported, openSeedPage, seed } from './seed';
import { showTab } from './tabs';

/** Sections of the options page, by their address. */
const SECTIONS = ['papers', 'words', 'ignored', 'taught', 'packs', 'keys', 'privacy', 'reset', 'about'];
const PANEL_TABS = ['问题', '资料', '填表', '查询'];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession({ colorScheme });
  });
  afterAll(() => session.stop());
  afterEach(async () => {
    for (const page of session.context.pages().slice(1)) await page.close();
  });

  it('no section of the options page has a fault that a machine can find', async () => {
    const page = await session.openOwn('options.html');
    for (const section of SECTIONS) {
      await page.goto(`chrome-extension://${session.extensionId}/options.html#${section}`);
      await expect(page.locator('.gs-options-link[aria-current]')).toHaveAttribute('href', `#${section}`);
      await expect(page.locator('.gs-options-title ~ :not([hidden]) > *').first()).toBeVisible();
      expect(await violations(page), section).toEqual([]);
    }
  });

  it('nor the page after installing', async () => {
    const page = await session.openOwn('welcome.html');
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(3);
    expect(await violations(page)).toEqual([]);
  });

  it('nor a tab of the side panel', async () => {
    const form = await session.open('/wxamp/category/get');
    await expect(overlay(form, 'blocked')).toHaveCount(1);
    const panel = await session.openPanel(form);
    for (const tab of PANEL_TABS) {
      await showTab(panel, tab);
      expect(await violations(panel), tab).toEqual([]);
    }
  });
});

describe('the frames', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.stop());
  afterEach(async () => {
    for (const page of session.context.pages().slice(1)) await page.close();
  });

  it('the side panel says what the page says, and follows it', async () => {
    const form = await session.open('/wxamp/category/get');
    await expect(overlay(form, 'blocked')).toHaveCount(1);
    const panel = await session.openPanel(form);
    await expect(panel.getByRole('status').filter({ hasText: '会被拒绝' })).toBeVisible();
    await choose(form, ['医疗服务', '互联网医院']);
    await expect(panel.getByText('医疗服务 / 互联网医院')).toBeVisible();
    await showTab(panel, '资料');
    await expect(panel.getByText('设置医疗机构批准书', { exact: true })).toBeVisible();
    // A second category is a second group beside the first one.
    await form.getByText('添加类目', { exact: true }).click();
    await choose(form, ['社交', '直播'], 1);
    const groups = panel.getByRole('group');
    await expect(groups.filter({ hasText: '社交 / 直播' }).first()).toBeVisible();
    await expect(panel.getByText('设置医疗机构批准书', { exact: true })).toBeVisible();
  });

  it('the side panel follows another category where as much is wrong as before', async () => {
    const form = await session.open('/wxamp/category/get');
    const panel = await session.openPanel(form);
    const head = panel.locator('.gs-panel-head');
    for (const category of ['互动微短剧', '微短剧']) {
      await choose(form, ['文娱', category]);
      await expect(head).toContainText(`文娱 / ${category}`);
      await expect(head).toContainText('还有 2 处要处理');
    }
  });

  it('the panel’s lookup opens a reference as often as it is pressed, and keeps what is typed meanwhile', async () => {
    const form = await session.open('/wxamp/category/get');
    await choose(form, ['社交', '直播']);
    const panel = await session.openPanel(form);
    const tab = (name: string) => panel.getByRole('tab', { name });
    const answer = panel.locator('.gs-lookup-head-opened');
    for (let time = 0; time < 2; time += 1) {
      await showTab(panel, '资料');
      await panel.locator('.gs-references button').first().click();
      await expect(answer).toBeVisible();
      await panel.getByRole('button', { name: '返回' }).click();
      await expect(answer).toHaveCount(0);
    }
    await panel.getByRole('combobox').fill('公证');
    await showTab(panel, '问题');
    // Leads to the papers.
    await panel.locator('.gs-missing-item').first().click();
    await expect(tab('资料')).toHaveAttribute('aria-selected', 'true');
    await showTab(panel, '查询');
    await expect(panel.getByRole('combobox')).toHaveValue('公证');
  });

  it('problems stand in the side panel as they are typed, lead to their field, and can be let be', async () => {
    const form = await session.open('/wxopen/initprofile?name=这是一个特别特别特别特别特别特别长的名称');
    await expect(overlay(form, 'blocked')).toHaveCount(1);
    const panel = await session.openPanel(form);
    await expect(panel.getByRole('heading', { name: '要改什么' })).toBeVisible();
    await panel.locator('.gs-finding').first().click();
    await expect.poll(() => form.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await panel.getByRole('button', { name: '忽略' }).first().click();
    await panel.getByRole('button', { name: '忽略', exact: true }).first().click();
    await expect(panel.getByText(/已忽略/u)).toBeVisible();
    await panel.getByText(/已忽略/u).click();
    await panel
      .getByRole('button', { name: /恢复|撤回|取消忽略/u })
      .first()
      .click();
    await expect(panel.getByText(/已忽略/u)).toHaveCount(0);
    await form.locator('input').first().fill('青禾');
    await expect(panel.locator('.gs-finding', { hasText: '特别长' })).toHaveCount(0);
    await form.reload();
    await expect(panel.getByRole('heading', { name: '要改什么' })).toBeVisible();
  });

  it('what was ignored stands in the settings, with the way back', async () => {
    const form = await session.open('/wxopen/initprofile?name=这是一个特别特别特别特别特别特别长的名称');
    await expect(overlay(form, 'blocked')).toHaveCount(1);
    const panel = await session.openPanel(form);
    await panel.getByRole('button', { name: '忽略' }).first().click();
    await panel.getByRole('button', { name: '忽略', exact: true }).first().click();
    await expect(panel.getByText(/已忽略/u)).toBeVisible();
    const options = await session.openOwn('options.html#ignored');
    await options.getByRole('button', { name: /^恢复/u }).click();
    await expect(options.getByText('还没有忽略过', { exact: false })).toBeVisible();
    await expect(panel.getByText(/已忽略/u)).toHaveCount(0);
    await options.getByRole('button', { name: '撤销' }).click();
    await expect(panel.getByText(/已忽略/u)).toBeVisible();
    await options.getByRole('button', { name: '全部恢复' }).click();
    await expect(panel.getByText(/已忽略/u)).toHaveCount(0);
  });

  it('a pack that was exported has no difference; one that is broken says where', async () => {
    const page = await session.openOwn('options.html#packs');
    await expect(page.getByRole('link', { name: /服务类目/u }).first()).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出内置资料' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    const chooser = page.locator('input[type="file"]');
    await chooser.setInputFiles({ name: 'same.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByText('完全一样')).toBeVisible();
    const pack = JSON.parse(text);
    pack.facts.documents[0].name = '另一个名字';
    const changed = Buffer.from(JSON.stringify(pack));
    await chooser.setInputFiles({ name: 'changed.json', mimeType: 'application/json', buffer: changed });
    await expect(page.getByText(/改 \d+ 条/u)).toBeVisible();
    await chooser.setInputFiles({
      name: 'bad.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format":1}'),
    });
    await expect(page.getByText('bad.json 不是能用的资料包')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  it('the defaults come back, data stays, and that can be undone', async () => {
    const kept = await openSeedPage(session);
    await seed(kept, {
      settings: [{ ...DEFAULT_SETTINGS, reminderDays: [5], rememberForms: false }],
      pins: [{ id: '5b0f7c1e-0000-4000-8000-000000000002', target: 'x', at: '2026-01-01T00:00:00.000Z' }],
    });
    const local = (): Promise<Record<string, unknown>> =>
      kept.evaluate(() => (globalThis as unknown as { chrome: typeof browser }).chrome.storage.local.get(null));
    await kept.evaluate(() =>
      (globalThis as unknown as { chrome: typeof browser }).chrome.storage.local.set({
        'marks-keys': { next: 'Alt+j' },
        'overlay-place': { collapsed: true },
      }),
    );
    const page = await session.openOwn('options.html');
    await page.getByRole('textbox', { name: '搜设置' }).fill('重置');
    await page.getByRole('button', { name: '恢复默认设置' }).click();
    await expect(page.getByText('设置已恢复默认')).toBeVisible();
    const settings = async () => (await exported(kept)).collections.settings?.[0];
    expect(await settings()).toMatchObject({ reminderDays: DEFAULT_SETTINGS.reminderDays, rememberForms: true });
    expect(Object.keys(await local())).not.toContain('marks-keys');
    expect(Object.keys(await local())).not.toContain('overlay-place');
    expect((await exported(kept)).collections.pins).toHaveLength(1);
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(page.getByText('原来的设置回来了')).toBeVisible();
    expect((await local())['marks-keys']).toEqual({ next: 'Alt+j' });
    expect(await settings()).toMatchObject({ reminderDays: [5], rememberForms: false });
    await page.getByRole('button', { name: '恢复默认设置' }).click();
    await expect.poll(async () => Object.keys(await local())).not.toContain('overlay-place');
  });

  it('nothing moves by itself for people who want it calm', async () => {
    const page = await session.openOwn('options.html');
    const moving = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('body *')].flatMap((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return `${transitionDuration}, ${animationDuration}`.split(', ').some((time) => Number.parseFloat(time) > 0)
            ? [element.className.toString()]
            : [];
        }),
      );
    for (const address of ['options.html#privacy', 'welcome.html']) {
      await page.goto(`chrome-extension://${session.extensionId}/${address}`);
      await expect(page.locator('.gs-button:visible').first()).toBeVisible();
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await expect.poll(async () => (await moving()).length, address).toBeGreaterThan(0);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await expect.poll(moving, address).toEqual([]);
    }
  });

  it('settings are found by their words', async () => {
    const page = await session.openOwn('options.html');
    await page.getByRole('textbox', { name: '搜设置' }).fill('快捷键');
    await expect(page.getByRole('heading', { level: 2, name: '键位' })).toBeVisible();
    await expect(page.locator('.gs-options-link')).toHaveText(['键位']);
    await page.getByRole('textbox', { name: '搜设置' }).fill('没有的');
    await expect(page.getByText('换个词试试')).toBeVisible();
  });
});
