// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../consoles/read';
import { loadPages } from '../../data/load-pages';
import { withoutLayout } from './fill/page';

/** Forms in which one answer is spread over rows, and pages that say the same words elsewhere. */
withoutLayout();
beforeAll(() => {
  // jsdom has none.
  globalThis.CSS ??= { escape: (id: string) => id } as typeof CSS;
});

const PAGES = loadPages('data');
const HOSTS = { wechat: 'mp.weixin.qq.com', market: 'console.cloud.tencent.com', meeting: 'meeting.tencent.com' };
const readOf = (name: keyof typeof HOSTS, pathname: string, html: string) => {
  document.body.innerHTML = html;
  return readDocument(document, PAGES, { host: HOSTS[name], pathname });
};
const select = (chosen: string): string =>
  `<select><option value="">请选择</option>${chosen && `<option selected>${chosen}</option>`}</select>`;
const row = (label: string, control: string): string => `<div><label>${label}</label><p>${control}</p></div>`;

describe('levels of one category in rows of their own', () => {
  const rowsOf = (first: string, second: string): string =>
    row('一级类目', select(first)) + row('二级类目', select(second));
  const cells = (first: string, second: string): string =>
    `<table><tr><th>一级类目</th><td>${select(first)}</td><th>二级类目</th><td>${select(second)}</td></tr></table>`;

  test.each([
    ['rows', rowsOf],
    ['cells of one row', cells],
  ])('%s make one path, whole only with the last level', (_, form) => {
    const read = (second: string) =>
      readOf('wechat', '/wxamp/category/get', form('文娱', second))?.submission.categories;
    expect(read('音乐')).toEqual([{ parts: ['文娱', '音乐'], complete: true }]);
    expect(read('')).toEqual([{ parts: ['文娱'], complete: false }]);
  });

  test('a level that the page asks for and that is empty leaves the field empty', () => {
    const form = (mark: string): string => row('一级类目', select('文娱')) + row(`${mark}二级类目`, select(''));
    const value = (html: string) => readOf('wechat', '/wxamp/category/get', html)?.submission.fields.category?.value;
    expect([value(form('<i>*</i>')), value(form(''))]).toEqual(['', '文娱']);
  });

  test('an outer level without a choice is not filled by an inner one', () => {
    const [category] = readOf('wechat', '/wxamp/category/get', rowsOf('', '音乐'))?.submission.categories ?? [];
    expect(category?.complete).toBe(false);
  });

  test('rows that are numbered hold a category each', () => {
    const form = row('服务类目1', select('工具 / 天气')) + row('服务类目2', select('工具 / 记账'));
    const parts = readOf('wechat', '/wxamp/category/get', form)?.submission.categories.map((each) => each.parts);
    expect(parts).toEqual([['工具 / 天气'], ['工具 / 记账']]);
  });

  test('a class of the Meeting console and what stands below it', () => {
    const form = `${row('应用类目', select('金融理财'))}${row('业务类别', select('银行'))}${row('应用名称', '<input value="青禾">')}${row('应用简介', '<input value="记账">')}`;
    expect(readOf('meeting', '/marketplace/x', form)?.submission.categories).toEqual([
      { parts: ['金融理财', '银行'], complete: true },
    ]);
  });
});

test('a text that is asked for in pieces holds all of them, one a line', () => {
  const form = `${row('商品名称', '<input value="青禾排班">')}${row('商品摘要', '<input value="排班">')}${row('商品亮点1', '<input value="智能排班规则灵活">')}${row('商品亮点2', '<input value="多端同步实时查看">')}${row('商品亮点3', '<input value="">')}`;
  const fields = readOf('market', '/isv/products/create/saas', form)?.submission.fields;
  expect(fields?.highlights?.value).toBe('智能排班规则灵活\n多端同步实时查看');
});

