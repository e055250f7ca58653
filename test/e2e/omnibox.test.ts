import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.stop());
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) await page.close();
});

/** Chrome's events as the browser itself sets them off; no page can type into the address bar. */
type Fired = { dispatch: (...given: unknown[]) => void };

function worker() {
  const [found] = session.context.serviceWorkers();
  if (found === undefined) throw new Error('the background does not run');
  return found;
}

interface Suggestion {
  content: string;
  description: string;
}

/** What is suggested for a text behind `gs`. */
const suggested = (typed: string): Promise<Suggestion[]> =>
  worker().evaluate(
    (text) =>
      new Promise<Suggestion[]>((resolve) => {
        const { omnibox } = (globalThis as unknown as { chrome: typeof browser }).chrome;
        (omnibox.onInputChanged as unknown as Fired).dispatch(text, resolve);
      }),
    typed,
  );

const enter = (text: string, disposition: string): Promise<void> =>
  worker().evaluate(
    ([entered, where]) => {
      const { omnibox } = (globalThis as unknown as { chrome: typeof browser }).chrome;
      (omnibox.onInputEntered as unknown as Fired).dispatch(entered, where);
    },
    [text, disposition],
  );

describe('gs in the address bar', () => {
  it('suggests as the search finds, at most six, each with the address of its answer', async () => {
    const found = await suggested('hlwyy');
    expect(found[0]?.description).toBe('医疗服务 / 互联网医院 · 微信小程序');
    expect(found[0]?.content).toMatch(/^#\/category\/wechat-mini-program\//u);
    expect(found.length).toBeLessThanOrEqual(6);
    const places = (await suggested('医疗器械')).map(({ description }) => description);
    expect(places.some((each) => each.endsWith(' · 腾讯会议'))).toBe(true);
    expect(await suggested('')).toEqual([]);
    expect(await suggested('qqqqzzzz')).toEqual([]);
  });

  it('opens the suggestion that was chosen, the best one for words, and the search for none', async () => {
    const [first] = await suggested('公证');
    const opened = async (): Promise<Page> => {
      const page = await session.context.waitForEvent('page');
      await page.waitForURL(/lookup\.html/u);
      return page;
    };
    const [chosen] = await Promise.all([opened(), enter(first?.content ?? '', 'newForegroundTab')]);
    await expect(chosen.getByRole('heading', { name: '公证' }).first()).toBeVisible();
    const [words] = await Promise.all([opened(), enter('互联网医院', 'newBackgroundTab')]);
    await expect(words.getByRole('heading', { name: '互联网医院' })).toBeVisible();
    const [none] = await Promise.all([opened(), enter('qqqqzzzz', 'newForegroundTab')]);
    await expect(none.getByRole('combobox')).toBeVisible();
    const here = await session.context.newPage();
    await here.goto(`chrome-extension://${session.extensionId}/options.html`);
    await here.bringToFront();
    await Promise.all([here.waitForURL(/lookup\.html/u), enter('公证', 'currentTab')]);
  });
});

describe('keys for the whole browser', () => {
  it('lead from problem to problem on the tab in front', async () => {
    const form = await session.open('/wxopen/initprofile?name=这是一个特别特别特别特别特别特别长的名称');
    await expect(overlay(form, 'blocked')).toHaveCount(1);
    await form.bringToFront();
    const press = (command: string): Promise<void> =>
      worker().evaluate(async (name) => {
        const { commands, tabs } = (globalThis as unknown as { chrome: typeof browser }).chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        (commands.onCommand as unknown as Fired).dispatch(name, tab);
      }, command);
    await press('next-problem');
    await expect(form.locator('[data-mark-card]')).toBeVisible();
    await press('previous-problem');
    await expect(form.locator('[data-mark-card]')).toBeVisible();
  });

  it('are four at most, with defaults that differ and that no browser needs', async () => {
    const commands = await worker().evaluate(
      () => (globalThis as unknown as { chrome: typeof browser }).chrome.runtime.getManifest().commands ?? {},
    );
    const keys = Object.values(commands).map(({ suggested_key: key }) =>
      typeof key === 'string' ? key : key?.default,
    );
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
    // Chrome and Edge keep A, B, I and T with Alt+Shift for themselves, Firefox keeps none.
    for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+[C-HJ-SU-Z]$/u);
  });
});
