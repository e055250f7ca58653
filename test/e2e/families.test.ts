import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';
import { addressOf, FAMILY_FORMS, type Place, submitButton, textField } from './families';
import { submits } from './replica';

/**
 * Every widget family in every situation in which a form may stand. What one family has of its own (lists, chips, uploads)
 * is in the other files; here stands what has to hold for all of them.
 */

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.stop());

/** Where a form stands: in the long run in each alone. */
const PLACES = process.env.GUOSHEN_LONG === '1' ? ['frame', 'shadow', 'dialog'] : ['frame shadow', 'dialog'];

interface Replica {
  own<T>(change: () => T): T;
  navigate(path: string): void;
  form?: { rebuild(): void };
}
type Own = { __replica: Replica };

const guard = (page: Page) => page.locator('[data-submit-guard]');
const finding = (page: Page, rule: string) => page.locator(`[data-finding="${rule}"][data-field="name"]`);
const mark = (page: Page) => page.locator('[data-mark][data-field="name"]');

/** How far the mark stands from the right upper corner of its field, in CSS pixels. */
async function distance(page: Page, place: Place, label: string): Promise<number> {
  const [at, of] = [await mark(page).boundingBox(), await textField(place, label).boundingBox()];
  return at === null || of === null
    ? Number.POSITIVE_INFINITY
    : Math.hypot(at.x + at.width - of.x - of.width, at.y - of.y);
}

