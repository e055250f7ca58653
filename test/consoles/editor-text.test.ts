// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { editorPieces } from '../../consoles/editor-text';
import { rangesIn } from '../../consoles/text-ranges';
import { readTextField } from '../../consoles/widgets/text';
import { withoutLayout } from './fill/page';

withoutLayout();

const editor = (html: string): Element => {
  document.body.innerHTML = `<div id="box"><div contenteditable="true">${html}</div></div>`;
  const found = document.querySelector('[contenteditable]');
  if (found === null) throw new Error('the editor is there');
  return found;
};

test.each([
  ['paragraphs', '<p>第一段</p><p>第二段</p>', '第一段\n第二段'],
  ['a first line without a block', '第一行<div>第二行</div>第三行', '第一行\n第二行\n第三行'],
  ['a line break', '第一行<br>第二行', '第一行\n第二行'],
  ['an empty paragraph between', '<p>一</p><p><br></p><p>二</p>', '一\n\n二'],
  ['a break that only holds a paragraph open', '<p>一<br></p><p>二<br></p>', '一\n二'],
  ['list entries in nested blocks', '<div><ul><li>一</li><li><p>二</p></li></ul></div>', '一\n二'],
  ['formatting inside a word', '<p>最<b>好</b><span>的</span></p>', '最好的'],
  ['blanks between the tags', '\n  <p>一</p>\n  <p>二</p>\n', '一\n二'],
  ['invisible characters', '<p>加\u200b微</p><p>信</p>', '加\u200b微\n信'],
  ['a hint drawn as a node', '<p><span data-slate-placeholder="true">请输入</span>\ufeff</p>', ''],
  ['nothing but a break', '<p><br></p>', ''],
])('an editor is read with its lines: %s', (_, html, text) => {
  const control = editor(html);
  const box = control.parentElement ?? control;
  expect(readTextField(box)?.value).toBe(text);
});

test('every place in the text is the same character in the nodes', () => {
  const control = editor('开头<p>第一\u200b段<b>很好</b></p>\n <p><br></p><div>第二<br>第三段</div>');
  const { text } = editorPieces(control);
  expect(text).toBe('开头\n第一\u200b段很好\n\n第二\n第三段');
  const spans = [...text].map((_, start) => ({ start, end: start + 1 })).filter(({ start }) => text[start] !== '\n');
  expect(rangesIn(control, text, spans).map(String)).toEqual([...text].filter((letter) => letter !== '\n'));
});

test('words over a border are one range; after a change, what stood behind it has none', () => {
  const control = editor('<p>联系</p><p>电话</p>');
  const text = '联系\n电话';
  expect(rangesIn(control, text, [{ start: 1, end: 4 }]).map(String)).toEqual(['系电']);
  const second = control.lastElementChild?.firstChild;
  if (second) second.textContent = '邮箱';
  expect(
    rangesIn(control, text, [
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ]).map((range) => range?.toString()),
  ).toEqual(['联系', undefined]);
});
