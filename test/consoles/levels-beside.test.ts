// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { read, show, withoutLayout } from './fill/page';

/** Lists of the levels of one choice, of which the label means only the first one, or none, by markup. */
withoutLayout();
beforeAll(() => {
  // jsdom has none.
  globalThis.CSS ??= { escape: (id: string) => id } as typeof CSS;
});

type List = (chosen: string, own?: string) => string;
const native: List = (chosen, own = '') =>
  `<select ${own}><option>请选择</option>${chosen && `<option selected>${chosen}</option>`}</select>`;
const plain: List = (chosen, own = '') =>
  `<div role="combobox" tabindex="0" aria-haspopup="listbox" ${own}>${chosen || '请选择'}</div>`;
const ant: List = (chosen, own = '') =>
  `<div class="ant-select ant-select-single"><div class="ant-select-selector"><span class="ant-select-selection-wrap"><span class="ant-select-selection-search"><input ${own} role="combobox" type="search" readonly></span>${chosen ? `<span class="ant-select-selection-item">${chosen}</span>` : '<span class="ant-select-selection-placeholder">请选择</span>'}</span></div></div>`;
const element: List = (chosen, own = '') =>
  `<div class="el-select"><div class="el-select__wrapper"><div class="el-select__selection"><input ${own} class="el-select__input" role="combobox" readonly><div class="el-select__placeholder ${chosen ? '' : 'is-transparent'}"><span>${chosen || '请选择'}</span></div></div></div></div>`;
const tdesign: List = (chosen, own = '') =>
  `<div class="t-select__wrap"><div class="t-input"><input ${own} class="t-input__inner" readonly value="${chosen}" placeholder="请选择"></div></div>`;
const tea: List = (chosen) =>
  `<div class="tea-dropdown"><div class="tea-dropdown__value">${chosen || '<span class="tea-text-weak">请选择</span>'}</div></div>`;

const FOR = '<label for="a">所属市场</label>';
const ID = 'id="a"';
const categories = (html: string) => {
  show(`<div><label>商品名称</label><input value="青禾考勤"></div>${html}`);
  return read()?.submission.categories;
};
const BOTH = [{ parts: ['生活服务', '家政服务'], complete: true }];
const FIRST = [{ parts: ['生活服务'], complete: true }];

const LISTS: [string, List][] = [
  ['native', native],
  ['ARIA', plain],
  ['Ant Design', ant],
  ['Element Plus', element],
  ['TDesign', tdesign],
  ['tea', tea],
];

describe.each(LISTS)('lists of %s', (_, list) => {
  test.each([
    ['bare beside a label with for', (a: string, b: string) => `<div>${FOR}${list(a, ID)}${list(b)}</div>`],
    ['bare beside a label', (a: string, b: string) => `<div><label>所属市场</label>${list(a)}${list(b)}</div>`],
    [
      'in a box of the row',
      (a: string, b: string) =>
        `<div class="row"><div>${FOR}</div><div class="controls">${list(a, ID)}${list(b)}<p>至多两级</p></div></div>`,
    ],
    [
      'in boxes of their own',
      (a: string, b: string) =>
        `<div class="row"><div>${FOR}</div><div class="controls"><span class="level">${list(a, ID)}</span><span class="level">${list(b)}</span></div></div>`,
    ],
    [
      'in bare boxes beside the label',
      (a: string, b: string) =>
        `<div>${FOR}<span class="level">${list(a, ID)}</span><span class="level">${list(b)}</span></div>`,
    ],
  ])('%s make one path, whole only with the last level', (_place, form) => {
    expect(categories(form('生活服务', '家政服务'))).toEqual(BOTH);
    expect(categories(form('生活服务', ''))).toEqual([{ parts: ['生活服务'], complete: false }]);
  });

  test('with words of its own the second one is something else', () => {
    expect(categories(`<div>${FOR}${list('生活服务', ID)}<span>地区</span>${list('上海')}</div>`)).toEqual(FIRST);
  });
});

describe('lists of which', () => {
  test.each([
    ['both', 'aria-labelledby="l"'],
    ['only the first one', ''],
    ['the second one with more words', 'aria-labelledby="l m"'],
  ])('%s is named by ARIA', (_, second) => {
    const lists = `${plain('生活服务', 'aria-labelledby="l"')}${plain('家政服务', second)}`;
    expect(categories(`<div><div id="l">所属市场</div>${lists}<i hidden id="m">小类</i></div>`)).toEqual(BOTH);
  });

  test.each([
    ['the first one', `<div><label>所属市场 ${native('生活服务')}</label>${native('家政服务')}</div>`],
    ['both', `<div><label>所属市场 ${native('生活服务')}${native('家政服务')}</label></div>`],
  ])('%s stands in the label', (_, form) => {
    expect(categories(form)).toEqual(BOTH);
  });

  test('the second one names itself', () => {
    expect(categories(`<div>${FOR}${native('生活服务', ID)}${native('上海', 'aria-label="地区"')}</div>`)).toEqual(
      FIRST,
    );
  });

  test('the second one stands in the next row', () => {
    expect(categories(`<div>${FOR}${native('生活服务', ID)}</div><div>地区 ${native('上海')}</div>`)).toEqual(FIRST);
  });

  test('what else stands beside them is no level', () => {
    const others = '<input placeholder="其他"><label><input type="checkbox">不公开</label>';
    expect(categories(`<div>${FOR}${native('生活服务', ID)}${native('家政服务')}${others}</div>`)).toEqual(BOTH);
  });
});
