// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { PageReader } from '../../consoles/reader';
import { element, PAGE, read, row, show, withoutLayout } from './fill/page';

withoutLayout();

const NAME = row('商品名称', '<input value="青禾考勤">');
const openIn = (...rows: string[]): readonly string[] => {
  show(NAME, ...rows);
  return read()?.submission.open ?? [];
};

const RADIOS = (checked = ''): string =>
  `<div class="group"><label><input type="radio" name="custom" value="1" ${checked}>是</label><label><input type="radio" name="custom" value="0">否</label></div>`;
const SELECT = (chosen = ''): string =>
  `<select><option value="">请选择</option><option value="1" ${chosen}>一年</option></select>`;

describe('rows that the page marks as required, and that are empty', () => {
  const TOLD: Record<string, string> = {
    'a star in the label': row('* 交付时长', '<input>'),
    'a star in an element of its own': row('<em>*</em>交付时长', '<input type="text">'),
    'a star behind the control': '<div><span class="label">交付时长</span><input><span>*</span></div>',
    'a word in the label': row('交付时长（必填）', '<input>'),
    'a class of the label':
      '<div class="tea-form__item"><div class="tea-form__label is-required"><label>交付时长</label></div><div class="tea-form__controls"><input></div></div>',
    'a class of the row':
      '<div class="el-form-item is-required"><label class="el-form-item__label">交付时长</label><div class="el-form-item__content"><div class="el-input"><div class="el-input__wrapper"><input class="el-input__inner"></div></div></div></div>',
    'Ant Design':
      '<div class="ant-form-item"><div class="ant-row ant-form-item-row"><div class="ant-col ant-form-item-label"><label for="days" class="ant-form-item-required" title="交付时长">交付时长</label></div><div class="ant-col ant-form-item-control"><input id="days" class="ant-input" aria-required="true" type="text" value=""></div></div></div>',
    TDesign:
      '<div class="t-form__item"><div class="t-form__label t-form__label--required"><label>交付时长</label></div><div class="t-form__controls"><div class="t-form__controls-content"><div class="t-input__wrap"><div class="t-input"><input class="t-input__inner" type="text"></div></div></div></div></div>',
    'an attribute': row('交付时长', '<input type="number" required>'),
    'a text area': row('* 交付时长', '<textarea></textarea><span>0 / 200</span>'),
    'a unit beside it': row(
      '* 交付时长',
      '<input><select><option value="d">天</option><option value="m">月</option></select>',
    ),
    'bare words': '<div><p><b>*</b> 交付时长 <input></p></div>',
    'a table': '<table><tr><td>* 交付时长</td><td><input></td></tr></table>',
    'a list of terms': '<dl><dt>* 交付时长</dt><dd><input></dd></dl>',
    'a native select': row('* 交付时长', SELECT()),
    'a group of options': row('* 交付时长', RADIOS()),
    'a label around': '<label><span>* 交付时长</span><input></label>',
  };
  test.each(Object.entries(TOLD))('%s', (_, html) => {
    expect(openIn(html)).toEqual(['交付时长']);
  });

  test('in the order of the page, each once', () => {
    expect(openIn(row('* 交付时长', '<input>'), row('* 是否支持定制', RADIOS()), row('备注', '<input>'))).toEqual([
      '交付时长',
      '是否支持定制',
    ]);
  });

  test('in a shadow root', () => {
    show(NAME, '<div id="host"></div>');
    element('#host').attachShadow({ mode: 'open' }).innerHTML = row('* 交付时长', '<input>');
    expect(read()?.submission.open).toEqual(['交付时长']);
  });
});

