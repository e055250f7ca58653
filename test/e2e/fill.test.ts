import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';
import { snapshot, submits } from './replica';
import { COMPANY, INTRO, PROFILE, SHORT_INTRO } from './sample';
import { openSeedPage, seed } from './seed';
import { showTab } from './tabs';

/** Everything that a text control of the page holds, shadow roots and frames aside. */
const values = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
      .map(({ value }) => value)
      .concat([...document.querySelectorAll('[contenteditable]')].map(({ textContent }) => textContent ?? ''))
      .filter((value) => value.trim() !== ''),
  );

let session: Session;
beforeAll(async () => {
  session = await startSession();
  const page = await openSeedPage(session);
  await seed(page, { profiles: [PROFILE] });
  await page.close();
});
afterAll(() => session.stop());
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) await page.close();
});

/** The fill tab beside a form that was recognised. */
async function openFill(host: string, path: string): Promise<{ form: Page; panel: Page }> {
  const form = await session.open(path, { host });
  await expect(overlay(form)).toHaveCount(1);
  const panel = await session.openPanel(form);
  await showTab(panel, '填表');
  await expect(panel.locator('[data-fill-row]').first()).toBeVisible();
  return { form, panel };
}
const outcomes = (panel: Page): Promise<string[][]> =>
  panel
    .locator('[data-fill-result]')
    .evaluateAll((lines) =>
      lines.map((line) => [line.getAttribute('data-fill-result') ?? '', line.getAttribute('data-outcome') ?? '']),
    );
const fillNow = async (panel: Page): Promise<void> => {
  await panel.getByRole('button', { name: /^填入 \d+ 项$/u }).click();
  await expect(panel.locator('[data-fill-result]').first()).toBeVisible();
};

/** Stops what is filled on its way to the page, as a slow machine does, until the answer is called. */
async function holdFilling(panel: Page): Promise<() => Promise<void>> {
  await panel.evaluate(() => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { sendMessage(...given: unknown[]): unknown } } })
      .chrome;
    const send = tabs.sendMessage.bind(tabs);
    const held = new Promise<void>((goOn) => Object.assign(window, { goOn }));
    tabs.sendMessage = (...given) =>
      (given[1] as { kind?: string }).kind === 'fill' ? held.then(() => send(...given)) : send(...given);
  });
  return () => panel.evaluate(() => (window as unknown as { goOn(): void }).goOn());
}

const PRODUCT = '/isv/products/create/saas';
const LAUNCH = '/user-center/app/launch';
const FORMS = [
  ['微信', 'mp.weixin.qq.com', '/wxopen/initprofile', ['青禾日程助手', INTRO]],
  ['云市场', 'console.cloud.tencent.com', PRODUCT, ['青禾日程', INTRO]],
  ['会议', 'meeting.tencent.com', LAUNCH, [SHORT_INTRO, COMPANY, '400-800-8888', 'lin@qinghe.example.com']],
  ['云市场 Ant Design', 'console.cloud.tencent.com', `${PRODUCT}?family=antd`, ['青禾日程', INTRO]],
  ['云市场 Element Plus', 'console.cloud.tencent.com', `${PRODUCT}?family=element-plus`, ['青禾日程', INTRO]],
  ['会议 TDesign React', 'meeting.tencent.com', `${LAUNCH}?family=tdesign-react`, [SHORT_INTRO, COMPANY]],
  ['会议 TDesign Vue', 'meeting.tencent.com', `${LAUNCH}?family=tdesign-vue`, [SHORT_INTRO, COMPANY]],
] as const;

describe.each(FORMS)('%s', (_, host, path, wanted) => {
  it('is filled after the press, read back, and taken back in one step; nothing is submitted', async () => {
    const { form, panel } = await openFill(host, path);
    const before = await values(form);
    for (const value of wanted) {
      expect(before, 'nothing is in the page before the press').not.toContain(value);
      expect(await form.content()).not.toContain(value);
    }
    await fillNow(panel);
    for (const [field, outcome] of await outcomes(panel)) expect(outcome, field).toBe('taken');
    const after = await values(form);
    for (const value of wanted) expect(after).toContain(value);
    await panel.getByRole('button', { name: '撤销' }).click();
    await expect(panel.getByText(/已恢复 \d+ 项/u).first()).toBeVisible();
    expect((await values(form)).sort()).toEqual(before.sort());
    expect(session.strayRequests).toEqual([]);
  });
});

it('a page that keeps its values in a framework keeps what was filled when it draws itself anew', async () => {
  const { form, panel } = await openFill('console.cloud.tencent.com', `${PRODUCT}?family=antd`);
  await fillNow(panel);
  // Typing in one field makes the whole form be drawn anew from its state.
  const name = form.locator('input:visible').filter({ visible: true }).first();
  await name.focus();
  await form.keyboard.press('End');
  await form.keyboard.type('X');
  expect(await values(form)).toContain(INTRO);
});

