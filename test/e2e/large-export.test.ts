import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { startSession } from './browser';
import { expect } from './expect';
import { showTab } from './tabs';

/** Hundreds of megabytes through a real browser are for the long run; the parts themselves are tested without one. */
const LONG = process.env.GUOSHEN_LONG === '1';
const MB = 1024 * 1024;
const FILES = 5;
/** What an import takes. */
const MOST = 200 * MB;

describe('papers with more files than one export may hold', () => {
  it.runIf(LONG)(
    'are exported as several files, deleted, imported together, and the same again',
    {
      timeout: 600_000,
    },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'guoshen-large-'));
      const session = await startSession();
      try {
        const paths = Array.from({ length: FILES }, (_, at) => join(folder, `营业执照_${at}.pdf`));
        for (const path of paths) writeFileSync(path, randomBytes(45 * MB));
        const page = await session.openOwn('options.html#papers');
        await showTab(page, '资质');
        await page.locator('input[type="file"][multiple]').setInputFiles(paths);
        await page.getByRole('button', { name: `添加 ${FILES} 份` }).click();
        await expect(page.locator('[data-paper]')).toHaveCount(FILES, { timeout: 120_000 });

        await page.goto(`chrome-extension://${session.extensionId}/options.html#privacy`);
        await page.getByRole('button', { name: '导出文件' }).click();
        const buttons = page.getByRole('button', { name: /^保存 guoshen-/u });
        await expect(buttons.first()).toBeVisible({ timeout: 120_000 });
        const saved: string[] = [];
        for (const button of await buttons.all()) {
          const download = page.waitForEvent('download');
          await button.click();
          saved.push(join(folder, (await download).suggestedFilename()));
          await (await download).saveAs(saved.at(-1) ?? '');
        }
        expect(saved.length).toBeGreaterThan(1);
        for (const path of saved) expect(statSync(path).size).toBeLessThan(MOST);

        await page.getByRole('button', { name: '全部删除' }).click();
        await page.getByRole('alertdialog').getByRole('button', { name: '全部删除' }).click();
        await expect(page.getByText('还没有存任何东西')).toBeVisible();
        const chooser = page.locator('input[accept=".json,.age"]');
        await chooser.setInputFiles(saved.slice(1));
        await expect(page.getByText('还缺 1 个文件', { exact: false })).toBeVisible({ timeout: 120_000 });
        await page.getByRole('region', { name: '导入' }).getByRole('button', { name: '取消' }).click();
        await chooser.setInputFiles(saved);
        await expect(page.getByText(`新增 ${FILES}`).first()).toBeVisible({ timeout: 120_000 });
        await page.getByRole('button', { name: '导入', exact: true }).click();
        await expect(page.getByText('已导入')).toBeVisible({ timeout: 120_000 });

        await page.goto(`chrome-extension://${session.extensionId}/options.html#papers`);
        await showTab(page, '资质');
        await expect(page.locator('[data-paper]')).toHaveCount(FILES);
        const back = page.waitForEvent('download');
        await page.getByRole('button', { name: '下载 营业执照_3.pdf' }).click();
        const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
        expect(digest(await (await back).path())).toBe(digest(paths[3] ?? ''));
      } finally {
        await session.stop();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
