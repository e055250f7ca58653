import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { overlay, type Session, startSession } from './browser';
import { expect } from './expect';
import { basic, books, button, cascade, input, openOwn, row } from './own-page';

/** Markup that was once read wrongly: as fine where it was not, or as wrong where it was fine. */

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.stop());
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) await page.close();
});

const CATEGORY = '/wxamp/category/get';
const BASIC = '/wxamp/basicprofile/index';
const LIVE = cascade('社交', '直播');
const EDUCATION = '教育服务 &gt; 素质教育';
const HEAD = 'weui-desktop-form__dropdowncascade__dt';
const categoryForm = (...rows: string[]): string => `${rows.join('')}<div class="tool">${button('提交')}</div>`;
const part = (text: string, hint = false): string =>
  `<span class="${HEAD}__value_ele ${hint ? 'placeholder' : ''}">${text}</span>`;
const head = (inner: string): string => `<dl><dt class="${HEAD}">${inner}</dt></dl>`;
const decoy = (style: string): string => `<div style="${style}">${row('服务类目', cascade('工具', '天气'))}</div>`;

/** What is never to be called fine. */
it.each([
  [
    'the last level is a hint',
    categoryForm(row('服务类目', head(part('医疗服务') + part('就医服务') + part('请选择', true)))),
  ],
  ['a level is missing that the category has', categoryForm(row('服务类目', cascade('医疗服务', '就医服务')))],
  ['a hint stands where the value would', categoryForm(row('服务类目', head(part('请选择一级类目', true))))],
  ['the label is broken up by a translator', categoryForm(row('<font>服务</font><font>类目</font>', cascade()))],
  [
    'the label has a star and a hidden note',
    categoryForm(row('<em>*</em>服务类目<i style="display:none">请选择</i>', cascade())),
  ],
  [
    'a second chooser without a label is empty',
    categoryForm(row('服务类目', cascade('教育服务', '素质教育')), row('', cascade())),
  ],
])('%s: not ready', async (_, html) => {
  const page = await openOwn(session, CATEGORY, html);
  await expect(overlay(page)).toHaveAttribute('data-verdict', /blocked|attention/u);
  await expect(overlay(page)).toHaveAttribute('data-page', 'wechat/category');
});

describe('basic settings', () => {
  it.each([
    [
      'a hint that names an example is no icon',
      basic({ icon: '<p>支持.png、.jpg格式，例如 logo.png，不超过2M</p>' }),
      'icon',
    ],
    [
      'words that say that nothing is set are no category',
      basic({ category: '<span>未设置</span> <a href="#">设置</a>' }),
      'category',
    ],
    ['a link that adds one is no category', basic({ category: '<a href="#">添加</a>' }), 'category'],
  ])('%s', async (_, html, missing) => {
    const page = await openOwn(session, BASIC, html);
    await expect(overlay(page)).toHaveAttribute('data-verdict', 'blocked');
    await expect(page.locator(`[data-missing="${missing}"]`)).toHaveCount(1);
  });

  it.each([
    [
      'printed with a sign and a note below',
      `<span>${EDUCATION}</span><p class="weui-desktop-form__tips">本月还可修改3次</p>`,
      '教育服务 / 素质教育',
    ],
    ['printed in pieces with an icon', '<span>教育服务</span><i>&gt;</i><span>素质教育</span>', '教育服务 / 素质教育'],
    [
      'printed with its state and number beside it',
      `<span>${EDUCATION}</span><span class="status">已通过</span><em>主营</em><span>1/5</span>`,
      '教育服务 / 素质教育',
    ],
    ['translated inside', cascade('<font><font>社交</font></font>', '<font><font>直播</font></font>'), '社交 / 直播'],
  ])('a category %s is read, and nothing is missing', async (_, category, path) => {
    const page = await openOwn(session, BASIC, basic({ category }));
    await expect(overlay(page)).toHaveAttribute('data-category', path);
    await expect(overlay(page)).toHaveAttribute('data-verdict', /ready|attention/u);
    await expect(page.locator('[data-missing]')).toHaveCount(0);
  });

  /** The category printed beside words that nothing marks up as a label. */
  const bare = (words: string): string =>
    basic({ category: 'x' }).replace(row('服务类目', 'x'), `<div><div>服务类目</div>${words}</div>`);

  it.each([
    ['in a box', `<div>${EDUCATION}</div>`],
    ['level by level', '<span>教育服务</span><span>素质教育</span>'],
  ])('a category beside bare words %s counts where the facts know it', async (_, words) => {
    const page = await openOwn(session, BASIC, bare(words));
    await expect(overlay(page)).toHaveAttribute('data-category', '教育服务 / 素质教育');
    await expect(overlay(page)).toHaveAttribute('data-verdict', 'attention');
  });

  it('one that may be several is asked, and other words are none', async () => {
    const page = await openOwn(session, BASIC, bare('<div>医疗服务 &gt; 新开的服务</div>'));
    await expect(overlay(page)).toHaveAttribute('data-verdict', 'attention');
    await expect(overlay(page)).toContainText('没认出这个类目');
    const other = await openOwn(session, BASIC, bare('<div>每月可修改5次</div>'));
    await expect(overlay(other)).toHaveAttribute('data-page', 'wechat/basic');
    await expect(overlay(other)).not.toContainText('没认出这个类目');
  });

  it.each([
    ['transparent', 'opacity:0;position:absolute;top:0'],
    ['outside the page', 'position:absolute;left:-9999px'],
    ['squeezed to nothing', 'height:0;overflow:hidden'],
  ])('a copy that is %s is nobody’s answer', async (_, style) => {
    const page = await openOwn(session, BASIC, decoy(style) + basic({ category: LIVE }));
    await expect(overlay(page)).toHaveAttribute('data-category', '社交 / 直播');
    await expect(page.locator('[data-missing]')).toHaveCount(0);
  });

  it('a row in which nothing was understood is read once something stands in it', async () => {
    const page = await openOwn(session, BASIC, basic({ category: '<div id="late"></div>' }));
    await expect(overlay(page)).toHaveAttribute('data-page', 'wechat/basic');
    await expect(overlay(page)).not.toHaveAttribute('data-verdict', 'ready');
    await page.evaluate((inner) => {
      const late = document.querySelector('#late');
      if (late !== null) late.innerHTML = inner;
    }, LIVE);
    await expect(overlay(page)).toHaveAttribute('data-category', '社交 / 直播');
    await page.locator('input.weui-desktop-form__input').fill('青禾');
    await expect(overlay(page)).toHaveAttribute('data-category', '社交 / 直播');
  });

  it('fields of another meaning whose names hold a known one are left alone', async () => {
    const page = await openOwn(
      session,
      BASIC,
      basic() +
        row('旧小程序名称', input('这是一个特别特别特别特别特别特别特别长的旧名称')) +
        row('小程序名称（英文）', input('x')),
    );
    await expect(overlay(page)).toHaveAttribute('data-verdict', /ready|attention/u);
    await expect(page.locator('[data-finding]')).toHaveCount(0);
  });
});

