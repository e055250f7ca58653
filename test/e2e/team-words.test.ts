import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
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

const section = async (name: string): Promise<Page> => {
  const page = await session.openOwn('options.html');
  await page.goto(`chrome-extension://${session.extensionId}/options.html#${name}`);
  return page;
};
const meeting = (query: Record<string, string>) =>
  session.open(`/user-center/app/basic?${new URLSearchParams({ prefill: '1', ...query })}`, {
    host: 'meeting.tencent.com',
  });
const finding = (page: Page) => page.locator('[data-finding="team/word"]');
const card = (page: Page) => page.locator('[data-mark-card]');

describe('the team’s own words', () => {
  it('are imported with the bad lines listed, found on the page, and go again', async () => {
    const options = await section('words');
    await options.getByRole('button', { name: '导入词表' }).click();
    const form = options.getByRole('region', { name: '导入词表' });
    await form.getByRole('textbox', { name: '或粘贴在这里' }).fill('旧品牌 => 新品牌\n!旧品牌展览\n旧品牌\n# 备注');
    await expect(form).toContainText('能用 2 个词');
    await expect(form.getByRole('group')).toContainText('第 3 行');
    await expect(form.getByRole('group')).toContainText('和第 1 行相同');
    await form.getByRole('textbox', { name: '词表名称' }).fill('品牌词');
    await form.getByRole('button', { name: '导入 2 个词' }).click();
    const list = options.getByRole('region', { name: '品牌词' });
    await expect(list).toContainText('2 个词');

    const page = await meeting({ intro: '旧*品*牌排班工具，展示旧品牌展览' });
    await expect(finding(page)).toHaveCount(1);
    await expect(finding(page)).toContainText('写“新品牌”');
    await page.keyboard.press('F8');
    await expect(card(page)).toContainText('新品牌排班工具');
    await expect(card(page)).toContainText('来自团队词表');

    // What is chosen in the settings holds on the page that is open.
    await list.getByRole('combobox', { name: '命中时' }).click();
    await options.getByRole('option', { name: '按会被拒处理' }).click();
    await expect(overlay(page, 'blocked')).toHaveCount(1);
    await list.getByRole('button', { name: '删除' }).click();
    await expect(finding(page)).toHaveCount(0);
    await options.getByRole('button', { name: '撤销' }).click();
    await expect(finding(page)).toHaveCount(1);
    await list.getByRole('switch', { name: '启用“品牌词”' }).click();
    await expect(finding(page)).toHaveCount(0);
  });

  it('are searched, taken out one by one, and taken along as a file', async () => {
    const options = await section('words');
    await options.getByRole('button', { name: '导入词表' }).click();
    const chooser = options.locator('input[type="file"]');
    await chooser.setInputFiles({
      name: '禁用词.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('词,替换,备注\n竞品甲,同类产品,市场部\n竞品乙,,\n'),
    });
    await options.getByRole('button', { name: '导入 2 个词' }).click();
    await options.getByRole('searchbox', { name: '搜词表里的词' }).fill('竞 品 甲');
    await expect(options.getByRole('table').getByRole('row', { name: '竞品' })).toHaveCount(1);
    await options.getByRole('button', { name: '删除“竞品甲”' }).click();
    await expect(options.getByRole('table').getByRole('row', { name: '竞品' })).toHaveCount(0);
    const saved = options.waitForEvent('download');
    await options.getByRole('region', { name: '禁用词.csv' }).getByRole('button', { name: '导出 CSV' }).click();
    expect((await saved).suggestedFilename()).toBe('禁用词.csv');
  });
});

describe('keys', () => {
  it('are set, warned about and reset, and hold on the open page', async () => {
    const page = await meeting({ name: '青禾★课堂' });
    await expect(page.locator('[data-mark]')).not.toHaveCount(0);
    const options = await section('keys');
    const row = options.getByRole('row', { name: '下一处问题' });
    await row.getByRole('button').first().click();
    await options.keyboard.press('Alt+n');
    await expect(row.locator('kbd')).toHaveText('Alt + N');
    await page.bringToFront();
    // The page hears of the key a moment later.
    await expect(async () => {
      await page.keyboard.press('Alt+n');
      await expect(card(page)).toHaveCount(1, { timeout: 500 });
    }).toPass({ timeout: 30_000 });
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await page.keyboard.press('F8');
    await expect(card(page)).toHaveCount(0);

    await row.getByRole('button').first().click();
    await options.keyboard.press('n');
    await expect(row).toContainText('打字时会触发');
    await options.getByRole('button', { name: '全部恢复默认' }).click();
    await expect(row.locator('kbd')).toHaveText('F8');
    const ignore = options.getByRole('row', { name: '忽略这一处' });
    await ignore.getByRole('button').first().click();
    await options.keyboard.press('c');
    await expect(ignore).toContainText('和“复制改好的文字”相同');
  });
});
