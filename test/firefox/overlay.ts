import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** Longest wait for something on a page, in milliseconds. */
const timeout = 30_000;

/** Waits for the overlay with these attributes. */
export const overlay = (page: Page, verdict?: string) =>
  page.waitForSelector(verdict === undefined ? 'guoshen-overlay' : `guoshen-overlay[data-verdict="${verdict}"]`, {
    timeout,
  });

/** Waits until the overlay shows what a selector means, or until it does not. */
export const inside = (page: Page, selector: string, there = true) =>
  page.waitForFunction(
    (wanted, wish) => (document.querySelector('guoshen-overlay')?.shadowRoot?.querySelector(wanted) != null) === wish,
    { timeout },
    selector,
    there,
  );

export const noOverlay = (page: Page) =>
  page.waitForFunction(() => document.querySelector('guoshen-overlay') === null, { timeout });

type Own = {
  __replica: {
    submits: unknown[];
    own(change: () => void): void;
    navigate(path: string): void;
    form?: { rebuild(): void };
  };
};

export const submits = (place: Page | Frame) =>
  place.evaluate(() => (window as unknown as Own).__replica.submits.length);

/** Presses one of the guard's buttons. */
export const answer = (page: Page, action: 'back' | 'continue') =>
  page.evaluate(
    (name) =>
      document
        .querySelector('guoshen-overlay')
        ?.shadowRoot?.querySelector<HTMLElement>(`[data-action="${name}"]`)
        ?.click(),
    action,
  );

export const navigate = (page: Page, path: string) =>
  page.evaluate((to) => (window as unknown as Own).__replica.navigate(to), path);

export const rebuild = (page: Page) =>
  page.evaluate(() => {
    const { own, form } = (window as unknown as Own).__replica;
    own(() => form?.rebuild());
  });

/** The text field beside a label, inside open shadow roots too. */
export async function field(place: Page | Frame, label: string) {
  const found = await place.evaluateHandle((words) => {
    const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : roots(shadowRoot))),
    ];
    for (const root of roots(document)) {
      for (const each of root.querySelectorAll('label')) {
        if (!each.checkVisibility() || each.textContent?.replace(/[\s*:：ⓘ]/gu, '') !== words) continue;
        for (let row: Element | null = each; row !== null; row = row.parentElement) {
          const control = row.querySelector<HTMLElement>('input, textarea');
          if (control !== null) return control;
        }
      }
    }
    return null;
  }, label);
  const element = found.asElement();
  if (element === null) throw new Error(`no field ${label}`);
  return element;
}

/** Replaces what stands in a field, by keyboard. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  await (await field(page, label)).evaluate((control) => {
    (control as HTMLElement).scrollIntoView({ block: 'center' });
    (control as HTMLInputElement).focus();
    (control as HTMLInputElement).select();
  });
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}

/** The last visible button with these words, inside open shadow roots too. */
export async function press(place: Page | Frame, words: string): Promise<void> {
  const found = await place.evaluateHandle((wanted) => {
    const all = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [
        ...(each.matches('button, a.btn') ? [each] : []),
        ...(each.shadowRoot === null || each.localName === 'guoshen-overlay' ? [] : all(each.shadowRoot)),
      ]);
    const button = all(document)
      .filter((each) => each.checkVisibility() && each.textContent?.trim() === wanted)
      .at(-1);
    button?.scrollIntoView({ block: 'center' });
    return button ?? null;
  }, words);
  const element = found.asElement();
  if (element === null) throw new Error(`no button ${words}`);
  await (element as ElementHandle<Element>).click();
}

/** Waits until the mark of a field stands at its right upper corner. */
export const markAt = (page: Page, label: string, frame = false) =>
  page.waitForFunction(
    (words, framed) => {
      const mark = document
        .querySelector('guoshen-overlay')
        ?.shadowRoot?.querySelector('[data-mark][data-field="name"]');
      const around = framed ? document.querySelector<HTMLIFrameElement>('iframe:not([style*="none"])') : null;
      const root = framed ? around?.contentDocument : document;
      if (mark == null || root == null) return false;
      const labels = (inner: Document | ShadowRoot): Element[] =>
        [...inner.querySelectorAll('*')].flatMap((each) => [
          ...(each.localName === 'label' ? [each] : []),
          ...(each.shadowRoot === null ? [] : labels(each.shadowRoot)),
        ]);
      const label = labels(root).find((each) => each.textContent?.replace(/[\s*:：ⓘ]/gu, '') === words);
      let row: Element | null = label ?? null;
      while (row !== null && row.querySelector('input, textarea') === null) row = row.parentElement;
      const box = row?.querySelector('input, textarea')?.getBoundingClientRect();
      if (box === undefined) return false;
      const edge = around?.getBoundingClientRect() ?? { left: 0, top: 0 };
      const at = mark.getBoundingClientRect();
      return Math.hypot(at.right - box.right - edge.left, at.top - box.top - edge.top) < 60;
    },
    { timeout },
    label,
    frame,
  );