describe.each(FAMILY_FORMS)('$name', ({ host, path, page: id, label, good, bad, rule, submit, change }) => {
  let page: Page;
  const open = (options: Record<string, string> = {}) => session.open(addressOf(path, options), { host });
  const field = () => textField(page, label);

  describe('on one page', () => {
    beforeAll(async () => {
      page = await open();
    });
    afterAll(() => page.close());

    it('is recognised, once', async () => {
      await expect(overlay(page)).toHaveAttribute('data-page', id);
      await expect(overlay(page)).not.toHaveAttribute('data-verdict', /blocked|unread/u);
      await expect(page.locator('[data-missing], [data-finding][data-field="name"]')).toHaveCount(0);
      await expect(overlay(page)).toHaveCount(1);
    });

    it('another category by the family’s own widget is another plan', async () => {
      const form = change.path === undefined ? page : await session.open(addressOf(change.path), { host });
      await expect(overlay(form)).toHaveAttribute('data-category', change.from);
      await change.choose(form);
      await expect(overlay(form)).toHaveAttribute('data-category', change.to);
      if (form !== page) await form.close();
    });

    it('a field that is emptied is missing until it is filled in again', async () => {
      await field().fill('');
      await expect(page.locator('[data-missing="name"]')).toHaveCount(1);
      await field().fill(good);
      await expect(page.locator('[data-missing="name"]')).toHaveCount(0);
    });

    it('a text that breaks a rule is found and marked at its field', async () => {
      await field().fill(bad);
      await expect(finding(page, rule)).toHaveCount(1);
      await expect.poll(() => distance(page, page, label)).toBeLessThan(60);
      await field().fill(good);
      await expect(mark(page)).toHaveCount(0);
    });

    it('text that is being composed is nobody’s yet', async () => {
      await field().focus();
      await page.keyboard.press('ControlOrMeta+A');
      const devtools = await session.context.newCDPSession(page);
      await devtools.send('Input.imeSetComposition', { text: bad, selectionStart: 2, selectionEnd: 2 });
      await expect(field()).toHaveValue(bad);
      // Other parts of the page go on meanwhile: what is read then leaves the half-written text alone.
      await page.evaluate(() => (window as unknown as Own).__replica.own(() => document.body.append('保存于刚刚')));
      await page.mouse.wheel(0, 3);
      await page.waitForTimeout(300);
      await expect(finding(page, rule)).toHaveCount(0);
      await expect(mark(page)).toHaveCount(0);
      await devtools.send('Input.insertText', { text: bad });
      await expect(finding(page, rule)).toHaveCount(1);
      await expect(mark(page)).toHaveCount(1);
      await devtools.detach();
    });

    it('a form that is made anew while somebody types is read as it stands then', async () => {
      await field().fill('青');
      await field().focus();
      await page.keyboard.press('End');
      for (const [at, letter] of [...bad].entries()) {
        if (at % 4 === 1) {
          await page.evaluate(() => {
            const { own, form } = (window as unknown as Own).__replica;
            own(() => form?.rebuild());
          });
          await field().focus();
          await page.keyboard.press('End');
        }
        await page.keyboard.type(letter);
      }
      await expect(field()).toHaveValue(`青${bad}`);
      await expect(finding(page, rule)).toHaveCount(1);
      await expect.poll(() => distance(page, page, label)).toBeLessThan(60);
      await expect(overlay(page)).toHaveCount(1);
    });

    it('stays above a modal dialog of the page, and comes back down', async () => {
      await field().fill(bad);
      await page.evaluate(() => {
        const dialog = document.createElement('dialog');
        dialog.id = 'about';
        dialog.textContent = '使用说明';
        (window as unknown as Own).__replica.own(() => document.body.append(dialog));
        dialog.showModal();
      });
      await expect.poll(() => raised(page)).toEqual([true, true]);
      await page.evaluate(() =>
        (window as unknown as Own).__replica.own(() => document.getElementById('about')?.remove()),
      );
      await expect.poll(() => raised(page)).toEqual([false, false]);
      await expect(mark(page)).toHaveCount(1);
    });

    it('stands at its field at 150 %, too', async () => {
      await field().fill(bad);
      await zoom(page, 1.5);
      await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(1000);
      await field().scrollIntoViewIfNeeded();
      await expect.poll(() => distance(page, page, label)).toBeLessThan(60);
      await zoom(page, 1);
      await expect.poll(() => page.evaluate(() => innerWidth)).toBeGreaterThan(1000);
    });

    it('a press is held while something blocks, goes through once after that, and is held again', async () => {
      await field().fill(bad);
      await submitButton(page, submit).click();
      await expect(guard(page)).toBeVisible();
      await expect(guard(page)).toContainText(/名称/u);
      expect(await submits(page)).toEqual([]);
      await page.locator('[data-action="continue"]').click();
      await expect(guard(page)).toHaveCount(0);
      await submitButton(page, submit).click();
      await expect.poll(async () => (await submits(page)).length).toBe(1);
      await submitButton(page, submit).click();
      await expect(guard(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(guard(page)).toHaveCount(0);
      expect(await submits(page)).toHaveLength(1);
    });

    it('is left with its page and found again, without a load', async () => {
      const go = (to: string) =>
        page.evaluate((where) => (window as unknown as Own).__replica.navigate(where), to.replace(/\?.*/u, ''));
      await go('/cgi-bin/home');
      await expect(overlay(page)).toHaveCount(0);
      await go(path);
      await expect(overlay(page)).toHaveAttribute('data-page', id);
      await field().fill(bad);
      await expect(finding(page, rule)).toHaveCount(1);
    });
  });

  describe('on a page of its own', () => {
    afterEach(() => page.close());

    it.each(PLACES)('in a %s texts are marked and presses are held', async (where) => {
      const places = where.split(' ');
      page = await open({ ...Object.fromEntries(places.map((each) => [each, '1'])), name: bad });
      const place = places.includes('frame') ? page.frameLocator('iframe:visible') : page;
      await expect(finding(page, rule)).toHaveCount(1);
      await expect(overlay(page)).toHaveCount(1);
      await expect.poll(() => distance(page, place, label)).toBeLessThan(60);
      await submitButton(place, submit).click();
      await expect(guard(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await textField(place, label).fill(good);
      await expect(finding(page, rule)).toHaveCount(0);
      await expect(mark(page)).toHaveCount(0);
    });
  });
});

it('says of each of them that it was not read after a redesign', async () => {
  await Promise.all(
    FAMILY_FORMS.map(async ({ path, host, name }) => {
      const page = await session.open(addressOf(path, { changed: '1' }), { host });
      await expect(overlay(page, 'unread'), name).toHaveCount(1);
      await expect(mark(page), name).toHaveCount(0);
      await page.close();
    }),
  );
});

it('text composed in a frame is left alone, and one whose field is taken away stops nothing', async () => {
  const tea = FAMILY_FORMS.find(({ name }) => name === 'tea');
  if (tea === undefined) throw new Error('the family is gone');
  const { path, host, label, bad, rule } = tea;
  const page = await session.open(addressOf(path, { frame: '1' }), { host });
  const place = page.frameLocator('iframe');
  await expect(overlay(page)).toHaveAttribute('data-page', tea.page);
  await textField(place, label).focus();
  const devtools = await session.context.newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: bad, selectionStart: 2, selectionEnd: 2 });
  await expect(textField(place, label)).toHaveValue(new RegExp(bad, 'u'));
  await page.setViewportSize({ width: 1200, height: 700 });
  await page.waitForTimeout(300);
  await expect(finding(page, rule)).toHaveCount(0);
  await page.frames()[1]?.evaluate(() => {
    const { own, form } = (window as unknown as Own).__replica;
    own(() => form?.rebuild());
  });
  await expect(finding(page, rule)).toHaveCount(1);
  await page.close();
});

/** Which containers of the overlay the browser draws above everything. */
const raised = (page: Page): Promise<boolean[]> =>
  page.evaluate(() =>
    [...(document.querySelector('guoshen-overlay')?.shadowRoot?.querySelectorAll('[popover]') ?? [])].map((each) =>
      each.matches(':popover-open'),
    ),
  );

/** As the browser's own zoom does. */
async function zoom(page: Page, factor: number): Promise<void> {
  await page.bringToFront();
  await session.context.serviceWorkers()[0]?.evaluate(
    async ([url, by]) => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: {
            tabs: {
              query(what: object): Promise<{ id: number; url?: string; lastAccessed: number }[]>;
              setZoom(id: number, factor: number): Promise<void>;
            };
          };
        }
      ).chrome;
      const [tab] = (await tabs.query({})).filter((each) => each.url === url);
      if (tab !== undefined) await tabs.setZoom(tab.id, by);
    },
    [page.url(), factor] as const,
  );
}
