import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
// biome-ignore lint/style/noRestrictedImports: what people get is built here, beside the build under test
import { build } from 'wxt';
import { type Session, startSession, TO_THE_END } from './browser';
import { expect } from './expect';
import { exported, openSeedPage, seed } from './seed';

const LONG = process.env.GUOSHEN_LONG === '1';
const WORKER_KILLS = LONG ? 500 : 20;
const BROWSER_KILLS = LONG ? 50 : 2;
const QUOTAS = LONG ? 20 : 2;
/** Bytes that are left in each round: nothing at all, then more and more, of which a write or a few fit. */
const LEFT = Array.from({ length: QUOTAS }, (_, round) => Math.round((round * 4_000_000) / (QUOTAS - 1)));

/** Sends messages as the extension's own script in a page does; undefined when the background was ended meanwhile. */
async function contentScript(session: Session, page: Page): Promise<(message: object) => Promise<unknown>> {
  const protocol = await session.context.newCDPSession(page);
  const found = new Promise<number>((done) => {
    protocol.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${session.extensionId}`) done(context.id);
    });
  });
  await protocol.send('Runtime.enable');
  const contextId = await found;
  return async (message) => {
    const expression = `chrome.runtime.sendMessage(${JSON.stringify(message)}).catch(() => undefined)`;
    const answer = await protocol.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    return answer.result.value;
  };
}

const paper = (name: string) => ({ id: randomUUID(), name });
const namesOf = async (page: Page): Promise<string[]> =>
  ((await exported(page)).collections.holdings ?? []).map(({ name }) => name);

describe('with the extension’s background being ended all the time', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.stop());

  it(`nothing that was acknowledged is lost in ${WORKER_KILLS} times, and nothing is there twice`, {
    timeout: LONG ? 1_800_000 : 120_000,
  }, async () => {
    const desk = await openSeedPage(session);
    const page = await session.open('/wxamp/basicprofile/index');
    const tell = await contentScript(session, page);
    const killer = await session.context.newCDPSession(desk);
    await killer.send('ServiceWorker.enable');
    const acknowledged: string[] = [];
    for (let count = 0; count < WORKER_KILLS; count += 1) {
      const match = `词${count}`;
      const ignore = { scope: 'phrase', rule: 'wechat/contact', match, reason: 'other' };
      const message = { kind: 'ignore', console: 'wechat-mini-program', ignore };
      const said = tell(message);
      // Before, in the middle of, or after the write, as it comes.
      await killer.send('ServiceWorker.stopAllWorkers');
      // Who gets no answer asks again, as the overlay does.
      if ((await said) === true || (await tell(message)) === true) acknowledged.push(match);
    }
    const kept = ((await exported(desk)).collections.ignores ?? []).flatMap(({ ignore }) =>
      ignore.scope === 'phrase' ? [ignore.match] : [],
    );
    for (const match of acknowledged) expect(kept).toContain(match);
    expect(new Set(kept).size).toBe(kept.length);
    expect(acknowledged).toHaveLength(WORKER_KILLS);
    await page.close();
    await desk.close();
  });

  it(`a disk that is full at ${QUOTAS} sizes refuses to save, says so, and keeps the value that was there`, {
    timeout: LONG ? 1_800_000 : 180_000,
  }, async () => {
    const desk = await openSeedPage(session);
    const before = (await namesOf(desk)).sort();
    const protocol: CDPSession = await session.context.newCDPSession(desk);
    const origin = `chrome-extension://${session.extensionId}`;
    const id = randomUUID();
    const WORDS = 2_500;
    /** A new record of half a megabyte and a change of a small one: neither may be there without the other. */
    const write = (name: string): Promise<string> => {
      // What cannot be packed smaller: nothing would ever be full otherwise.
      const note = (): string => randomBytes(150).toString('base64');
      const words = Array.from({ length: WORDS }, () => ({ word: '词', kind: 'ban' as const, note: note() }));
      const at = '2026-01-01T00:00:00Z';
      const list = { id: randomUUID(), name, enabled: true, level: 'warn' as const, importedAt: at, words };
      return seed(desk, { teamWords: [list], holdings: [{ id, name }] }).then(() => 'written', String);
    };
    const kept = ['版本'];
    expect(await write('版本')).toBe('written');
    /** Leaves so many bytes and writes until it is refused; how often it was not. */
    const fillUp = async (left: number): Promise<number> => {
      const usage = await desk.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
      await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: left === 0 ? 1 : usage + left });
      const already = kept.length;
      // At first the browser believes for half a minute what it knew of the free space: until it asks again, writing goes on.
      await expect
        .poll(
          async () => {
            const name = `版本 ${left} ${randomUUID()}`;
            const said = await write(name);
            if (said === 'written') kept.push(name);
            return said;
          },
          { timeout: 60_000, intervals: [left === 0 ? 1000 : 0] },
        )
        .toMatch(/quota/u);
      const { teamWords = [], holdings = [] } = (await exported(desk)).collections;
      expect(teamWords.map(({ name }) => name).sort()).toEqual(kept.toSorted());
      expect(teamWords.every(({ words }) => words.length === WORDS)).toBe(true);
      expect(holdings.map(({ name }) => name).sort()).toEqual([...before, kept.at(-1)].sort());
      return kept.length - already;
    };
    let fitted = 0;
    for (const left of LEFT) fitted = await fillUp(left);
    // It was full only after something had fitted.
    expect(fitted).toBeGreaterThan(0);
    await fillUp(0);
    const page = await session.openOwn('options.html#papers');
    await page.getByRole('button', { name: '新建企业资料' }).click();
    await page.getByLabel('这份资料叫什么').fill('满了的');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('没有空间了，这次没有保存', { exact: false }).first()).toBeVisible();
    // What was typed is still there, to be saved when there is room.
    await expect(page.getByLabel('这份资料叫什么')).toHaveValue('满了的');
    await protocol.send('Storage.overrideQuotaForOrigin', { origin });
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.locator('[data-profile="满了的"]')).toBeVisible();
    await page.close();
    await desk.close();
  });
});