test.each([
  ['shown beside a bare file input', '<p>已上传：<a>a.png</a></p>', 'a.png'],
  ['not shown', '<p>不超过 2MB</p>', ''],
])('a picture that is %s', (_, beside, file) => {
  const slot = (label: string): string => `<div>${label}<input id="f" type="file" aria-labelledby="l">${beside}</div>`;
  for (const label of ['<label id="l">商品图片</label>', '<label>商品图片</label>']) {
    const form = `${row('商品名称', '<input value="青禾">')}${row('商品摘要', '<input value="排班">')}${slot(label)}`;
    expect(readOf('market', '/isv/products/create/image', form)?.submission.fields.picture?.value).toBe(file);
  }
});

test('a label with the size of the picture beside it', () => {
  const form = `${row('商品名称', '<input value="青禾排班">')}${row('商品摘要', '<input value="排班">')}${row('商品LOGO（120×80）', '<input type="file"><i>a.png</i>')}`;
  expect(readOf('market', '/isv/products/create/saas', form)?.submission.fields.logo?.value).toBe('a.png');
});

test('a label that asks to choose names the field, a hint in a control does not', () => {
  const options = '<label><input type="radio" name="c" checked> 体育 - 在线健身</label>';
  const form = `<fieldset><legend>请选择服务类目</legend>${options}</fieldset>`;
  const parts = readOf('wechat', '/wxamp/category/get', form)?.submission.categories.map((each) => each.parts);
  expect(parts).toEqual([['体育 - 在线健身']]);
  expect(
    readOf('wechat', '/wxamp/category/get', `<p><span>请选择服务类目</span>${options}</p>`)?.submission.categories,
  ).toEqual([]);
});

test.each([
  ['by ARIA', '<div id="l">请选择要入驻的市场</div>', 'aria-labelledby="l"'],
  [
    'by ARIA, translated',
    '<div id="l"><font><font>请选择要入驻的市场</font></font><b>*</b></div>',
    'aria-labelledby="l"',
  ],
  ['by its class', '<div class="el-form-item__label">请选择要入驻的市场</div>', ''],
])('a label that asks to choose, known %s', (_, label, own) => {
  const option = (words: string, chosen: boolean): string =>
    `<li role="option" aria-selected="${chosen}">${words}</li>`;
  const list = `<ul role="listbox" ${own}>${option('镜像市场', false)}${option('服务市场', true)}</ul>`;
  const form = `<div>${label}${list}</div>${row('公司名称', '<input value="青禾">')}`;
  const categories = readOf('market', '/serviceprovider/join', form)?.submission.categories;
  expect(categories).toEqual([{ parts: ['服务市场'], complete: true }]);
});

describe('the head of a column', () => {
  const list = `<div><input placeholder="搜索应用名称" value="旧"><table><thead><tr><th>应用名称</th><th>状态</th></tr></thead><tbody><tr><td>旧投票</td><td>已上线</td></tr></tbody></table></div>`;

  test('names the cells below it, not a search above the table', () => {
    const form = `${list}<section>${row('应用名称', '<input value="青禾投票">')}${row('应用简介', '<input value="会中投票">')}${row('应用图标', '<input type="file"><i>a.png</i>')}</section>`;
    expect(readOf('meeting', '/marketplace/manage/app', form)?.submission.fields.name?.value).toBe('青禾投票');
  });

  test('is followed by no value of its own', () => {
    const history =
      '<table><tr><th>服务类目</th><th>申请时间</th></tr><tr><td>社交 / 直播</td><td>2026-01-02</td></tr></table>';
    const categories = readOf('wechat', '/wxamp/category/get', history)?.submission.categories;
    expect(categories?.flatMap(({ parts }) => parts)).toEqual(['社交 / 直播']);
  });
});

