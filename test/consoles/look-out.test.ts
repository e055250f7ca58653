// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookOut } from '../../consoles/look-out';
import { PAGE, row, show, withoutLayout } from './fill/page';

withoutLayout();

const ADDRESS = { host: 'localhost', pathname: '/somewhere' };
const PAGES = [{ ...PAGE, paths: ['/known'], anywhere: ['/somewhere'] }];
const FORM = [row('商品名称', '<input>'), row('商品摘要', '<textarea></textarea>')].join('');
let leaving: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  leaving = new AbortController();
});
afterEach(() => {
  leaving.abort();
  vi.useRealTimers();
});

/** Counts the calls; by then some time has gone by on a page on which nothing happens any more. */
async function looking(html: string): Promise<() => number> {
  show(html);
  let found = 0;
  lookOut(document, PAGES, ADDRESS, () => (found += 1), leaving.signal);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(found).toBe(0);
  return () => found;
}

test('a form that was drawn in advance is found when it is shown', async () => {
  const found = await looking(`<div hidden>${FORM}</div>`);
  document.querySelector('div[hidden]')?.removeAttribute('hidden');
  await vi.advanceTimersByTimeAsync(1000);
  expect(found()).toBe(1);
});

test('a shadow root that is attached without a sign in the tree is looked into', async () => {
  const found = await looking('<div id="host"></div>');
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (root !== undefined) root.innerHTML = FORM;
  await vi.advanceTimersByTimeAsync(4000);
  expect(found()).toBe(1);
});

test('a page that never rests is looked at less often, and still', async () => {
  const found = await looking('<p class="clock"></p><div class="place"></div>');
  const clock = document.querySelector('.clock');
  const ticking = setInterval(() => clock?.replaceChildren(String(Date.now())), 100);
  await vi.advanceTimersByTimeAsync(60_000);
  const place = document.querySelector('.place');
  if (place !== null) place.innerHTML = FORM;
  await vi.advanceTimersByTimeAsync(6000);
  clearInterval(ticking);
  expect(found()).toBe(1);
});

test('nothing is looked at any more when the page has gone elsewhere', async () => {
  const found = await looking('<div class="place"></div>');
  leaving.abort();
  const place = document.querySelector('.place');
  if (place !== null) place.innerHTML = FORM;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(found()).toBe(0);
});
