import { afterAll, beforeAll, describe, it } from 'vitest';
import { violations } from './axe';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';
import { choose, lookThrough } from './replica';

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession({ colorScheme });
  });
  afterAll(() => session.stop());

  it('the overlay and the guard have no fault that a machine can find', async () => {
    const page = await session.open('/wxopen/initprofile?name=这是一个特别特别特别特别特别特别长的名称');
    await expect(overlay(page, 'blocked')).toHaveCount(1);
    expect(await violations(page, 'guoshen-overlay')).toEqual([]);
    await page.locator('form.frm_form button[type="submit"]').click();
    await expect(page.locator('[data-submit-guard]')).toBeVisible();
    expect(await violations(page, 'guoshen-overlay')).toEqual([]);
  });

  it('nor the plan and the search for another category', async () => {
    const page = await session.open('/wxamp/category/get');
    await choose(page, ['医疗服务', '互联网医院']);
    await expect(page.locator('[data-document]').first()).toBeAttached();
    expect(await violations(page, 'guoshen-overlay')).toEqual([]);
    await page
      .getByRole('button', { name: /互联网医院/u })
      .first()
      .click();
    await page.getByRole('combobox').fill('直播');
    await expect(page.getByRole('option').first()).toContainText('直播');
    expect(await violations(page, 'guoshen-overlay')).toEqual([]);
  });

  it('nor the popup', async () => {
    const page = await session.context.newPage();
    await page.setViewportSize({ width: 360, height: 560 });
    await page.goto(`chrome-extension://${session.extensionId}/popup.html`);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('combobox').fill('医疗');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    for (const query of ['医疗', '企业应用', '所有应用', '驾校培训', '线下交易', '售后方式']) {
      await page.getByRole('combobox').fill(query);
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('link').first()).toBeVisible();
      expect(await violations(page), query).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});

describe('by keyboard', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.stop());

  it('every button of the overlay is reached, and the region is named', async () => {
    const page = await session.open('/wxopen/initprofile');
    await expect(overlay(page, 'blocked')).toHaveCount(1);
    await expect(page.getByRole('region', { name: '过审' })).toBeVisible();
    const reached = new Set<string>();
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const active = document.activeElement?.shadowRoot?.activeElement;
        return active ? (active.getAttribute('aria-label') ?? active.textContent ?? '') : '';
      });
      if (name !== '') reached.add(name);
    }
    const names = await page.evaluate(() =>
      [...(document.querySelector('guoshen-overlay')?.shadowRoot?.querySelectorAll('button, a[href], summary') ?? [])]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => element.getAttribute('aria-label') ?? element.textContent ?? ''),
    );
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect([...reached], name).toContain(name);
  });

  it('the overlay announces a change of the verdict', async () => {
    const page = await session.open('/wxamp/category/get');
    await expect(overlay(page, 'blocked')).toHaveCount(1);
    await choose(page, ['教育服务', '素质教育']);
    await lookThrough(page, '教育服务 / 素质教育');
    await expect(overlay(page, 'ready')).toHaveCount(1);
    await expect(page.locator('[role="status"], [aria-live="polite"]').filter({ hasText: '可以提交' })).toHaveCount(1);
  });
});