describe('a category printed level by level', () => {
  const printed = (label: string): string =>
    `<div><span class="n">小程序名称</span><input value="云步鞋铺"></div><div><${label} class="n">服务类目</${label}><ol><li>商家自营</li><li>鞋靴</li></ol></div>`;

  test('beside words that look like the other labels', () => {
    const categories = readOf('wechat', '/wxamp/basicprofile/index', printed('span'))?.submission.categories;
    expect(categories).toEqual([{ parts: ['商家自营 / 鞋靴'], complete: true, printed: true }]);
  });

  test('beside other words counts only where the facts know it', () => {
    const categories = readOf('wechat', '/wxamp/basicprofile/index', printed('b'))?.submission.categories;
    expect(categories).toEqual([{ parts: ['商家自营 / 鞋靴'], complete: true, printed: true, loose: true }]);
  });
});

describe('which form it is', () => {
  const basics = `${row('应用名称', '<input value="青禾">')}${row('应用图标', '<input type="file">')}${row('应用简介', '<input>')}`;

  test('three fields are enough where such forms are known to stand, and nowhere else', () => {
    expect(readOf('meeting', '/marketplace/user-third-party', basics)?.page.id).toBe('meeting/app');
    expect(readOf('meeting', '/wherever', basics)).toBeUndefined();
  });

  const company = `${row('公司全称', '<input>')}${row('联系人', '<input>')}${row('联系电话', '<input>')}${row('邮箱', '<input>')}${row('统一社会信用代码', '<input>')}`;

  test('an onboarding asks for the market, the information on the company does not', () => {
    expect(readOf('market', '/serviceprovider/setting', company)?.page.id).toBe('market/company');
    const onboarding = company + row('入驻市场', select('镜像市场'));
    expect(readOf('market', '/serviceprovider/setting', onboarding)?.page.id).toBe('market/onboarding');
  });
});

describe('names and choices as pages write them', () => {
  const profile = (name: string, category = ''): string =>
    `${name}<div><label>小程序介绍</label><textarea>记录收支</textarea></div>${category}`;
  const at = (html: string) => readOf('wechat', '/wxopen/initprofile', html)?.submission;

  test.each([
    ['a note without brackets', '<div><label>小程序名称 <em>必填</em></label><div><input value="青禾"></div></div>'],
    ['a note behind a dash', '<div><label>小程序名称 - 选填</label><input value="青禾"></div>'],
    [
      'a sentence between the name and the control',
      '<div><div>小程序名称</div><p>4-30个字符，一个汉字算两个字符</p><input value="青禾"></div>',
    ],
    [
      'a heading that names by ARIA',
      '<div><h5 id="h">小程序名称</h5></div><section><div><input aria-labelledby="h" value="青禾"></div></section>',
    ],
  ])('%s', (_, html) => {
    expect(at(profile(html))?.fields.name?.value).toBe('青禾');
  });

  const category = (control: string) => at(profile('', `<div><label>服务类目</label><div>${control}</div></div>`));

  test('a button whose words are the choice', () => {
    const chosen = category('<button type="button">工具 &gt; 天气</button>')?.categories;
    expect(chosen).toEqual([{ parts: ['工具 > 天气'], complete: true, printed: true }]);
    expect(category('<button type="button">请选择服务类目</button>')?.fields.category?.value).toBe('');
  });

  test('the sign that takes a choice away is no part of it', () => {
    expect(category('<span>工具-天气<i>×</i></span><button>添加</button>')?.categories[0]?.parts).toEqual([
      '工具-天气',
    ]);
  });

  test('a choice of one level beside the empty input of its widget is one choice', () => {
    const cascader =
      '<div class="met-cascader"><div class="met-cascader__header"><input class="met-input" readonly value=""><div class="met-cascader__value"><span>深度合成服务</span></div></div></div>';
    const form = `${row('应用类目', cascader)}${row('应用名称', '<input value="青禾">')}${row('应用简介', '<input value="记账">')}`;
    expect(readOf('meeting', '/marketplace/x', form)?.submission.categories[0]?.parts).toEqual(['深度合成服务']);
  });
});

