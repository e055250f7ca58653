import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../setup/bundle';
import { type Session, startSession } from './browser';
import { basic, openOwn } from './own-page';

const LONG = process.env.GUOSHEN_LONG === '1';
const MUTATIONS = LONG ? 2_000 : 150;
/** Where the chances begin: another number, other chances. */
const SEED = Number(process.env.GUOSHEN_SEED ?? 11);
const FORMS = LONG ? 2_000 : 200;

let session: Session;
let script: string;
beforeAll(async () => {
  script = await bundle(fileURLToPath(new URL('./fuzz-page.ts', import.meta.url)), 'fuzz');
  session = await startSession();
});
afterAll(() => session.stop());

type Fuzz = typeof import('./fuzz-page');
const inPage = async (page: Page): Promise<Page> => {
  await page.evaluate(script);
  return page;
};

describe('reading at random', () => {
  // Five pages: 10,000 changes in the long form.
  it.each([
    ['mp.weixin.qq.com', '/wxopen/initprofile?prefill=1'],
    ['mp.weixin.qq.com', '/wxamp/category/get?category=社交/直播'],
    ['mp.weixin.qq.com', '/wxamp/wadevelopcode/get_class?prefill=1'],
    ['console.cloud.tencent.com', '/isv/products/create/saas?prefill=1'],
    ['meeting.tencent.com', '/user-center/app/launch?prefill=1'],
  ])(
    '%s%s: a page that is changed under it is read as if from nothing',
    async (host, path) => {
      const page = await inPage(await session.open(path, { host }));
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      const faults = await page.evaluate(
        ([rounds, seed, address]) =>
          (globalThis as unknown as { fuzz: Fuzz }).fuzz.mutate(rounds, seed, address).then((found) => found),
        [MUTATIONS, SEED, { host, pathname: path.replace(/\?.*/u, '') }] as const,
      );
      expect(faults).toEqual([]);
      expect(errors.filter((error) => error.includes('guoshen'))).toEqual([]);
      await page.close();
    },
    600_000,
  );

  it('reads random forms of several families as they are, never green where something is wrong', async () => {
    const page = await inPage(await openOwn(session, '/wxamp/nothing', basic()));
    const { faults, greens } = await page.evaluate(
      ([count, seed]) => (globalThis as unknown as { fuzz: Fuzz }).fuzz.forms(count, seed),
      [FORMS, SEED * 1000] as const,
    );
    expect(faults).toEqual([]);
    // A judge that is never green would pass as well.
    expect(greens).toBeGreaterThan(FORMS / 20);
  }, 600_000);
});
