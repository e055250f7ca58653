import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { loadFacts } from '../../../data/load';
import { findBrowser } from '../../setup/browser.mjs';
import { bundle } from '../../setup/bundle';
import { atLeast, atMost, type Outcome } from '../goal';
import { microseconds } from '../measure';
import { consolePage } from '../page/console-page';
import type { Figures } from '../page/reading';

const ENTRY = fileURLToPath(new URL('../page/reading.ts', import.meta.url));

/** Reading a console page of 3,500 nodes and 60 rows in Chromium. */
export async function pageGoals(): Promise<Outcome> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('no Chromium on PATH: npm test sees to it');
  const product = loadFacts().pages.find(({ id }) => id === 'market/product');
  if (product === undefined) throw new Error('the product page is not among the facts');
  const script = await bundle(ENTRY, 'reading');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setContent(consolePage(product));
    await page.addScriptTag({ content: script });
    const f = await page.evaluate(() => (globalThis as unknown as { reading: { run(): Figures } }).reading.run());
    const size = `${f.nodes} nodes, 60 rows, ${f.fields} of them known`;
    return {
      goals: [
        atMost(
          'page-read-vs-text-walk',
          2,
          f.warm / f.walk,
          `${size}: a read again of an open page in which nothing has changed, against a walk over its texts`,
        ),
        atLeast(
          'page-read-vs-accessible-names',
          5,
          f.names / f.warm,
          'every accessible name, in reads again of a page in which nothing has changed',
        ),
        atLeast(
          'row-read-vs-page-read',
          10,
          f.again / f.row,
          'a read after one row changed by a reader that has forgotten everything, in such reads by one that remembers',
        ),
      ],
      notes: [
        `page: from nothing ${microseconds(f.whole)} (×${(f.whole / f.walk).toFixed(1)} a walk, names ×${(f.names / f.whole).toFixed(1)} of it), unchanged ${microseconds(f.warm)}, one row ${microseconds(f.row)}, walk ${microseconds(f.walk)}, names ${microseconds(f.names)}`,
        `page aims: first read ${f.cold.toFixed(1)} ms (8) after a first look for labels of ${f.prepared.toFixed(1)} ms in a task before it, warm ${f.warm.toFixed(3)} ms (0.5), longest task ${f.longest.toFixed(1)} ms (50)`,
      ],
    };
  } finally {
    await browser.close();
  }
}
