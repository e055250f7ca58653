import type { Page } from 'playwright-core';

/** What the replica counted, see test/replicas/shared/replica.js. */
interface Snapshot {
  events: Record<string, number>;
  untrusted: Record<string, number>;
  mutations: { target: string; attribute: string | null; inside: boolean }[];
  submits: { url: string; body: unknown; status: number }[];
}

export const snapshot = (page: Page): Promise<Snapshot> =>
  page.evaluate(() => (window as unknown as { __replica: { snapshot(): Snapshot } }).__replica.snapshot());

export const submits = async (page: Page): Promise<Snapshot['submits']> => (await snapshot(page)).submits;

/** Chooses a category by mouse in the nth chooser of the page. */
export async function choose(page: Page, levels: string[], nth = 0): Promise<void> {
  const chooser = page.locator('dl:visible').nth(nth);
  await chooser.locator('dt').click();
  for (const level of levels)
    await page
      .locator('dl:visible')
      .nth(nth)
      .locator('a', { hasText: exactly(level) })
      .first()
      .click();
}

/** Ticks every open question of the overlay, once it shows this category; a page without questions is left as it is. */
export async function lookThrough(page: Page, category: string): Promise<void> {
  await page.locator(`guoshen-overlay[data-category="${category}"]`).waitFor({ state: 'attached' });
  for (const box of await page.locator('[data-self-check]').all()) await box.check();
}

export const exactly = (text: string): RegExp =>
  new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}\\s*$`, 'u');

/** Rectangles of the page's visible controls and of the overlay's panel or pill. */
export const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const host = document.querySelector('guoshen-overlay');
    const box = host?.shadowRoot?.querySelector('[role="region"], .gs-pill, button')?.getBoundingClientRect();
    if (box === undefined) return ['no overlay'];
    return [...document.querySelectorAll<HTMLElement>('input, textarea, select, button, a[href], dt')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const { left, right, top, bottom, width } = element.getBoundingClientRect();
        return width > 0 && left < box.right && right > box.left && top < box.bottom && bottom > box.top;
      })
      .map((element) => element.outerHTML.slice(0, 80));
  });
