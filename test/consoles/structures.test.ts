// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { read, show, withoutLayout } from './fill/page';

/** Forms put together in ways that no library prescribes: each was once read wrongly or not at all. */
withoutLayout();

/** What was read of a form, by field. */
const readFrom = (html: string): Record<string, string | undefined> => {
  show(html);
  return Object.fromEntries(
    Object.entries(read()?.submission.fields ?? {}).map(([key, reading]) => [key, reading.value]),
  );
};
const SELECT = '<select><option>请选择</option><option selected>OA</option></select>';

describe('labels and controls side by side', () => {
  test.each([
    [
      'a list of terms',
      `<dl><dt><em>*</em>商品名称</dt><dd><input value="青禾考勤"></dd><dt>商品摘要</dt><dd><textarea>排班</textarea></dd><dt>商品分类</dt><dd>${SELECT}</dd></dl>`,
    ],
    [
      'a grid',
      `<div><span>商品名称</span><input value="青禾考勤"><span>商品摘要</span><textarea>排班</textarea><span>商品分类</span>${SELECT}</div>`,
    ],
    [
      'two fields in a row of a table',
      `<table><tr><th>商品名称</th><td><input value="青禾考勤"></td><th>商品摘要</th><td><textarea>排班</textarea></td></tr><tr><th>商品分类</th><td>${SELECT}</td><th>版本</th><td><input value="1"></td></tr></table>`,
    ],
    [
      'bare words in paragraphs',
      `<p>商品名称：<input value="青禾考勤"></p><p>商品摘要：<textarea>排班</textarea></p><p>商品分类：${SELECT}</p>`,
    ],
    [
      'bare words and line breaks',
      `<form>商品名称：<input value="青禾考勤"><br>备注：<input value="x"><br>商品摘要：<textarea>排班</textarea><br>商品分类：${SELECT}</form>`,
    ],
    [
      'headings',
      `<ol><li><h4>商品名称<b>*</b></h4><input value="青禾考勤"></li><li><h4>商品摘要</h4><p>不超过140字</p><textarea>排班</textarea></li><li><h4>商品分类</h4>${SELECT}</li></ol>`,
    ],
    [
      'hints alone, with what they explain',
      `<input placeholder="请输入商品名称，30 字以内" value="青禾考勤"><textarea placeholder="商品摘要（140字以内）">排班</textarea><div><div>商品分类</div>${SELECT}</div>`,
    ],
    [
      'words in two languages',
      `<div><label>商品名称 Name</label><input value="青禾考勤"></div><div><label>商品摘要 (Summary)</label><textarea>排班</textarea></div><div><label>商品分类 / Category</label>${SELECT}</div>`,
    ],
    [
      'a short row whose only words are its label',
      `<section><span>商品名称</span><div><input value="青禾考勤"></div></section><section><span>商品摘要</span><div><textarea>排班</textarea></div></section><section><span>商品分类</span><div>${SELECT}</div></section>`,
    ],
  ])('%s', (_, html) => {
    expect(readFrom(html)).toEqual({ name: '青禾考勤', intro: '排班', 'product-category': 'OA' });
  });

  test('a table with a column of notes: the first cell names the slot', () => {
    const line = (label: string, note: string, file: string): string =>
      `<tr><td>${label}</td><td>${note}</td><td><a>模板.docx</a></td><td><input type="file"><button>上传</button><span>${file}</span></td></tr>`;
    expect(
      readFrom(
        `<table><tr><th>材料</th><th>要求</th><th>模板</th><th>上传</th></tr>${line('Logo图片', '120×80', 'logo.png')}${line('其他图片', '390×260', 'other.png')}</table>`,
      ),
    ).toEqual({ logo: 'logo.png' });
  });
});

