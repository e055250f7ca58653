import type { Page } from 'playwright-core';
import { median } from '../measure';
import { blocksOf, watchBlocks } from './blocks';
import { plainProse } from './plain-prose';

const LENGTH = 20_000;
const KEYSTROKES = 30;
/** After a keystroke the form is judged within some 120 ms; until then nothing more is pressed. */
const SETTLED = 300;
/** Keystrokes at one place, one after the other. */
const AT_ONE_PLACE = 10;

/** Milliseconds that the page was blocked. */
export interface Typing {
  /** By the text being put in, all of it. */
  paste: number;
  /** At most, after each keystroke. */
  longest: number[];
}

/** The form's last field with several lines: the introduction. */
const area = (page: Page) => page.locator('textarea').last();

/** Puts in a text of 20,000 characters and types in it, here and there. */
export async function typing(page: Page): Promise<Typing> {
  await watchBlocks(page);
  await area(page).fill(plainProse(LENGTH));
  await page.waitForTimeout(4 * SETTLED);
  const { longest: paste } = await blocksOf(page);
  await area(page).focus();
  const longest: number[] = [];
  for (let stroke = 0; stroke < KEYSTROKES; stroke += 1) {
    if (stroke % AT_ONE_PLACE === 0) {
      const place = 1 + Math.floor((stroke / KEYSTROKES) * LENGTH);
      await area(page).evaluate((field: HTMLTextAreaElement, at) => field.setSelectionRange(at, at), place);
      await page.waitForTimeout(SETTLED);
      await blocksOf(page);
    }
    await page.keyboard.insertText('新');
    await page.waitForTimeout(SETTLED);
    longest.push((await blocksOf(page)).longest);
  }
  return { paste, longest };
}

/** Milliseconds from the keystroke that completes a gambling word to its mark, in the text of 20,000 characters. */
export const timeToMark = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const field = [...document.querySelectorAll('textarea')].at(-1);
    const root = document.querySelector('guoshen-overlay')?.shadowRoot;
    if (field === undefined || !root) throw new Error('no form, or no overlay');
    const count = (): number => root.querySelectorAll('[data-finding="meeting/gambling-words"]').length;
    const before = count();
    const marked = new Promise<number>((done) => {
      const start = performance.now();
      new MutationObserver((_, observer) => {
        if (count() === before) return;
        observer.disconnect();
        requestAnimationFrame(() => done(performance.now() - start));
      }).observe(root, { subtree: true, childList: true });
    });
    field.setRangeText('百家乐下注。', 0, 0, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    const never = new Promise<never>((_, fail) => {
      setTimeout(() => fail(new Error('a gambling word was not marked')), 10_000);
    });
    return Promise.race([marked, never]);
  });

export function told({ paste, longest }: Typing): string {
  const sorted = [...longest].sort((a, b) => a - b);
  const at95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
  const over = longest.filter((time) => time > 50).length;
  return (
    `blocked for ${median(longest).toFixed(0)} ms, ${at95.toFixed(0)} at 95 %, ${(sorted.at(-1) ?? 0).toFixed(0)} at ` +
    `most, ${over} of ${longest.length} keystrokes over 50 ms; by pasting all of it ${paste.toFixed(0)}`
  );
}