describe('what is printed beside a label', () => {
  const setting = (label: string, value: string, link: string): string =>
    `<li><div class="setting_label">${label}</div><div class="setting_desc">${value}</div><div><a>${link}</a></div></li>`;
  const basics = (intro: string) =>
    readOf(
      'wechat',
      '/wxamp/basicprofile/index',
      `<ul>${setting('小程序名称', '<b>利息计算器</b><p class="tips">今年还可修改 1 次</p>', '修改')}${setting('介绍', intro, '修改')}${setting('服务类目', '工具 &gt; 计算器', '详情')}</ul>`,
    )?.submission;

  test('is read from a box that is called a description', () => {
    expect(basics('比较两种还款方式')?.fields).toMatchObject({
      name: { value: '利息计算器' },
      intro: { value: '比较两种还款方式' },
    });
    expect(basics('比较两种还款方式')?.categories).toMatchObject([{ parts: ['工具 > 计算器'] }]);
  });
  test('is not how to fill it in', () => {
    expect(basics('请填写 4-120 个字符')?.fields.intro).toBeUndefined();
  });
  test('is not the link beside it', () => {
    const bare = readOf(
      'wechat',
      '/wxamp/basicprofile/index',
      '<p><label>小程序名称</label><span class="desc">利息计算器</span><a>修改</a></p><p><label>介绍</label><a>修改</a></p>',
    );
    expect(bare?.submission.fields).toMatchObject({ name: { value: '利息计算器' } });
    expect(bare?.submission.unread).toEqual(['intro']);
  });
  test('is not where a link leads', () => {
    expect(
      readOf('wechat', '/wxamp/category/get', '<div><label>服务类目</label><a>详情</a></div>')?.submission.categories,
    ).toEqual([]);
  });
  test('is not how many there are, nor the heading above', () => {
    expect(
      readOf(
        'wechat',
        '/wxamp/category/get',
        '<section><h1>类目管理</h1><div>已选服务类目<span>（1/5）</span></div><div><span>体育 / 体育培训<button aria-label="移除">×</button></span></div></section>',
      )?.submission.categories,
    ).toMatchObject([{ parts: ['体育 / 体育培训'], loose: true }]);
  });
});

test('an empty list shows nothing, not the label that names it', () => {
  expect(
    readOf(
      'wechat',
      '/wxamp/category/get',
      '<div><div>添加服务类目</div><div class="body"><div class="row"><label>服务类目</label><div class="cascader"><input readonly placeholder="请选择"></div></div></div></div>',
    )?.submission.categories,
  ).toEqual([{ parts: [], complete: false }]);
});

test('a button that names itself shows what was chosen', () => {
  expect(
    readOf(
      'wechat',
      '/wxopen/initprofile',
      '<input placeholder="小程序名称" value="球馆快订"><div role="button" tabindex="0" aria-label="服务类目">体育 / 体育场馆服务</div>',
    )?.submission.categories,
  ).toMatchObject([{ parts: ['体育 / 体育场馆服务'] }]);
});

test('labels that float over their fields stand behind them', () => {
  expect(
    readOf(
      'meeting',
      '/marketplace/manage/app',
      '<h2>创建应用</h2><div><input value="会影"><span>应用名称 *</span></div><div><input value="生成形象"><span>应用简介 *</span></div>',
    )?.submission.fields,
  ).toMatchObject({ name: { value: '会影' }, intro: { value: '生成形象' } });
});

test('words behind a field that has a name of its own are not its label', () => {
  expect(
    readOf(
      'market',
      '/isv/products/create/saas',
      '<div><div>商品编号</div><div><input value="77"><span>商品名称</span></div></div><div><label>商品摘要</label><textarea>排班</textarea></div><div><label>商品名称</label><input value="青禾"></div>',
    )?.submission.fields.name?.value,
  ).toBe('青禾');
});
