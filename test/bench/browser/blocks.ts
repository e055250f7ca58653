import type { BrowserContext, Page } from 'playwright-core';

/** How long a page did nothing else, in milliseconds. */
export interface Blocks {
  longest: number;
  /** All that were longer than a tick of the clock, together. */
  total: number;
}

/** Work for a page is sent as tsx has compiled it: with a call around each function that notes its name. */
export const allowNames = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript({ content: 'globalThis.__name = (work) => work;' });

/**
 * Watches from now on, and in pages that this one turns into, how long the page is blocked. A timer that is set again and
 * again comes every 4 ms: where it comes later, a task stood in its way. Between the ticks the page is idle.
 */
export async function watchBlocks(page: Page): Promise<void> {
  const watch = (): void => {
    const TICK = 4;
    const blocks = { longest: 0, total: 0 };
    let last = performance.now();
    const tick = (): void => {
      const now = performance.now();
      const late = now - last - TICK;
      if (late > 1) {
        blocks.longest = Math.max(blocks.longest, late);
        blocks.total += late;
      }
      last = now;
      setTimeout(tick);
    };
    setTimeout(tick);
    Object.assign(globalThis, { blocks });
  };
  await page.addInitScript(watch);
  await page.evaluate(watch);
}

/** What there was since the last call. */
export const blocksOf = (page: Page): Promise<Blocks> =>
  page.evaluate(() => {
    const { blocks } = globalThis as unknown as { blocks: Blocks };
    const sofar = { ...blocks };
    blocks.longest = 0;
    blocks.total = 0;
    return sofar;
  });
