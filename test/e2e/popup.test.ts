import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { type Session, startSession } from './browser';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.stop());
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) await page.close();
});

async function openPopup(): Promise<Page> {
  const page = await session.context.newPage();
  await page.setViewportSize({ width: 360, height: 560 });
  await page.goto(`chrome-extension://${session.extensionId}/popup.html`);
  await expect(page.getByRole('combobox')).toBeFocused();
  return page;
}

describe('the popup', () => {
  it.each([
    ['互联网医院', '互联网医院'],
    ['直播', '直播'],
    ['hlwyy', '互联网医院'],
    ['yl器械', '医疗器械'],
  ])('finds %s', async (query, name) => {
    const page = await openPopup();
    await page.keyboard.type(query);
    await expect(page.getByRole('option').first()).toContainText(name);
  });

  it('finds by pinyin, opens the answer by key and goes back', async () => {
    const page = await openPopup();
    await page.keyboard.type('yiliao');
    await expect(page.getByRole('option').first()).toContainText('医疗');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('互联网医院');
    await expect(page.getByRole('option').first()).toContainText('互联网医院');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page.getByText('设置医疗机构批准书')).toBeVisible();
    await expect(page.getByRole('link', { name: /非个人主体小程序开放的服务类目/u })).toHaveAttribute(
      'href',
      /developers\.weixin\.qq\.com/u,
    );
    await page.keyboard.press('Escape');
    await expect(page.getByRole('combobox')).toHaveValue('互联网医院');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('combobox')).toHaveValue('');
  });

  it('answers offline', async () => {
    const page = await openPopup();
    await session.context.setOffline(true);
    await page.keyboard.type('公证');
    await expect(page.getByRole('option').first()).toContainText('公证');
    await page.keyboard.press('Enter');
    await expect(page.getByText('公证机构执业证').first()).toBeVisible();
    await session.context.setOffline(false);
    expect(session.strayRequests).toEqual([]);
  });

  it('is there within 150 ms of being asked for', async () => {
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      const page = await openPopup();
      times.push(
        await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              new PerformanceObserver((list) => {
                for (const { name, startTime } of list.getEntries())
                  if (name === 'first-contentful-paint') resolve(startTime);
              }).observe({ type: 'paint', buffered: true });
            }),
        ),
      );
      await page.close();
    }
    // Printed, not asserted to the millisecond: machines differ. Ten times the aim is a fault on any of them.
    console.info(`popup first paint, ms: ${times.map((time) => time.toFixed(0)).join(' ')}`);
    expect(Math.min(...times)).toBeLessThan(1500);
  });
});
