// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { PageReader } from '../../consoles/reader';
import { PAGE, row, show, withoutLayout } from './fill/page';

withoutLayout();

const PAGES = [PAGE];
const ADDRESS = { host: 'localhost', pathname: '/' };

test('a frame that loads another document is read anew', () => {
  show(row('商品摘要', '<textarea>排班</textarea>'));
  const frame = document.body.appendChild(document.createElement('iframe'));
  const leaving = new AbortController();
  const reader = new PageReader(document, () => PAGES, leaving.signal);
  const name = () => reader.read(ADDRESS)?.submission.fields.name?.value;
  expect(name()).toBeUndefined();
  const loaded = document.implementation.createHTMLDocument();
  loaded.body.innerHTML = row('商品名称', '<input value="青禾考勤">');
  Object.defineProperty(frame, 'contentDocument', { value: loaded });
  expect(name()).toBeUndefined();
  frame.dispatchEvent(new Event('load'));
  expect(name()).toBe('青禾考勤');
  leaving.abort();
});

test('a further chooser that a script changes without a sign in the tree is read anew', () => {
  const chooser = (id: string) =>
    `<div><select id="${id}"><option value="">请选择</option><option>企业应用</option><option>数据库</option></select></div>`;
  show(`<div><div><label>所属市场</label>${chooser('first')}</div>${chooser('second')}</div>`);
  const leaving = new AbortController();
  const reader = new PageReader(document, () => PAGES, leaving.signal);
  const select = (id: string, index: number): void => {
    const control = document.querySelector<HTMLSelectElement>(`#${id}`);
    if (control === null) throw new Error(`no ${id}`);
    control.selectedIndex = index;
  };
  // jsdom gives the old selection until the tree changes; a browser does not.
  vi.spyOn(HTMLSelectElement.prototype, 'selectedOptions', 'get').mockImplementation(function (
    this: HTMLSelectElement,
  ) {
    return [...this.options].filter(({ selected }) => selected) as unknown as HTMLCollectionOf<HTMLOptionElement>;
  });
  const categories = () => reader.read(ADDRESS)?.submission.categories.map(({ parts }) => parts);
  select('first', 1);
  expect(categories()).toEqual([['企业应用'], []]);
  select('second', 2);
  expect(categories()).toEqual([['企业应用'], ['数据库']]);
  leaving.abort();
  vi.restoreAllMocks();
});

test('what a script fills in and the shadow roots that it attaches are noticed without a sign in the tree', () => {
  show(`${row('商品名称', '<input>')}<div id="host"></div>`);
  const leaving = new AbortController();
  const reader = new PageReader(document, () => PAGES, leaving.signal);
  const fields = () => reader.read(ADDRESS)?.submission.fields;
  fields();
  expect(reader.noticeUnseen()).toBe(false);
  const input = document.querySelector('input');
  if (input !== null) input.value = '青禾考勤';
  expect(reader.noticeUnseen()).toBe(true);
  expect(fields()?.name?.value).toBe('青禾考勤');
  expect(reader.noticeUnseen()).toBe(false);
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (root !== undefined) root.innerHTML = row('商品摘要', '<textarea>排班</textarea>');
  expect(reader.noticeUnseen()).toBe(true);
  expect(fields()?.intro?.value).toBe('排班');
  expect(reader.noticeUnseen()).toBe(false);
  leaving.abort();
});

test('labels that were looked for before stay for the first read, as long as nothing has changed', () => {
  show(row('商品名称', '<input value="青禾考勤">'));
  const leaving = new AbortController();
  let pages = PAGES;
  const reader = new PageReader(document, () => pages, leaving.signal);
  const looks = vi.spyOn(document, 'getElementsByTagName');
  const fields = () => Object.keys(reader.read(ADDRESS)?.submission.fields ?? {});
  reader.prepare(ADDRESS);
  expect(looks).toHaveBeenCalledWith('label');
  looks.mockClear();
  expect(fields()).toEqual(['name']);
  expect(looks).not.toHaveBeenCalledWith('label');

  reader.prepare(ADDRESS);
  document.body.insertAdjacentHTML('beforeend', row('商品摘要', '<textarea>排班</textarea>'));
  expect(fields()).toEqual(['name', 'intro']);

  reader.prepare(ADDRESS);
  pages = [{ ...PAGE, fields: PAGE.fields.filter(({ key }) => key === 'intro') }];
  expect(fields()).toEqual(['intro']);
  leaving.abort();
  vi.restoreAllMocks();
});
