// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { filePlaceOf } from '../../../consoles/files/slot';
import { readDocument } from '../../../consoles/read';
import type { FileSlot } from '../../../core/model/product-form';
import { loadPages } from '../../../data/load-pages';
import { element, row, show, withoutLayout } from '../fill/page';

withoutLayout();

const pages = loadPages('data');
const LAUNCH = pages.find(({ id }) => id === 'meeting/launch');
const slot = (key: FileSlot['key'], label: string): FileSlot => ({
  page: 'meeting/launch',
  label,
  key,
  limits: [{ types: ['png'] }],
  level: 'warn',
  source: { document: '测试', url: 'https://example.com/', checked: '2026-11-22' },
});
const SLOTS = [slot('screenshots', '预览页图片'), slot('logo', '企业LOGO')];
const INPUT = '<button type="button">上传</button><input type="file" hidden>';

/** The place of the file control in a launch form, also where the form drew it after the form was read. */
const placeOf = (rows: string[], selector = '.late input') => {
  if (LAUNCH === undefined) throw new Error('no launch form');
  show(row('应用简介', '<input value="会后群聊">'), row('详细描述', '<textarea></textarea>'));
  const page = { ...LAUNCH, host: 'localhost', paths: ['/'] };
  const reading = readDocument(document, [page], { host: 'localhost', pathname: '/' });
  if (reading === undefined) throw new Error('nothing was read');
  element('form').insertAdjacentHTML('beforeend', `<div class="late">${rows.join('')}</div>`);
  return filePlaceOf(element(selector), reading, SLOTS);
};

test.each([
  ['应用界面截图', 'screenshots'],
  ['上传企业 Logo 图片', 'logo'],
  ['*预览页图片（必填）', 'screenshots'],
])('%s is a place for %s', (label, key) => {
  const place = placeOf([row(label, INPUT)]);
  expect(place?.field).toBe(key);
  expect(place?.slots.length).toBeGreaterThan(0);
});

test('words of no field are no place, nor is a part with two fields', () => {
  expect(placeOf([row('合同附件', INPUT)])).toBeUndefined();
  expect(placeOf(['<label>应用界面截图</label><label>企业 Logo</label>', INPUT])).toBeUndefined();
});