describe('a browser that is killed while it writes', () => {
  it(`loses nothing that was acknowledged, ${BROWSER_KILLS} times over`, {
    timeout: LONG ? 1_800_000 : 180_000,
  }, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'guoshen-killed-'));
    const acknowledged = new Set<string>();
    try {
      for (let round = 0; round < BROWSER_KILLS; round += 1) {
        const session = await startSession({ profile });
        const desk = await openSeedPage(session);
        const kept = await namesOf(desk);
        for (const name of acknowledged) expect(kept).toContain(name);
        // Each is there whole, and none twice.
        expect(new Set(kept).size).toBe(kept.length);
        await new Promise<void>((done) => {
          const write = async (): Promise<void> => {
            for (let count = 0; ; count += 1) {
              const record = paper(`${round}-${count}`);
              await seed(desk, { holdings: [record] });
              acknowledged.add(record.name);
              if (count === 10 + (round % 10) * 3) void session.kill().then(done);
            }
          };
          // The page goes with the browser, in the middle of a write.
          write().catch(() => undefined);
        });
      }
      const session = await startSession({ profile });
      const kept = await namesOf(await openSeedPage(session));
      for (const name of acknowledged) expect(kept).toContain(name);
      expect(acknowledged.size).toBeGreaterThan(BROWSER_KILLS * 10);
      await session.stop();
    } finally {
      rmSync(profile, TO_THE_END);
    }
  });
});

describe('what is given to people', () => {
  // A whole second build is for the long run; what leaves the page out is tested with the configuration.
  it.runIf(LONG)('has no page that fills the store', { timeout: 300_000 }, async () => {
    const outDir = mkdtempSync(join(tmpdir(), 'guoshen-built-'));
    try {
      const { publicAssets, steps } = await build({
        root: resolve(import.meta.dirname, '../..'),
        mode: 'production',
        outDir,
        logger: { debug() {}, log() {}, info() {}, warn() {}, error() {}, fatal() {}, success() {}, level: 0 },
      });
      const files = [...publicAssets, ...steps.flatMap(({ chunks }) => chunks)].map(({ fileName }) => fileName);
      expect(files).toContain('popup.html');
      expect(files.filter((name) => name.includes('seed'))).toEqual([]);
    } finally {
      rmSync(outDir, TO_THE_END);
    }
  });
});
