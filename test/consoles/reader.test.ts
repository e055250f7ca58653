// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { PageReader } from '../../consoles/reader';
import { PAGE, row, show, withoutLayout } from './fill/page';

withoutLayout();

test('a frame that loads another document is read anew', () => {
  show(row('商品摘要', '<textarea>排班</textarea>'));
  const frame = document.body.appendChild(document.createElement('iframe'));
  const leaving = new AbortController();
  const reader = new PageReader(document, () => [PAGE], leaving.signal);
  const name = () => reader.read({ host: 'localhost', pathname: '/' })?.submission.fields.name?.value;
  expect(name()).toBeUndefined();
  const loaded = document.implementation.createHTMLDocument();
  loaded.body.innerHTML = row('商品名称', '<input value="青禾考勤">');
  Object.defineProperty(frame, 'contentDocument', { value: loaded });
  expect(name()).toBeUndefined();
  frame.dispatchEvent(new Event('load'));
  expect(name()).toBe('青禾考勤');
  leaving.abort();
});
