import type { Page } from 'playwright-core';
import { overlay, type Session } from './browser';

type Note = (page: Page, title: string, seen: string, name: string) => Promise<void>;

const POPUP = { width: 360, height: 560 };

/** The views beside the main job: the side panel, the larger questions, the settings, the page after installing. */
export async function tellViews(session: Session, note: Note): Promise<void> {
  const form = await session.open('/wxopen/initprofile?name=这是一个特别特别特别特别特别特别长的名称');
  await overlay(form, 'blocked').waitFor({ state: 'attached' });
  const panel = await session.openPanel(form);
  await panel.getByRole('heading', { name: '要改什么' }).waitFor();
  await note(panel, '侧边栏', '跟着表单列出要改的，按一下跳过去', 'panel');

  const popup = await session.openOwn('popup.html', POPUP);
  await popup.getByRole('button', { name: '按资质' }).click();
  await popup.getByRole('textbox').first().fill('出版物经营许可证');
  await popup.keyboard.press('Enter');
  await popup.getByRole('heading', { name: /只差一份/u }).waitFor();
  await note(popup, '按资质查', '现在就够的类目，和只差一份的', 'by-papers');

  await popup.getByRole('button', { name: '按业务' }).click();
  await popup.getByRole('textbox').first().fill('做网约车平台，乘客叫车，司机接单');
  await popup.locator('.gs-result').first().waitFor();
  await note(popup, '按业务查', '写一句话，给出类目和理由', 'by-business');

  await popup.getByRole('button', { name: '驳回' }).click();
  const notice = '你的小程序涉及互联网医院，请补充类目：医疗服务-互联网医院，并上传《医疗机构执业许可证》';
  await popup.getByRole('textbox').first().fill(notice);
  await popup.getByRole('heading', { name: '要做的' }).waitFor();
  await note(popup, '驳回通知', '说的是什么、要做什么', 'decode');

  const lookup = await session.openOwn('lookup.html', { width: 1000, height: 760 });
  await lookup.getByRole('combobox').fill('互联网医院');
  await lookup.getByRole('option').first().click();
  await lookup.getByRole('button', { name: /在另外两个平台/u }).click();
  await lookup.locator('.gs-compare').waitFor();
  await note(lookup, '在另外两个平台', '同一业务在三个平台各要什么', 'compare');

  const packs = await session.openOwn('options.html#packs', { width: 1000, height: 700 });
  await packs
    .getByRole('link', { name: /服务类目/u })
    .first()
    .waitFor();
  await note(packs, '设置：资料包', '内置资料的来源和核对日期', 'options-packs');

  const welcome = await session.openOwn('welcome.html', { width: 1000, height: 520 });
  await welcome.getByRole('heading', { level: 1 }).waitFor();
  await note(welcome, '装好以后', '三件要知道的事', 'welcome');
}
