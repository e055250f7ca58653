import { expect as base } from '@playwright/test';

/**
 * Playwright's `expect` with a deadline for a machine that has much else to do. A condition that holds is seen at once
 * either way; the five seconds that are usual have failed pages that were only waiting for a processor.
 */
export const expect = base.configure({ timeout: 30_000 });
