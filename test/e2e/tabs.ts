import type { Page } from 'playwright-core';
import { expect } from './expect';

/**
 * Chooses a tab of one of our views, and waits until its panel stands alone: for some frames the panel that leaves
 * is still beside the one that comes, so that what is looked for next could be found twice.
 */
export async function showTab(view: Page, name: string): Promise<void> {
  await view.getByRole('tab', { name }).click();
  await expect(view.getByRole('tabpanel', { name })).not.toBeEmpty();
  await expect(view.getByRole('tabpanel')).toHaveCount(1);
}
