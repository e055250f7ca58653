// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { submitControl, submitControlsBeside } from '../../consoles/submit';
import { withoutLayout } from './fill/page';

withoutLayout();

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
  ['a real control in a box that is called so', '<div class="submit"><div id="x" role="button">提交</div></div>', '#x'],
  [
    'words in a real control in such a box',
    '<div class="submit"><button id="x"><span class="btn-text">提交</span></button></div>',
    'span',
  ],
  [
    'the space in a button that its page has drawn around a link',
    '<div id="x" class="btn" style="cursor:pointer"><a>提交</a></div>',
    '#x',
  ],
  [
    'words beside others that are kept ready and hidden',
    '<button id="x"><span hidden>加载中</span><b>提交</b></button>',
    'b',
  ],
  ['an arrow behind the words', '<button id="x">提交 →</button>', '#x'],
  ['a sign before the words', '<button id="x"><i>✓</i>提交</button>', '#x'],
  ['a count of steps', '<button id="x">提交(1/2)</button>', '#x'],
  ['a box that the keyboard reaches', '<div id="x" tabindex="0">提交审核</div>', '#x'],
  ['a picture in a button', '<button id="x"><img alt="提交"></button>', 'img'],
  ['a sign with a hint', '<button id="x" title="提交"><svg></svg></button>', '#x'],
  ['a sign with a name', '<button id="x" aria-label="提交"><svg></svg></button>', '#x'],
])('%s submits', (_, html, selector) => {
  expect(pressed(html, selector)?.id).toBe('x');
});

test.each([
  ['a place in a menu', '<div class="menu-item" style="cursor:pointer">提交审核</div>', 'div'],
  ['a tab', '<div role="tablist"><div tabindex="0">提交</div></div>', 'div div'],
  ['a card that holds a form', '<section tabindex="0"><p>提交</p><p>资料</p></section>', 'p'],
  ['plain words', '<div>提交审核</div>', 'div'],
  ['a draft', '<button>保存草稿</button>', 'button'],
  [
    'words on a disabled button',
    '<div class="btn btn-disabled" style="cursor:pointer"><span style="cursor:pointer">提交</span></div>',
    'span',
  ],
  [
    'words on a disabled button that keeps others ready',
    '<div class="btn btn-disabled" style="cursor:pointer"><i hidden>加载中</i><span style="cursor:pointer">提交</span></div>',
    'span',
  ],
  ['the space beside a button', '<div class="submit-area"><button>提交</button></div>', 'div'],
  ['a box in that space', '<div class="form-submit"><p></p><div><button>提交</button></div></div>', 'p'],
  [
    'a real control in a disabled one',
    '<div class="btn btn-disabled"><div role="button" tabindex="0">提交</div></div>',
    '[role]',
  ],
])('%s does not', (_, html, selector) => {
  expect(pressed(html, selector)).toBeUndefined();
});

test.each([
  '<button>提交</button>',
  '<div style="cursor:pointer">提交</div>',
  '<div class="submit"><span>提交</span></div>',
  '<tui-button>提交</tui-button>',
])('%s is found beside a field', (html) => {
  Element.prototype.checkVisibility = () => true;
  document.body.innerHTML = `<form><input><textarea></textarea><i></i><b></b>${html}</form>`;
  const field = document.querySelector('input') as Element;
  expect(submitControlsBeside([field], WORDS).map(({ textContent }) => textContent)).toContain('提交');
  expect(submitControlsBeside([field], ['保存'])).toEqual([]);
});
