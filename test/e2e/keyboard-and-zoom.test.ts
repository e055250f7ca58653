import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';
import { PROFILE, sampleHoldings } from './sample';
import { openSeedPage, seed } from './seed';
import { showTab } from './tabs';

/** Widths in CSS pixels: the popup's own, and what a window of 640 has left at 200 %. */
const NARROW = [360, 320];
/** What 600 pixels have left at 200 %. */
const HEIGHT = 300;

let session: Session;
beforeAll(async () => {
  session = await startSession();
  const kept = await openSeedPage(session);
  const at = '2026-01-01T00:00:00.000Z';
  await seed(kept, {
    profiles: [PROFILE],
    holdings: sampleHoldings('2026-11-22'),
    pins: [
      { id: '5b0f7c1e-0000-4000-8000-000000000011', target: 'wechat-mini-program:医疗服务/互联网医院', at },
      { id: '5b0f7c1e-0000-4000-8000-000000000012', target: 'medical-institution-practice-licence', at },
    ],
  });
  await kept.close();
});
afterAll(() => session.stop());
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) await page.close();
});

const tool =
  (name: string, typed: string, shown: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('textbox').first().fill(typed);
    await page.keyboard.press('Enter');
    await page.locator(shown).first().waitFor();
  };
const answer = async (page: Page): Promise<void> => {
  await page.getByRole('combobox').fill('互联网医院');
  await expect(page.getByRole('option').first()).toContainText('互联网医院');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: '更多' }).waitFor();
};
type Step = [string, (page: Page) => Promise<unknown>];

/** Every view: the page that it is on, and how it gets something to show. */
const VIEWS: [string, string, Step[]][] = [
  [
    'the popup',
    'popup.html',
    [
      ['before typing', (page) => page.getByRole('option').first().waitFor()],
      [
        'results',
        async (page) => {
          await page.getByRole('combobox').fill('医疗');
          await page.getByRole('option').nth(5).waitFor();
        },
      ],
      ['an answer', answer],
      ['by papers', tool('按资质', '出版物经营许可证', '.gs-result')],
      ['by business', tool('按业务', '做网约车平台，乘客叫车，司机接单', '.gs-result')],
      ['names', tool('名称', '青禾互联网医院挂号问诊平台', '.gs-tool')],
      ['refusals', tool('驳回', '你的小程序涉及互联网医院，请补充类目：医疗服务-互联网医院', '.gs-result')],
    ],
  ],
  [
    'the lookup as a page',
    'lookup.html',
    [
      ['an answer', answer],
      [
        'side by side',
        async (page) => {
          await page.getByRole('button', { name: /在另外两个平台/u }).click();
          await page.locator('.gs-compare').waitFor();
        },
      ],
    ],
  ],
  ['the page after installing', 'welcome.html', [['', async () => undefined]]],
  [
    'the settings',
    'options.html',
    ['papers', 'words', 'ignored', 'taught', 'packs', 'keys', 'privacy', 'reset', 'about'].map(
      (id): Step => [
        id,
        async (page) => {
          await page.goto(`chrome-extension://${session.extensionId}/options.html#${id}`);
          await expect(page.locator('.gs-options-link[aria-current]')).toHaveAttribute('href', `#${id}`);
          await page.locator('.gs-options-title ~ :not([hidden]) > *').first().waitFor();
        },
      ],
    ),
  ],
  [
    'the panel',
    'panel',
    ['问题', '资料', '填表', '查询'].map(
      (name): Step => [
        name,
        async (page) => {
          await showTab(page, name);
        },
      ],
    ),
  ],
];

const WHOLE = { width: 360, height: 560 };

async function openView(path: string): Promise<Page> {
  if (path !== 'panel') return session.openOwn(path, WHOLE);
  const form = await session.open('/wxopen/initprofile?name=这是一个特别特别特别特别特别特别长的名称');
  await expect(overlay(form, 'blocked')).toHaveCount(1);
  const page = await session.openPanel(form, WHOLE);
  await expect(page.getByRole('heading', { name: '要改什么' })).toBeVisible();
  return page;
}

/**
 * Everything whose text or control lies beside the window, but in the table that is meant to scroll sideways. Of other
 * parts that scroll, those that have more than fits in width.
 */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const sideways = '.gs-compare-scroll';
    // What scrolls downwards would scroll sideways too, unasked.
    const scrolls = (element: Element): boolean =>
      /auto|scroll/u.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1;
    const unseen = (element: Element): boolean =>
      element.closest('.gs-unseen, [hidden], [aria-hidden="true"]') !== null || !element.checkVisibility();
    const out = [...document.querySelectorAll('.gs *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      // A line that slides to its place says nothing.
      const says = element.textContent?.trim() !== '' || element.matches('button, input, textarea, select, img');
      if (width === 0 || !says || unseen(element) || element.closest(sideways) !== null) return false;
      return left < -1 || right > document.documentElement.clientWidth + 1 || scrolls(element);
    });
    return out.slice(0, 5).map(({ className, textContent }) => `${className}: ${textContent?.slice(0, 30)}`);
  });

/** Controls that Tab should reach and never does, and those that have the focus without showing it. */
async function keyboardFaults(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
    ];
    const reachable = all.filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        element.checkVisibility({ visibilityProperty: true }) &&
        // Of a group of radio buttons one is reached, and the arrows do the rest.
        !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
    );
    for (const element of reachable) element.dataset.wanted = '';
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    // A frame or shadow that always stands there does not show the focus.
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      element.dataset.resting = `${outlineStyle} ${outlineWidth} ${boxShadow}`;
    }
    return reachable.length;
  });
  const faults = new Set<string>();
  // What came since is a stop as well: round once more where something was missed.
  const isDone = async (press: number): Promise<boolean> =>
    press >= 2 * count + 40 || (press >= count + 8 && (await page.locator('[data-wanted]').count()) === 0);
  for (let press = 0; !(await isDone(press)); press++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement | null;
      if (focused === null || focused === document.body) return undefined;
      delete focused.dataset.wanted;
      const shows = (element: Element | null): boolean => {
        if (element === null) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const isFramed = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
        return isFramed && `${outlineStyle} ${outlineWidth} ${boxShadow}` !== (element as HTMLElement).dataset.resting;
      };
      // A hidden input shows it on what stands for it; a field on the frame around it.
      const stands = [focused, focused.parentElement, focused.nextElementSibling, focused.closest('label')];
      return stands.some(shows) ? undefined : `does not show the focus: ${focused.outerHTML.slice(0, 120)}`;
    });
    if (fault !== undefined) faults.add(fault);
  }
  const missed = await page
    .locator('[data-wanted]')
    .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 120)));
  return [...faults, ...missed.map((html) => `not reached: ${html}`)];
}

describe('every view', () => {
  it.each(VIEWS)(
    'of %s is whole when it is narrow or twice as large, and is used by keyboard alone',
    async (...view) => {
      const [, path, steps] = view;
      const page = await openView(path);
      for (const [name, show] of steps) {
        await page.setViewportSize(WHOLE);
        await show(page);
        expect(await keyboardFaults(page), name).toEqual([]);
        for (const width of NARROW) {
          await page.setViewportSize({ width, height: HEIGHT });
          // Some parts find their place from frame to frame.
          await expect.poll(() => lost(page), `${name}, ${width} px`).toEqual([]);
          const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
          await expect.poll(fits, `${name}, ${width} px`).toBe(true);
        }
      }
    },
  );
});
