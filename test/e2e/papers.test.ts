import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { violations } from './axe';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';
import { choose } from './replica';
import { showTab } from './tabs';

const COMPANY = '青禾（演示）医疗有限公司';
const PASSPHRASE = '青禾 画室 晨雾 琥珀 纸鹤 乌龙茶';
/** A key is made slowly on purpose: a second on a calm machine, and many on a busy one. */
const KEY = { timeout: 60_000 };

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.stop());

const file = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.4 ${name}`) });
const papersPane = async (page: Page): Promise<void> => {
  await showTab(page, '资质');
};
const count = (page: Page): Promise<number> => page.locator('[data-paper]').count();

/** The whole way of one person, in its order: every step stands on the one before. */
describe('a company, its papers, a plan, a backup', () => {
  let options: Page;
  let form: Page;
  let saved: string;

  it('a profile is made, what is mistyped is said beside it', async () => {
    options = await session.openOwn('options.html#papers');
    await options.getByRole('button', { name: '新建企业资料' }).click();
    await options.getByLabel('公司全称').fill(COMPANY);
    await options.getByLabel('统一社会信用代码').fill('91440300708461136X');
    await expect(options.getByText(/校验位对不上/u)).toBeVisible();
    await options.getByLabel('统一社会信用代码').fill('91440300708461136T');
    await expect(options.getByText(/校验位对不上/u)).toHaveCount(0);
    await options.getByRole('button', { name: '保存' }).click();
    await expect(options.locator('[data-profile="我的公司"]')).toContainText(COMPANY);
  });

  it('a file that is dropped is recognised by its name, with the day until which it is valid', async () => {
    form = await session.open('/wxamp/category/get');
    await choose(form, ['医疗服务', '互联网医院']);
    await expect(form.locator('[data-document="医疗机构执业许可证"]').first()).toHaveAttribute('data-state', 'unknown');
    await papersPane(options);
    await options
      .locator('input[type="file"][multiple]')
      .setInputFiles([file('医疗机构执业许可证_有效期至2031-03-31.pdf')]);
    await expect(options.getByText('目录里的《医疗机构执业许可证》')).toBeVisible();
    await expect(options.getByLabel('到期日')).toHaveValue('2031-03-31');
    await options.getByRole('button', { name: '保存' }).click();
    await expect(options.locator('[data-paper="医疗机构执业许可证"]')).toHaveAttribute('data-expiry', 'fine');
  });

  it('the plan on the page turns, at once and without a word of the paper itself', async () => {
    const state = form.locator('[data-document="医疗机构执业许可证"]').first();
    await expect(state).toHaveAttribute('data-state', 'held');
    await expect(form.locator('[data-document="设置医疗机构批准书"]').first()).toHaveAttribute('data-state', 'missing');
    const html = (await form.content()) + (await overlay(form).evaluate((host) => host.shadowRoot?.innerHTML ?? ''));
    for (const secret of [COMPANY, '2031-03-31', '有效期至']) expect(html).not.toContain(secret);
  });

  it('several files at once are shown before they are kept; a paper that is nearly over is counted on the button', async () => {
    const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    await options
      .locator('input[type="file"][multiple]')
      .setInputFiles([file(`营业执照_有效期至${soon}.pdf`), file('扫描0001.pdf')]);
    await expect(options.getByText('认出是《营业执照》')).toBeVisible();
    await expect(options.getByText(/没认出是哪种/u)).toBeVisible();
    await options.getByRole('button', { name: '添加 2 份' }).click();
    await expect(options.locator('[data-paper]')).toHaveCount(3);
    await expect(options.locator('[data-paper="营业执照"]')).toHaveAttribute('data-expiry', 'soon');
    await expect(options.getByText('1 份已过期或即将到期')).toBeVisible();
  });

  it('files that are dropped on an open sheet are the sheet’s, and the page stays', async () => {
    await options.getByRole('button', { name: '编辑 营业执照' }).click();
    const sheet = options.getByRole('dialog', { name: '编辑 营业执照' });
    await sheet.getByLabel('备注').fill('没保存的备注');
    const held = await options.evaluate(() => {
      const dataTransfer = new DataTransfer();
      for (const name of ['副本.pdf', '翻译件.pdf']) dataTransfer.items.add(new File(['%PDF-1.4'], name));
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      (document.querySelector('[role="dialog"]') ?? document.body).dispatchEvent(drop);
      return drop.defaultPrevented;
    });
    expect(held, 'the browser does not leave the page for the file').toBe(true);
    await expect(sheet.getByText('副本.pdf')).toBeVisible();
    await sheet.getByRole('button', { name: '保存' }).click();
    const paper = options.locator('[data-paper="营业执照"]');
    await expect(paper.getByRole('button', { name: /^下载 / })).toHaveCount(3);
    await expect(options.locator('[data-paper]')).toHaveCount(3);
  });

  it('what is said while a sheet is open covers none of its buttons', async () => {
    await options.getByRole('button', { name: '编辑 营业执照' }).click();
    const sheet = options.getByRole('dialog', { name: '编辑 营业执照' });
    await expect(sheet.getByLabel('备注')).toHaveValue('没保存的备注');
    await options.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(51 * 1024 * 1024)], '太大的.pdf'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    // Lines find their place from frame to frame, which a page has that is in front.
    await options.bringToFront();
    const said = options.getByRole('dialog', { name: /太大的\.pdf/u });
    await expect(said).toBeVisible();
    await expect
      .poll(async () => {
        const [line, save] = [
          await said.boundingBox(),
          await sheet.getByRole('button', { name: '保存' }).boundingBox(),
        ];
        return line !== null && save !== null && line.y + line.height <= save.y;
      })
      .toBe(true);
    await sheet.getByRole('button', { name: '取消' }).click();
    await expect(sheet).toHaveCount(0);
  });

  it('what is deleted comes back with its file', async () => {
    const paper = options.locator('[data-paper="医疗机构执业许可证"]');
    await options.getByRole('button', { name: '删除 医疗机构执业许可证' }).click();
    await expect(paper).toHaveCount(0);
    await expect(form.locator('[data-document="医疗机构执业许可证"]').first()).toHaveAttribute('data-state', 'missing');
    await options.getByRole('button', { name: '撤销' }).click();
    await expect(paper).toHaveCount(1);
    const download = options.waitForEvent('download');
    await paper.getByRole('button', { name: /^下载 / }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('%PDF-1.4');
  });

  it('files get a passphrase, are closed with it and opened again', async () => {
    await options.goto(`chrome-extension://${session.extensionId}/options.html#privacy`);
    const lock = options.getByRole('region', { name: '文件加口令' });
    await lock.getByLabel('文件口令').fill(PASSPHRASE);
    await lock.getByLabel('再输一次').fill('不一样');
    await expect(lock.getByRole('button', { name: '加口令' })).toBeDisabled();
    await lock.getByLabel('再输一次').fill(PASSPHRASE);
    await lock.getByRole('button', { name: '加口令' }).click();
    await expect(lock.getByText('这次打开浏览器期间可以看', { exact: false })).toBeVisible(KEY);
    await lock.getByRole('button', { name: '现在就锁上' }).click();
    await expect(lock.getByText('输入口令后才能看', { exact: false })).toBeVisible();

    await options.goto(`chrome-extension://${session.extensionId}/options.html#papers`);
    await papersPane(options);
    await options
      .getByRole('button', { name: /^下载 / })
      .first()
      .click();
    await expect(options.getByText('文件加了口令，现在打不开', { exact: false }).first()).toBeVisible();

    await options.goto(`chrome-extension://${session.extensionId}/options.html#privacy`);
    await lock.getByLabel('文件口令').fill('不是这个口令');
    await lock.getByRole('button', { name: '解锁文件' }).click();
    await expect(options.getByText(/口令不对/u).first()).toBeVisible(KEY);
    await lock.getByLabel('文件口令').fill(PASSPHRASE);
    await lock.getByRole('button', { name: '去掉口令' }).click();
    await expect(lock.getByText('现在没有口令', { exact: false })).toBeVisible(KEY);
    await options.goto(`chrome-extension://${session.extensionId}/options.html#papers`);
    await papersPane(options);
    const download = options.waitForEvent('download');
    await options
      .getByRole('button', { name: /^下载 / })
      .first()
      .click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('%PDF-1.4');
  });

  it('everything is exported under a passphrase, deleted, imported, and the same again', {
    timeout: 120_000,
  }, async () => {
    const before = await count(options);
    await options.goto(`chrome-extension://${session.extensionId}/options.html#privacy`);
    await options.getByLabel('口令（可以不填）').fill('12345678');
    await expect(options.getByText(/太容易猜/u)).toBeVisible();
    await options.getByLabel('口令（可以不填）').fill(PASSPHRASE);
    const out = options.getByRole('region', { name: '导出' });
    await expect(out.getByRole('button', { name: '导出文件' })).toBeDisabled();
    await out.getByLabel('再输一次').fill(PASSPHRASE);
    const download = options.waitForEvent('download');
    await options.getByRole('button', { name: '导出文件' }).click();
    saved = await (await download).path();
    expect(readFileSync(saved, 'latin1')).not.toContain('guoshen-export');
    await options.getByRole('button', { name: '全部删除' }).click();
    await options.getByRole('alertdialog').getByRole('button', { name: '全部删除' }).click();
    await expect(options.getByText('还没有存任何东西')).toBeVisible();

    await options.locator('input[accept=".json,.age"]').setInputFiles({
      name: 'guoshen.json.age',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(saved),
    });
    await options.getByLabel('这个文件有口令').fill('不是这个口令');
    await options.getByRole('button', { name: '打开' }).click();
    await expect(options.getByText(/口令不对/u).first()).toBeVisible(KEY);
    await expect(options.getByText('还没有存任何东西')).toBeVisible();
    await options.getByLabel('这个文件有口令').fill(PASSPHRASE);
    await options.getByRole('button', { name: '打开' }).click();
    await expect(options.getByText('新增 3').first()).toBeVisible(KEY);
    await options.getByRole('button', { name: '导入', exact: true }).click();
    await expect(options.getByText('已导入')).toBeVisible();
    await options.goto(`chrome-extension://${session.extensionId}/options.html#papers`);
    await expect(options.locator('[data-profile="我的公司"]')).toContainText(COMPANY);
    await papersPane(options);
    await expect(options.locator('[data-paper]')).toHaveCount(before);
    await expect(form.locator('[data-document="医疗机构执业许可证"]').first()).toHaveAttribute('data-state', 'held');
  });

  it('no view has a fault that a machine can find', async () => {
    expect(await violations(options)).toEqual([]);
    await options.getByRole('button', { name: '编辑 营业执照' }).click();
    await expect(options.getByRole('dialog', { name: '编辑 营业执照' })).toBeVisible();
    expect(await violations(options)).toEqual([]);
    await options.keyboard.press('Escape');
    await showTab(options, '企业资料');
    await options
      .locator('[data-profile="我的公司"]')
      .getByRole('button', { name: /^编辑 / })
      .click();
    await expect(options.getByLabel('公司全称')).toBeVisible();
    expect(await violations(options)).toEqual([]);
    expect(session.strayRequests).toEqual([]);
  });
});
