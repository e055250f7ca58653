// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { submitControl } from '../../consoles/submit';

const WORDS = ['提交', '提交审核', '保存'];

/** The submitting control that a press on an element is taken for. */
function pressed(html: string, selector: string): Element | undefined {
  document.body.innerHTML = html;
  let found: Element | undefined;
  document.addEventListener(
    'click',
    (event) => {
      found = submitControl(event, WORDS);
    },
    { once: true, capture: true },
  );
  document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  return found;
}

test.each([
  ['a box that only looks as if it could be pressed', '<div id="x" style="cursor:pointer">提交审核</div>', '#x'],
  ['words inside one', '<li id="x" style="cursor:pointer"><span style="cursor:pointer">保存</span></li>', 'span'],
  ['a component', '<tui-button id="x">提交</tui-button>', '#x'],
  ['a class', '<div id="x" class="submit">提交</div>', '#x'],
  ['a count behind the words', '<button id="x">提交审核 <sup>1</sup></button>', '#x'],
  ['a picture', '<input id="x" type="image" alt="提交">', '#x'],
  ['a sign with a name', '<button id="x" aria-label="提交"><svg></svg></button>', '#x'],
])('%s submits', (_, html, selector) => {
  expect(pressed(html, selector)?.id).toBe('x');
});

test.each([
  ['a place in a menu', '<div class="menu-item" style="cursor:pointer">提交审核</div>', 'div'],
  ['plain words', '<div>提交审核</div>', 'div'],
  ['a draft', '<button>保存草稿</button>', 'button'],
  [
    'words on a disabled button',
    '<div class="btn btn-disabled" style="cursor:pointer"><span style="cursor:pointer">提交</span></div>',
    'span',
  ],
])('%s does not', (_, html, selector) => {
  expect(pressed(html, selector)).toBeUndefined();
});
