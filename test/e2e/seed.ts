import type { Page } from 'playwright-core';
import type { ExportFile } from '../../core/model/records/export-file';
import type { Session } from './browser';

type Collections = ExportFile['collections'];

/** The extension's page that takes an export over without asking. */
export async function openSeedPage(session: Session): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/test-seed.html`);
  await page.waitForFunction(() => 'guoshenSeed' in window);
  return page;
}

/** Fills the store of the extension; records that are there with the same id are replaced. */
export function seed(page: Page, collections: Collections): Promise<unknown> {
  const json = { format: 'guoshen-export', version: 1, exportedAt: '2026-01-01T00:00:00Z', collections };
  return page.evaluate(
    (text) => (window as unknown as { guoshenSeed(json: string): Promise<unknown> }).guoshenSeed(text),
    JSON.stringify(json),
  );
}

/** Everything that is kept now, as an export. */
export const exported = async (page: Page): Promise<ExportFile> =>
  JSON.parse(
    await page.evaluate(() => (window as unknown as { guoshenExport(): Promise<string> }).guoshenExport()),
  ) as ExportFile;