it('fillings are taken back one after the other, from a panel that was opened anew as well', async () => {
  const { form, panel } = await openFill('mp.weixin.qq.com', '/wxopen/initprofile');
  const before = await values(form);
  await fillNow(panel);
  const filled = await values(form);
  const row = panel.locator('[data-fill-row="intro"]');
  await panel.getByRole('button', { name: '知道了' }).click();
  await form.locator('textarea:visible').first().fill('我自己写的一句话，说这个小程序做什么');
  await expect(row.locator('.gs-fill-now')).toHaveText('我自己写的一句话，说这个小程序做什么');
  await row.getByRole('checkbox').click();
  await fillNow(panel);
  await panel.close();

  const again = await session.openPanel(form);
  await showTab(again, '填表');
  await again.getByRole('button', { name: '撤销上一次填入（1 项）' }).click();
  await expect(again.getByText('已恢复 1 项').first()).toBeVisible();
  expect(await values(form)).toContain('我自己写的一句话，说这个小程序做什么');
  await again.getByRole('button', { name: `撤销上一次填入（${filled.length - before.length} 项）` }).click();
  // What was written by hand since stays.
  await expect(again.getByText(/1 项你后来改过，没有动/u).first()).toBeVisible();
  expect(await values(form)).toEqual([...before, '我自己写的一句话，说这个小程序做什么']);
});

describe('what the person has the last word on', () => {
  it('what holds something is not ticked; what was typed meanwhile is neither overwritten nor taken back', async () => {
    const { form, panel } = await openFill('mp.weixin.qq.com', '/wxopen/initprofile?name=原来的名字');
    const row = panel.locator('[data-fill-row="name"]');
    await expect(row).toHaveAttribute('data-state', 'replace');
    await expect(row.getByRole('checkbox')).not.toBeChecked();
    await row.getByRole('checkbox').click();
    const goOn = await holdFilling(panel);
    await panel.getByRole('button', { name: /^填入 \d+ 项$/u }).click();
    await form.locator('input:visible').first().fill('我刚改的名字');
    await goOn();
    await expect(panel.locator('[data-fill-result]').first()).toBeVisible();
    expect(await outcomes(panel)).toContainEqual(['name', 'refused']);
    expect(await values(form)).toContain('我刚改的名字');
  });

  it('only events of a changed value reach the page: no focus, no key, no press, no submission', async () => {
    const { form, panel } = await openFill('mp.weixin.qq.com', '/wxopen/initprofile');
    const before = await snapshot(form);
    await fillNow(panel);
    const { events, untrusted } = await snapshot(form);
    expect({ ...events, selectionchange: 0 }).toEqual({ ...before.events, selectionchange: 0 });
    const { input, change, ...others } = untrusted;
    const { input: input0, change: change0, ...others0 } = before.untrusted;
    expect(others).toEqual(others0);
    expect(Number(input) - Number(input0)).toBe(2);
    expect(Number(change) - Number(change0)).toBe(2);
    expect(await submits(form)).toEqual([]);
  });

  it('lists of the page and files are said to be done by hand', async () => {
    const { panel } = await openFill('mp.weixin.qq.com', '/wxopen/initprofile');
    await expect(panel.locator('[data-fill-row="category"]')).toContainText('请在页面里选：工具 / 效率');
    await expect(panel.locator('[data-fill-row="icon"]')).toHaveAttribute('data-state', 'file');
  });
});

describe('a page that wants more', () => {
  it('gets nothing by presses of its own, messages, or by covering and moving what is ours', async () => {
    const form = await session.open('/wxopen/initprofile');
    await expect(overlay(form)).toHaveCount(1);
    const panel = await session.openPanel(form);
    await showTab(panel, '填表');
    await expect(panel.locator('[data-fill-row="name"]')).toBeVisible();
    await form.evaluate(async () => {
      const host = document.querySelector('guoshen-overlay') as HTMLElement;
      const root = host.shadowRoot as ShadowRoot;
      host.style.opacity = '0';
      document.body.style.opacity = '0.01';
      for (const element of [host, ...root.querySelectorAll<HTMLElement>('button, a, input, [role]')]) {
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown']) {
          element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        }
        element.click?.();
      }
      const operation = crypto.randomUUID();
      for (const message of [
        { kind: 'form-fields' },
        {
          kind: 'fill',
          operation,
          page: 'wechat/first-profile',
          wishes: [{ field: 'name', expected: '', value: 'x' }],
        },
      ]) {
        window.postMessage(message, '*');
        window.dispatchEvent(new MessageEvent('message', { data: message }));
        document.dispatchEvent(new CustomEvent('message', { detail: message }));
      }
      Object.defineProperty(HTMLInputElement.prototype, 'value', { get: () => 'lie', set() {}, configurable: true });
      host.remove();
      document.documentElement.append(host);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    const content = await form.content();
    for (const secret of [COMPANY, PROFILE.creditCode, '林小满', '13800138000', '400-800-8888', '青禾日程']) {
      expect(content).not.toContain(secret);
    }
    const names = await form
      .locator('input')
      .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value')));
    expect(names.join()).not.toContain('x');
    expect(await submits(form)).toEqual([]);
  });
});
