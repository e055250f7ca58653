import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { overlay, type Session, startSession } from './browser';
import { tellViews } from './demo-views';
import { choose, submits } from './replica';
import { PROFILE, sampleHoldings } from './sample';
import { openSeedPage, seed } from './seed';
import { showTab } from './tabs';

/**
 * The main job on the replica consoles, as a newcomer sees it: a category is chosen, the papers that it takes appear, a
 * name that is too long and what is missing are flagged, a press on submit is held, the popup answers the same question.
 * Without a display it writes screenshots (light, dark, narrow) and a report; with `--stay` the browser stays open.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, 'demo-output');
const STAY = process.argv.includes('--stay');
/** Pictures that the README and docs/views.md show, light and dark; `--pictures` makes them anew. */
const PICTURES = [
  'overlay',
  'guard',
  'popup',
  'profiles',
  'papers',
  'fill',
  'panel',
  'by-papers',
  'by-business',
  'decode',
  'compare',
  'popup-search',
  'papers-narrow',
  'options-packs',
  'welcome',
];

/** Answers of the other documents, as the popup gives them. */
const ANSWERS = [
  {
    query: '驾校培训',
    option: /小程序直播/u,
    title: '直播类目',
    seen: '和服务类目说法不一，两边都列出来',
    name: 'popup-conflict',
  },
  { query: '企业应用', option: /企业应用市场/u, title: '市场', seen: '要交的资料和入驻条件', name: 'popup-market' },
  {
    query: '药品',
    option: /会议/u,
    title: '会议的特殊行业',
    seen: '自己要交的和所有应用都要交的',
    name: 'popup-class',
  },
  {
    query: '售后方式',
    option: /售后方式及时间/u,
    title: '规则',
    seen: '说了什么、算哪种违规、时限',
    name: 'popup-rule',
  },
  { query: '线下交易', option: /^线下交易/u, title: '违规情形', seen: '后果和扣款', name: 'popup-violation' },
];

interface Step {
  title: string;
  seen: string;
  picture: string;
}

async function tell(session: Session, theme: 'light' | 'dark'): Promise<Step[]> {
  const steps: Step[] = [];
  const note = async (page: Page, title: string, seen: string, name: string): Promise<void> => {
    const picture = join(OUTPUT, `${name}-${theme}.png`);
    await page.screenshot({ path: picture, animations: 'disabled' });
    steps.push({ title, seen, picture: relative(OUTPUT, picture) });
    console.log(`  ${title}：${seen}`);
  };
  const verdict = async (page: Page): Promise<string> => (await overlay(page).getAttribute('data-verdict')) ?? '?';

  const category = await session.open('/wxamp/category/get');
  await overlay(category, 'blocked').waitFor({ state: 'attached' });
  await note(category, '打开服务类目页', `还没选类目，判断是 ${await verdict(category)}`, 'category-empty');
  await choose(category, ['医疗服务', '互联网医院']);
  await category.locator('[data-document="医疗机构执业许可证"]').first().waitFor({ state: 'attached' });
  const papers = await category.locator('[data-document]').count();
  await note(category, '选 医疗服务 / 互联网医院', `列出 ${papers} 份资质和最省的办法`, 'overlay');

  const profile = await session.open('/wxopen/initprofile?name=这是一个特别特别特别特别特别特别长的名称');
  await profile.locator('[data-finding="wechat/name-length"]').waitFor({ state: 'attached' });
  await note(
    profile,
    '填写小程序信息',
    `名称超长，还有 ${await profile.locator('[data-missing]').count()} 项没填`,
    'findings',
  );
  await profile.locator('form.frm_form button[type="submit"]').click();
  await profile.locator('[data-submit-guard]').waitFor();
  await note(profile, '按提交', `被拦下，页面收到 ${(await submits(profile)).length} 次提交`, 'guard');

  const narrow = await session.open('/wxopen/initprofile', { viewport: { width: 480, height: 800 } });
  await overlay(narrow, 'blocked').waitFor({ state: 'attached' });
  await note(narrow, '窄窗口', '浮窗收成小条，不挡任何输入框', 'narrow');

  const popup = await session.context.newPage();
  await popup.setViewportSize({ width: 360, height: 560 });
  await popup.goto(`chrome-extension://${session.extensionId}/popup.html`);
  await popup.getByRole('combobox').fill('hlwyy');
  await popup.getByRole('option').first().waitFor();
  await note(
    popup,
    '弹窗里输 hlwyy',
    `第一条是 ${(await popup.getByRole('option').first().textContent()) ?? ''}`,
    'popup-search',
  );
  await popup.keyboard.press('Enter');
  await popup.getByText('设置医疗机构批准书').first().waitFor();
  await popup.getByRole('button', { name: '更多' }).waitFor();
  await note(popup, '回车打开', '同一份资质清单，离线可用', 'popup');

  for (const { query, option, title, seen, name } of ANSWERS) {
    await popup.goto(`chrome-extension://${session.extensionId}/popup.html`);
    await popup.getByRole('combobox').fill(query);
    await popup.getByRole('option', { name: option }).first().click();
    await popup.getByRole('heading', { level: 3 }).waitFor();
    await note(popup, title, seen, name);
  }
  await tellFilling(session, note);
  await tellViews(session, note);
  if (session.strayRequests.length > 0) throw new Error(`requests left for ${session.strayRequests.join(', ')}`);
  return steps;
}

