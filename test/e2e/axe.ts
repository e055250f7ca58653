import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A colour that is still fading in has too little contrast: what moves has to have come to its end. */
const settle = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const roots = [document, document.querySelector('guoshen-overlay')?.shadowRoot];
    return Promise.allSettled(roots.flatMap((root) => root?.getAnimations() ?? []).map(({ finished }) => finished));
  });

/** Faults of a page, or of a part of it, that a machine can find against WCAG 2.2 AA; one line each. */
export async function violations(page: Page, inside?: string): Promise<string[]> {
  await settle(page);
  const builder = new AxeBuilder({ page }).withTags(RULES);
  const { violations: found } = await (inside === undefined ? builder : builder.include(inside)).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
