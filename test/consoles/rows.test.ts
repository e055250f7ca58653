// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { read, row, show, withoutLayout } from './fill/page';

withoutLayout();

test('a label around a control means that control, with what was typed left out of its words', () => {
  show(
    row('商品名称', '<input value="青禾考勤">'),
    '<div><label>商品摘要（140字以内）：<textarea>考勤系统</textarea></label></div>',
  );
  expect(read()?.submission.fields.intro?.value).toBe('考勤系统');
});

test('a label around a check box names that option, not the row', () => {
  show(row('商品名称', '<input value="青禾考勤">'), '<div><label><input type="checkbox">商品摘要</label></div>');
  const reading = read();
  expect(reading?.submission.fields.name?.value).toBe('青禾考勤');
  expect(reading?.submission.fields.intro).toBeUndefined();
});
