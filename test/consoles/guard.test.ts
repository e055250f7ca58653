// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type SubmitJudge, watchSubmit } from '../../consoles/guard';
import { submitControl } from '../../consoles/submit';

const WORDS = ['提交'];
let held: Element[] = [];
let release = (): void => undefined;
let end = new AbortController();
const judge: SubmitJudge = {
  controlOf: (event) => (event.type === 'submit' ? (event.target as Element) : submitControl(event, WORDS)),
  holds: () => true,
  held: (control, letThrough) => {
    held.push(control);
    release = letThrough;
  },
  passed: () => undefined,
};

beforeEach(() => {
  [held, end] = [[], new AbortController()];
  watchSubmit(window, () => judge, end.signal);
});
afterEach(() => end.abort());

/** Shows a page, and counts what its own listeners are told of. */
function show(html: string, type: string): { reached: number } {
  document.body.innerHTML = html;
  const told = { reached: 0 };
  document.body.addEventListener(type, () => (told.reached += 1), { signal: end.signal });
  return told;
}
const press = (selector: string, key: string): boolean =>
  document
    .querySelector(selector)
    ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true })) ?? true;

describe.each(['Enter', ' '])('the key "%s"', (key) => {
  test.each([
    ['a drawn button', '<div role="button" tabindex="0">提交</div>'],
    ['one in a box that is called so', '<div class="submit"><div role="button" tabindex="0">提交</div></div>'],
    ['one in a box that is drawn so', '<div style="cursor:pointer"><div class="btn" tabindex="0">提交</div></div>'],
    ['what has the focus inside a button', '<div class="btn"><div tabindex="0">提交</div></div>'],
    ['what has the focus around a button', '<div class="btn" tabindex="0"><span class="button">提交</span></div>'],
  ])('is held on %s, and goes through once it is released', (_, html) => {
    const told = show(html, 'keydown');
    expect(press('[tabindex]', key)).toBe(false);
    expect(told.reached).toBe(0);
    expect(held).toHaveLength(1);
    release();
    expect(press('[tabindex]', key)).toBe(true);
    expect(told.reached).toBe(1);
  });

  test.each([
    [
      'a button of the browser’s, which it turns into a click',
      '<div class="submit"><button tabindex="0">提交</button></div>',
    ],
    ['a box with more than the button', '<div tabindex="0">说明 <button>提交</button></div>'],
    ['a field', '<form class="submit"><input tabindex="0"></form>'],
  ])('is left to %s', (_, html) => {
    const told = show(html, 'keydown');
    expect(press('[tabindex]', key)).toBe(true);
    expect(told.reached).toBe(1);
    expect(held).toEqual([]);
  });
});