it('a double click on submit opens the sheet, and answers nothing on it', async () => {
  const page = await openOwn(session, BASIC, basic({ name: '' }));
  await expect(overlay(page, 'blocked')).toHaveCount(1);
  const submit = page.locator('.tool button');
  const sheet = page.locator('[data-submit-guard]');
  const place = await submit.boundingBox();
  if (place === null) throw new Error('the button has no place');
  await page.mouse.dblclick(place.x + 5, place.y + 5);
  await expect(sheet).toBeVisible();
  // The same place once more, as a press of its own, is beside the sheet.
  await page.mouse.click(place.x + 5, place.y + 5);
  await expect(sheet).toHaveCount(0);
  expect((await books(page)).submits).toEqual([]);
});

describe('a market that is chosen among cards', () => {
  const MARKETS = ['镜像市场', '服务市场', '企业应用市场'];
  const DRAWN =
    '<style>.cards > div { cursor: pointer; border: 1px solid #ccc } .cards .tick { display: none } .cards .active .tick { display: block } .cards input { position: absolute; opacity: 0 }</style>';
  const form = (card: (name: string) => string): string =>
    `${DRAWN}${row('公司全称', input('青禾（演示）软件有限公司'))}${row('联系人', input('李青禾'))}<div><div>选择市场</div><div class="cards">${MARKETS.map(card).join('')}</div></div>${button('提交')}`;
  const PLACE = { host: 'console.cloud.tencent.com' };
  const press = (page: Awaited<ReturnType<typeof openOwn>>, name: string) =>
    page.locator('.cards > div', { hasText: name }).first().click();
  /** A page that marks the card that was pressed. */
  const MARKS = "this.parentElement.querySelector('.active')?.classList.remove('active'); this.classList.add('active')";

  it.each([
    ['told by a class', form((name) => `<div onclick="${MARKS}"><h4>${name}</h4><p>卖${name}的商品</p></div>`)],
    [
      'told by a sign',
      form((name) => `<div onclick="${MARKS}"><h4>${name}</h4><i class="tick icon-check">✓</i></div>`),
    ],
    [
      'told by hidden radio buttons',
      form(
        (name) =>
          `<div onclick="this.querySelector('input').checked = true"><span><input type="radio" name="m"></span><h4>${name}</h4></div>`,
      ),
    ],
  ])('%s', async (_, html) => {
    const page = await openOwn(session, '/serviceprovider/apply', html, PLACE);
    await expect(page.locator('[data-missing="category"]')).toHaveCount(1);
    await press(page, '服务市场');
    await expect(overlay(page)).toHaveAttribute('data-category', '服务市场');
    await expect(page.locator('[data-missing="category"]')).toHaveCount(0);
    await press(page, '镜像市场');
    await expect(overlay(page)).toHaveAttribute('data-category', '镜像市场');
  });
});
