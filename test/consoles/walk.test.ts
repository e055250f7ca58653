// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findPlaces, HOST_TAG, innerRoots } from '../../consoles/walk';

/** What is found, in order: words as they are, elements by their names. */
const found = (html: string, prepare?: () => void, root: Document | Element = document): string[] => {
  document.body.innerHTML = html;
  prepare?.();
  const wanted = {
    text: (words: string) => words.trim() !== '',
    element: (element: Element) => element.id !== 'none',
    names: ['label', 'textarea'] as const,
    selector: '[aria-label]',
  };
  return findPlaces(root, wanted).map((place) =>
    place.nodeType === Node.TEXT_NODE ? (place as Text).data : `<${(place as Element).localName}>`,
  );
};
const shadow = (selector: string, html: string): void => {
  const root = document.querySelector(selector)?.attachShadow({ mode: 'open' });
  if (root !== undefined) root.innerHTML = html;
};

test('texts and elements come in document order, an element once and before what is in it', () => {
  expect(
    found('一<label aria-label="x">二<b>三</b></label><label id="none">四</label>五<textarea>六</textarea>'),
  ).toEqual(['一', '<label>', '二', '三', '四', '五', '<textarea>']);
});

test('what a page does not show as words of its own is passed by', () => {
  expect(
    found(
      `<script>一</script><style>二</style><template>三</template><select aria-label="x"><option aria-label="y">四</option></select><svg aria-label="z"><text>五</text></svg><${HOST_TAG}><label>六</label></${HOST_TAG}>七`,
    ),
  ).toEqual(['<select>', '七']);
});

test('shadow roots and frames stand where their hosts stand, before the children of these', () => {
  const prepare = (): void => {
    shadow('#outer', '<label>甲</label><div id="inner"></div>');
    const inner = document.querySelector('#outer')?.shadowRoot?.querySelector('#inner')?.attachShadow({ mode: 'open' });
    if (inner !== undefined) inner.innerHTML = '<p>乙</p>';
    const frame = document.querySelector('iframe')?.contentDocument;
    if (frame) frame.body.innerHTML = '<label>丙</label>';
    shadow(HOST_TAG, '丁');
  };
  const html = `一<div id="outer" aria-label="x">二</div>三<iframe></iframe>四<${HOST_TAG}></${HOST_TAG}>`;
  expect(found(html, prepare)).toEqual(['一', '<div>', '<label>', '甲', '乙', '二', '三', '<label>', '丙', '四']);
  expect(innerRoots(document)).toHaveLength(3);
});

test('a part of a page is looked through by itself', () => {
  document.body.innerHTML = '';
  const part = document.createElement('div');
  part.innerHTML = '<label>一</label>';
  expect(found('二', () => document.body.append(part), part)).toEqual(['<label>', '一']);
});
