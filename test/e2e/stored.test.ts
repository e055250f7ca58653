import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';
import { choose } from './replica';
import { exported, openSeedPage, seed } from './seed';
import { showTab } from './tabs';

declare const chrome: {
  storage: { local: { get(keys: string[]): Promise<object>; set(items: object): Promise<void> } };
};

/** A database as another version made it, in test/store/versions. */
interface Specimen {
  stores: Record<string, { keyPath: string; autoIncrement?: boolean; indexes: Record<string, string | string[]> }>;
  rows: Record<string, object[]>;
}

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.stop());

describe('papers that the team has', () => {
  const licence = {
    id: randomUUID(),
    document: 'medical-institution-practice-licence',
    name: '医疗机构执业许可证',
    holder: '秘密主体有限公司',
    number: 'SECRET-12345',
    expires: '2099-12-31',
  };
  const rowOf = (page: Awaited<ReturnType<Session['open']>>, state: string) =>
    page.locator(`[data-document="医疗机构执业许可证"][data-state="${state}"]`);

  it('show in the plan beside the page, follow every change, and keep their numbers to themselves', async () => {
    const page = await session.open('/wxamp/category/get');
    await choose(page, ['医疗服务', '互联网医院']);
    await expect(rowOf(page, 'unknown')).not.toHaveCount(0);
    const desk = await openSeedPage(session);

    await seed(desk, { holdings: [{ id: randomUUID(), name: '营业执照' }] });
    await expect(rowOf(page, 'missing')).not.toHaveCount(0);
    await expect(rowOf(page, 'unknown')).toHaveCount(0);

    await seed(desk, { holdings: [licence] });
    await expect(rowOf(page, 'held')).toHaveCount(1);
    await expect(rowOf(page, 'missing')).toHaveCount(2);

    await seed(desk, { holdings: [{ ...licence, expires: '2020-01-01' }] });
    await expect(rowOf(page, 'expired')).toHaveCount(1);
    await expect(overlay(page)).not.toHaveAttribute('data-verdict', 'ready');

    const shown = await page.evaluate(() => document.querySelector('guoshen-overlay')?.shadowRoot?.innerHTML ?? '');
    for (const secret of ['SECRET-12345', '秘密主体', '2020-01-01', '2099-12-31']) expect(shown).not.toContain(secret);
    await page.close();
    await desk.close();
  });

  it('show in the popup', async () => {
    const page = await session.context.newPage();
    await page.goto(`chrome-extension://${session.extensionId}/popup.html`);
    await page.getByRole('combobox').fill('互联网医院');
    await page
      .getByRole('option', { name: /互联网医院/u })
      .first()
      .click();
    await expect(page.getByText('已过期').first()).toBeVisible();
    await page.close();
  });
});

describe('what earlier versions kept elsewhere', () => {
  it('is taken over once', async () => {
    const desk = await openSeedPage(session);
    const ignore = { scope: 'field', rule: 'wechat/contact', field: 'intro', reason: 'other' };
    await desk.evaluate(
      (entry) => chrome.storage.local.set({ ignores: [entry, { broken: true }], 'lookup-recent': ['wechat/a'] }),
      ignore,
    );
    await session.stopWorker();
    // Any page of a console wakes the background, which looks for what is left from before.
    const page = await session.open('/wxamp/basicprofile/index');
    await expect
      .poll(async () => (await exported(desk)).collections.ignores?.map((each) => each.ignore))
      .toEqual([ignore]);
    await expect.poll(async () => (await exported(desk)).collections.settings?.[0]?.recent).toEqual(['wechat/a']);
    await expect.poll(() => desk.evaluate(() => chrome.storage.local.get(['ignores', 'lookup-recent']))).toEqual({});
    await page.close();
    await desk.close();
  });
});

describe('data of another version of the extension', () => {
  /** Puts a database in the place of the one that is there, as another version would have left it. */
  const putBack = (page: Page, version: number, specimen: object): Promise<void> =>
    page.evaluate(
      async ({ version, specimen }) => {
        const { stores, rows } = specimen as Specimen;
        const done = (request: IDBRequest): Promise<unknown> =>
          new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        // In one breath: the background, where it looks at that moment, has to come after both.
        const gone = done(indexedDB.deleteDatabase('guoshen'));
        const request = indexedDB.open('guoshen', version * 10);
        request.onupgradeneeded = () => {
          for (const [name, { keyPath, autoIncrement = false, indexes }] of Object.entries(stores)) {
            const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
            for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
            for (const row of rows[name] ?? []) store.put(row);
          }
        };
        await gone;
        ((await done(request)) as IDBDatabase).close();
      },
      { version, specimen },
    );
  const specimen = (version: number): object =>
    JSON.parse(readFileSync(join(import.meta.dirname, `../store/versions/${version}.json`), 'utf8'));

  it('is brought up to date when it is older, and shown', async () => {
    const desk = await openSeedPage(session);
    await putBack(desk, 1, specimen(1));
    await desk.close();
    const page = await session.openOwn('options.html#papers');
    await expect(page.locator('[data-profile="主公司"]')).toBeVisible();
    // Two windows had written the company's name.
    await expect(page.locator('[data-conflict="company"]')).toContainText('旧名有限公司');
    await showTab(page, '资质');
    await expect(page.locator('[data-paper="营业执照"]')).toBeVisible();
    const version = await page.evaluate(async () => (await indexedDB.databases())[0]?.version);
    expect(version).toBeGreaterThan(10);
    await page.close();
  });

  it('is only read when it is newer, which is said before anybody types', async () => {
    const desk = await openSeedPage(session);
    await putBack(desk, 99, specimen(2));
    await desk.close();
    const page = await session.openOwn('options.html#papers');
    await expect(page.getByText('这些数据由更新的版本保存', { exact: false })).toBeVisible();
    await expect(page.locator('[data-profile="主公司"]')).toBeVisible();
    await page.getByRole('button', { name: '删除 主公司' }).click();
    await expect(page.getByText('请更新扩展后再修改', { exact: false })).toHaveCount(2);
    await expect(page.locator('[data-profile="主公司"]')).toBeVisible();
    await page.close();
  });
});