describe('nothing is told', () => {
  const NOT_TOLD: Record<string, string> = {
    'filled in': row('* 交付时长', '<input value="3">'),
    'not marked': row('交付时长', '<input>'),
    'marked as optional': row('交付时长（选填）', '<input required>'),
    'a class that says the opposite': '<div class="item not-required"><label>交付时长</label><input></div>',
    'how marks are drawn':
      '<div class="item"><label class="ant-form-item-required-mark-optional">交付时长</label><input></div>',
    hidden: `<div hidden>${row('* 交付时长', '<input>')}</div>`,
    disabled: row('* 交付时长', '<input disabled>'),
    'a fieldset that is': `<fieldset disabled>${row('* 交付时长', '<input>')}</fieldset>`,
    'read only': row('* 交付时长', '<input readonly>'),
    'a known field': row('* 商品摘要', '<input>'),
    'the second field of a known row': row('* 商品摘要', '<input value="021"><input>'),
    'one of two that are filled in': row('* 交付时长', '<input value="3"><input>'),
    'a drawn select': row('* 交付时长', '<div class="x-select"><input readonly><span>一年</span></div>'),
    'a combobox': row('* 交付时长', '<input role="combobox" aria-expanded="false">'),
    'a drawn choice beside it': row('* 交付时长', '<div class="x-dropdown"><span>一年</span></div><input>'),
    'chips beside it': row('* 行业', '<div><span class="x-tag">教育<i class="x-close"></i></span><input></div>'),
    'a press that takes it in': row('* 行业', '<input><button type="button">添加</button><ul><li>教育</li></ul>'),
    'an upload beside it': row('* 合同', '<input placeholder="链接"><input type="file">'),
    'an editor beside it': row('* 说明', '<div contenteditable="true">说明</div><input>'),
    'a select with a choice': row('* 交付时长', SELECT('selected')),
    'a group with a choice': row('* 交付时长', RADIOS('checked')),
    'a group that is drawn as chosen': row(
      '* 交付时长',
      '<div><label class="x-radio is-checked"><input type="radio">是</label><label><input type="radio">否</label></div>',
    ),
    'a choice that needs no text': row('* 试用', `${RADIOS('checked')}<input>`),
    'options without the browser’s own': row(
      '* 试用',
      '<div role="radiogroup"><span role="radio">是</span><span role="radio">否</span></div>',
    ),
    'a search': row('* 关键字', '<input type="search" required>'),
    'a tool bar': `<div class="filter-bar">${row('* 交付时长', '<input>')}</div>`,
    'a password': row('* 密码', '<input type="password" required>'),
    'a code': row('* 验证码', '<input required>'),
    'a note about the marks': '<div><span>* 为必填项</span><input></div>',
    'a part that is handed in by itself': `<section>${row('* 留言', '<textarea></textarea>')}<button type="button">发送</button></section>`,
    'a dialog': `<div role="dialog">${row('* 留言', '<textarea></textarea>')}</div>`,
  };
  test.each(Object.entries(NOT_TOLD))('%s', (_, html) => {
    expect(openIn(html)).toEqual([]);
  });

  test('of another form', () => {
    show(NAME);
    document.body.insertAdjacentHTML('beforeend', `<form>${row('* 交付时长', '<input>')}</form>`);
    expect(read()?.submission.open).toBeUndefined();
  });
});

test('the last part of a form that holds its only submit is a part of it', () => {
  document.body.innerHTML = `<div><section>${NAME}</section><section>${row('* 交付时长', '<input>')}<button type="button">提交</button></section></div>`;
  expect(read()?.submission.open).toEqual(['交付时长']);
});

test('what is typed there is noticed without the page being read anew', () => {
  show(NAME, row('* 交付时长', '<input id="days">'), row('* 是否支持定制', RADIOS()));
  const leaving = new AbortController();
  const pages = [PAGE];
  const reader = new PageReader(document, () => pages, leaving.signal);
  const look = () => reader.read({ host: 'localhost', pathname: '/' });
  const days = element<HTMLInputElement>('#days');
  const first = look();
  expect(first?.submission.open).toEqual(['交付时长', '是否支持定制']);
  expect(look()).toBe(first);
  expect(reader.noticeUnseen()).toBe(false);
  days.value = '3';
  expect(reader.noticeUnseen()).toBe(true);
  const second = look();
  expect(second?.submission.open).toEqual(['是否支持定制']);
  // Nothing else was read: what was found is the same.
  expect(second?.places).toBe(first?.places);
  element<HTMLInputElement>('[name="custom"]').checked = true;
  expect(look()?.submission).not.toHaveProperty('open');
  days.value = '';
  expect(look()?.submission.open).toEqual(['交付时长']);
  leaving.abort();
});