/** The other half of the job: a company typed once, its papers, and a form that is filled from it. */
async function tellFilling(
  session: Session,
  note: (page: Page, title: string, seen: string, name: string) => Promise<void>,
): Promise<void> {
  const seeding = await openSeedPage(session);
  await seed(seeding, { profiles: [PROFILE], holdings: sampleHoldings(new Date().toISOString().slice(0, 10)) });
  await seeding.close();
  const options = await session.openOwn('options.html#papers', { width: 1000, height: 820 });
  await options.getByRole('button', { name: /^编辑 / }).click();
  await options.getByLabel('公司全称').waitFor();
  await note(options, '企业资料', '填一次，写错的当场说，标出哪段文字哪个控制台放得下', 'profiles');
  await options.getByRole('button', { name: '返回列表' }).click();
  await showTab(options, '资质');
  await options.locator('[data-paper]').first().waitFor();
  await note(options, '资质', '到期、主体、范围和用在哪里', 'papers');
  await options.setViewportSize({ width: 360, height: 820 });
  await note(options, '资质，窄窗口', '360 像素也放得下', 'papers-narrow');

  const form = await session.open('/user-center/app/launch', { host: 'meeting.tencent.com' });
  await overlay(form).waitFor({ state: 'attached' });
  const panel = await session.openPanel(form);
  await showTab(panel, '填表');
  await panel.locator('[data-fill-row]').first().waitFor();
  await note(panel, '填表', '现在和要填的对照，放不下的换短的一种，勾了才填', 'fill');
  await panel.getByRole('button', { name: /^填入 / }).click();
  await panel.locator('[data-fill-result]').first().waitFor();
  await note(panel, '填入后', '逐项回读，一步撤销', 'filled');
}

async function main(): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  if (STAY) {
    const session = await startSession({ headless: false });
    await session.open('/wxamp/category/get');
    console.log('浏览器已打开：在页面里选一个类目，看浮窗；关掉浏览器即结束。');
    await new Promise((done) => session.context.on('close', done));
    await session.replicas.stop();
    return;
  }
  const sections: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    console.log(theme === 'light' ? '浅色' : '深色');
    const session = await startSession({ colorScheme: theme });
    try {
      const steps = await tell(session, theme);
      const rows = steps.map(({ title, seen, picture }) => `### ${title}\n\n${seen}\n\n![${title}](${picture})\n`);
      sections.push(`## ${theme === 'light' ? '浅色' : '深色'}\n\n${rows.join('\n')}`);
    } finally {
      await session.stop();
    }
  }
  if (process.argv.includes('--pictures')) {
    const folder = join(ROOT, 'docs/pictures');
    mkdirSync(folder, { recursive: true });
    for (const name of PICTURES) {
      copyFileSync(join(OUTPUT, `${name}-light.png`), join(folder, `${name}.png`));
      copyFileSync(join(OUTPUT, `${name}-dark.png`), join(folder, `${name}-dark.png`));
    }
  }
  writeFileSync(join(OUTPUT, 'report.md'), `# 过审：演示\n\n${sections.join('\n')}`);
  console.log(`\n截图和报告在 ${relative(process.cwd(), OUTPUT) || OUTPUT}/（report.md）`);
}

await main();