describe('choices', () => {
  test('of options without labels the one that is checked counts', () => {
    expect(
      readFrom(
        '<table><tr><td>所属市场</td><td><input type="radio">镜像市场 <input type="radio" checked>服务市场 <input type="radio">企业应用市场</td></tr></table>',
      ).category,
    ).toBe('服务市场');
  });

  test('options and levels that stand bare beside their label belong together', () => {
    expect(
      readFrom(
        '<p>是否特殊行业 <label><input type="radio" name="s">是</label><label><input type="radio" name="s" checked>否</label></p>',
      )['special-industry'],
    ).toBe('否');
    expect(
      readFrom(
        '<div><span>所属市场</span><select><option selected>企业应用</option></select><select><option selected>OA</option></select></div>',
      ).category,
    ).toBe('企业应用 / OA');
  });

  test('an option with a role and an input in it is one option', () => {
    expect(
      readFrom(
        '<div><label>是否特殊行业</label><div role="radiogroup"><label role="radio" aria-checked="true"><input type="radio" checked>是</label><label role="radio" aria-checked="false"><input type="radio">否</label></div></div>',
      )['special-industry'],
    ).toBe('是');
  });

  test('a list without a role is one that can be reached by key', () => {
    const list = (words: string): string =>
      `<div><div>商品分类</div><div tabindex="0"><span>${words}</span><svg></svg></div></div>`;
    expect(readFrom(list('企业应用 / OA'))['product-category']).toBe('企业应用 / OA');
    expect(readFrom(list('请选择分类'))['product-category']).toBe('');
  });

  test.each([
    ['<div><span>考勤<button>×</button></span><span>审批<button>×</button></span><input></div>'],
    ['<div><span>考勤<b>×</b></span><span>审批<b>×</b></span><input></div>'],
    ['<div><span>考勤<i class="icon-close"></i></span><span>审批<i class="icon-close"></i></span><input></div>'],
    [
      '<div role="combobox" class="ant-select-selection ant-select-selection--multiple"><ul class="ant-select-selection__rendered"><li class="ant-select-selection__choice"><div class="ant-select-selection__choice__content">考勤</div></li><li class="ant-select-selection__choice"><div class="ant-select-selection__choice__content">审批</div></li><li><input></li></ul></div>',
    ],
    [
      '<div><span class="el-tag">考勤</span><span class="el-tag">审批</span><button class="button-new-tag">+ 新标签</button></div>',
    ],
  ])('words entered one by one: %s', (box) => {
    expect(readFrom(`<div><label>商品标签</label>${box}</div>`).keywords).toBe('考勤、审批');
  });
});

describe('an empty field is read as empty', () => {
  test.each([
    ['empty field, label with icon', '<div><label>商品名称<i></i></label><input></div>'],
    ['empty field, label with a named icon', '<div><label>商品名称<i aria-label="说明"></i></label><input></div>'],
    ['empty field, note with icon', '<div><label>商品名称</label><span>说明<svg></svg></span><input></div>'],
    ['empty field, heading with icon', '<div><h4>商品名称<i></i></h4><input></div>'],
    ['prefix with icon', '<div><label>商品名称</label><div><span><i></i>https://</span><input></div></div>'],
    [
      'prefix with a drawn icon',
      '<div><label>商品名称</label><div><span><span role="img" aria-label="link"></span>https://</span><input></div></div>',
    ],
    [
      'hint, and a name that is an icon’s',
      '<div><label>商品名称<i aria-label="说明"></i></label><input placeholder="商品名称"></div>',
    ],
  ])('%s', (_, html) => {
    expect(readFrom(`${html}<div><label>商品摘要</label><textarea>排班</textarea></div>`)).toEqual({
      name: '',
      intro: '排班',
    });
  });

  test('a question that can be reached by key is not what was typed beside it', () => {
    const withValue = (value: string): string =>
      `<div><div>商品分类</div><div><input value="${value}"><span tabindex="0">如何选择？</span></div></div>`;
    expect(readFrom(withValue('OA'))['product-category']).toBe('OA');
    expect(readFrom(withValue(''))['product-category']).toBe('');
  });
});

