import type { Page } from 'playwright-core';
import { median } from '../measure';
import { blocksOf, watchBlocks } from './blocks';

const ROUNDS = 7;
/** What comes after the verdict (marks, drafts, the list of words) is there by then. */
const SETTLED = 600;

/** Milliseconds of a page that turns into a form, with all that the page itself does. */
export interface Opening {
  longest: number;
  total: number;
  /** From the start of the navigation to the verdict. */
  verdict: number;
}

/** Opens a form in tabs of their own. Without the extension there is no verdict to wait for. */
export async function opening(newPage: () => Promise<Page>, url: string, isExtended: boolean): Promise<Opening[]> {
  const openings: Opening[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await newPage();
    await watchBlocks(page);
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('guoshen-overlay[data-verdict]') === null) return;
        observer.disconnect();
        Object.assign(globalThis, { verdictAt: performance.now() });
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    await page.goto(url);
    if (isExtended) await page.locator('guoshen-overlay[data-verdict]').waitFor({ state: 'attached' });
    await page.waitForTimeout(SETTLED);
    const { longest, total } = await blocksOf(page);
    const verdict = await page.evaluate(() => (globalThis as { verdictAt?: number }).verdictAt ?? Number.NaN);
    openings.push({ longest, total, verdict });
    await page.close();
  }
  return openings;
}

export function toldOpening(openings: readonly Opening[]): string {
  const of = (what: keyof Opening): string => median(openings.map((each) => each[what])).toFixed(0);
  const most = Math.max(...openings.map(({ longest }) => longest)).toFixed(0);
  const verdict = openings.some((each) => Number.isNaN(each.verdict)) ? '' : `; verdict after ${of('verdict')}`;
  return `blocked for ${of('longest')} ms at a time (${most} at most), ${of('total')} altogether${verdict}`;
}
