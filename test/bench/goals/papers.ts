import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../setup/browser.mjs';
import { bundle } from '../../setup/bundle';
import type { Outcome } from '../goal';
import type { PapersFigures } from '../page/papers';

const ENTRY = fileURLToPath(new URL('../page/papers.tsx', import.meta.url));
/** A page of this address has a database. */
const ADDRESS = 'http://localhost/';
/** What an extension's page has and this one has not: word of writes to other contexts, and the key of locked files. */
const EXTENSION = `
  const listeners = { addListener() {} };
  const area = { get: async () => ({}), set: async () => undefined, onChanged: listeners };
  globalThis.chrome = { runtime: { id: 'bench' }, storage: { local: area, session: area, onChanged: listeners } };
`;

/** The list of thousands of papers in Chromium, over its own database. For information: times of a whole browser. */
export async function papersGoals(): Promise<Outcome> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('no Chromium on PATH: npm test sees to it');
  const script = await bundle(ENTRY, 'papers');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--enable-precise-memory-info'] });
  try {
    const page = await browser.newPage();
    await page.route(`${ADDRESS}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto(ADDRESS);
    await page.addScriptTag({ content: EXTENSION });
    await page.addScriptTag({ content: script });
    const f = await page.evaluate(() =>
      (globalThis as unknown as { papers: { run(): Promise<PapersFigures> } }).papers.run(),
    );
    const heap = f.heap === undefined ? '' : `, heap ${f.heap.toFixed(0)} MB`;
    return {
      goals: [],
      notes: [
        `papers: ${f.size} in Chromium, written in ${(f.written / 1000).toFixed(1)} s: from the press to the first rows ${f.opened.toFixed(0)} ms, the first time ${f.cold.toFixed(0)} ms (aim 200)`,
        `papers: a letter typed into the search to its picture ${f.letter.toFixed(0)} ms, the slowest ${f.slowest.toFixed(0)} ms; ${f.cards} cards in the page${heap}`,
      ],
    };
  } finally {
    await browser.close();
  }
}