describe('a search with the hint of a field', () => {
  const SEARCH = '<input placeholder="请输入商品标签">';

  test('is not the field that a label asks for', () => {
    expect(readFrom(`<div>${SEARCH}</div><div><label>商品标签</label><input value="考勤"></div>`).keywords).toBe(
      '考勤',
    );
  });

  test('does not stand in for a field of which nothing was understood', () => {
    show(`<div>${SEARCH}</div><div><label>商品标签</label><p>正在载入</p></div>`);
    document.body.insertAdjacentHTML('afterbegin', '<input placeholder="请输入商品标签" value="x">');
    expect(read()?.submission.fields.keywords?.value).not.toBe('x');
  });

  test.each([
    ['outside of the form', `<div>${SEARCH}</div>`],
    ['in the head of the page', `<header>${SEARCH}</header>`],
  ])('does not count where it stands alone: %s', (_, beside) => {
    show('<div><label>商品名称</label><input value="青禾考勤"></div>');
    document.body.insertAdjacentHTML('afterbegin', beside);
    expect(Object.keys(read()?.submission.fields ?? {})).toEqual(['name']);
    document.querySelector('form')?.remove();
    expect(Object.keys(read()?.submission.fields ?? {})).toEqual([]);
  });
});

describe('a part that is drawn like something else', () => {
  test.each(['card backdrop-filter', 'el-select is-filterable'])('%s is no tool bar', (name) => {
    expect(readFrom(`<div class="${name}"><label>商品名称</label><input value="青禾考勤"></div>`)).toEqual({
      name: '青禾考勤',
    });
  });
});

describe('what is no field of the form', () => {
  test.each([
    ['a search above it', '<div role="search"><label>商品名称</label><input value="x"></div>'],
    ['a filter', '<div class="list-filter"><label>商品名称</label><input value="x"></div>'],
    ['the way to this page', '<ol class="breadcrumb"><li>设置</li><li>商品名称</li></ol>'],
    ['a hint in a field with another name', '<div><label>旧名</label><input placeholder="商品名称" value="x"></div>'],
    ['the same in English', '<div><label>商品名称 English</label><input value="x"></div>'],
    ['a heading over fields that have names', '<h3>商品名称</h3><div><label>旧名</label><input value="x"></div>'],
  ])('%s', (_, html) => {
    expect(readFrom(`${html}<div><label>商品摘要</label><textarea>排班</textarea></div>`)).toEqual({ intro: '排班' });
  });

  test('a category that is printed elsewhere does not count beside one that was chosen', () => {
    show(
      '<div><label>所属市场</label><select><option selected>服务市场</option></select></div><dl><dt>所属市场</dt><dd>例如：镜像市场</dd></dl>',
    );
    expect(read()?.submission.categories.map(({ parts }) => parts)).toEqual([['服务市场']]);
  });
});

describe('controls in shadow roots', () => {
  test('a component that keeps its label inside and its control in a component of its own', () => {
    show('<x-row><x-control></x-control></x-row>');
    const row = document.querySelector('x-row');
    const control = document.querySelector('x-control');
    if (row === null || control === null) throw new Error('not there');
    row.attachShadow({ mode: 'open' }).innerHTML = '<div>商品名称</div><div><slot></slot></div>';
    control.attachShadow({ mode: 'open' }).innerHTML = '<input value="青禾考勤">';
    expect(read()?.submission.fields.name?.value).toBe('青禾考勤');
  });
});

describe('headings above their fields', () => {
  test.each([
    [
      'a button to upload with',
      '<div><h4>Logo图片</h4><div><img src="blob:1"><label>更换<input type="file"></label></div></div>',
      'logo',
    ],
    [
      'options',
      '<div><h4>所属市场</h4><div><label><input type="radio" checked>镜像市场</label></div></div>',
      'category',
    ],
  ])('name %s, which is a label around its control', (_, part, key) => {
    expect(Object.keys(readFrom(part))).toContain(key);
  });
});
