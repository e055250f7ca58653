// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { read, show, withoutLayout } from './fill/page';

/** Words that were entered or chosen one by one, and stand beside an input that is empty. */
withoutLayout();
beforeAll(() => {
  // jsdom has none.
  globalThis.CSS ??= { escape: (id: string) => id } as typeof CSS;
});

const NAME = '<div><label>商品名称</label><input value="青禾考勤"></div>';
/** The same row for a field of words and for a text. */
const values = (form: (label: string) => string): (string | undefined)[] =>
  (
    [
      ['商品标签', 'keywords'],
      ['商品摘要', 'intro'],
    ] as const
  ).map(([label, key]) => {
    show(NAME + form(label));
    return read()?.submission.fields[key]?.value;
  });

const remove = (word: string): string => `<button type="button" aria-label="删除${word}">×</button>`;
const words = (tag: string, own = ''): string =>
  ['考勤', '审批'].map((word) => `<${tag} ${own}>${word}${remove(word)}</${tag}>`).join('');

describe('without classes that say so', () => {
  test.each([
    [
      'a list that the label means, and an input with a name of its own',
      (label: string) =>
        `<div><div id="l">${label}</div><div role="list" aria-labelledby="l">${words('span', 'role="listitem"')}</div><input aria-label="添加关键词"></div>`,
    ],
    [
      'a list beside the input',
      (label: string) => `<div><label>${label}</label><ul>${words('li')}</ul><input placeholder="回车添加"></div>`,
    ],
    ['a box beside the input', (label: string) => `<div><label>${label}</label><div>${words('b')}</div><input></div>`],
    [
      'a list in the box of the input',
      (label: string) => `<div><label>${label}</label><div><ul>${words('li')}</ul><p><input></p></div></div>`,
    ],
    [
      'a list behind the input and its button',
      (label: string) =>
        `<div><label>${label}</label><div><input><button>添加</button><ul>${words('li')}</ul></div></div>`,
    ],
    [
      'a list and no input, since no more can be entered',
      (label: string) => `<div><label>${label}</label><ul>${words('li')}</ul><p>最多 2 个</p></div>`,
    ],
    [
      'words that a translator has wrapped',
      (label: string) =>
        `<div><label>${label}</label><div><b><font>考勤</font><i title="移除"><font>x</font></i></b><b><font>审批</font><i title="移除"><font>x</font></i></b><input></div></div>`,
    ],
  ])('%s', (_, form) => {
    expect(values(form)).toEqual(['考勤、审批', '考勤、审批']);
  });

  test.each([
    ['an empty list', '<ul></ul><input>'],
    ['how many there are', '<div><span>已选 0 个<button>清空</button></span><input></div>'],
    ['a file', '<ul><li>a.png<button>×</button></li></ul><input>'],
    ['a hint that can be closed', '<input><p>用逗号隔开<button aria-label="关闭">×</button></p>'],
    [
      'a warning that can be closed',
      '<div><p role="alert">名称已有<button aria-label="关闭">×</button></p><input></div>',
    ],
    ['a word with an explanation', '<div><span>前缀<button aria-label="说明"><svg></svg></button></span><input></div>'],
  ])('%s is none', (_, controls) => {
    expect(values((label) => `<div><label>${label}</label>${controls}</div>`)).toEqual(['', '']);
  });
});

describe('in the lists of libraries, which one can type in', () => {
  const INPUT = 'id="k" role="combobox"';
  const antChip = (word: string): string =>
    `<div class="ant-select-selection-overflow-item"><span class="ant-select-selection-item" title="${word}"><span class="ant-select-selection-item-content">${word}</span></span></div>`;
  const ant = (chosen: string, typed = ''): string =>
    `<div class="ant-select"><div class="ant-select-selector"><span class="ant-select-selection-wrap"><div class="ant-select-selection-overflow">${chosen}<div class="ant-select-selection-overflow-item-suffix"><div class="ant-select-selection-search"><input ${INPUT} type="search" value="${typed}"></div></div></div></span></div></div>`;
  const element = (chosen: string): string =>
    `<div class="el-select"><div class="el-select__wrapper"><div class="el-select__selection">${chosen}<div class="el-select__input-wrapper"><input ${INPUT} class="el-select__input"></div></div></div></div>`;
  const tag = (name: string, word: string): string =>
    `<span class="${name}"><span class="${name}__content">${word}</span><i class="${name}__close"></i></span>`;
  const row = (widget: string) => (label: string) =>
    `<div><div><label for="k">${label}</label></div><div>${widget}<p>选填</p></div></div>`;

  test.each([
    ['Ant Design', ant(antChip('考勤') + antChip('审批'))],
    ['Element Plus', element(tag('el-tag', '考勤') + tag('el-tag', '审批'))],
    [
      'TDesign',
      `<div class="t-tag-input t-tag-input--with-tag"><div class="t-input">${tag('t-tag', '考勤')}${tag('t-tag', '审批')}<input id="k" class="t-input__inner"></div></div>`,
    ],
    ['tea', `<div class="tea-tag-input">${tag('tea-tag', '考勤')}${tag('tea-tag', '审批')}<input id="k"></div>`],
  ])('of %s several are chosen', (_, widget) => {
    expect(values(row(widget))).toEqual(['考勤、审批', '考勤、审批']);
  });

  test('tags that stand bare in the row', () => {
    const bare = tag('el-tag', '考勤') + tag('el-tag', '审批');
    expect(values((label) => `<div><label>${label}</label>${bare}<input></div>`)).toEqual(['考勤、审批', '考勤、审批']);
  });

  test.each([
    ['Ant Design', ant('<span class="ant-select-selection-item">考勤</span>')],
    ['Element Plus', element('<div class="el-select__placeholder"><span>考勤</span></div>')],
    ['Ant Design, typed', ant('', '考勤')],
  ])('of %s one is chosen', (_, widget) => {
    expect(values(row(widget))).toEqual(['考勤', '考勤']);
  });

  test.each([
    ['Ant Design', ant('<span class="ant-select-selection-placeholder">请选择</span>')],
    ['Element Plus', element('<div class="el-select__placeholder is-transparent"><span>请选择</span></div>')],
    ['a page itself', `<input ${INPUT}><span>4-30 字</span>`],
  ])('of %s none is chosen', (_, widget) => {
    expect(values(row(widget))).toEqual(['', '']);
  });

  test('more are chosen than are shown', () => {
    show(NAME + row(ant(`${antChip('考勤')}<span class="ant-select-selection-item">+ 2 ...</span>`))('商品摘要'));
    expect(read()?.submission.unread).toEqual(['intro']);
  });
});
