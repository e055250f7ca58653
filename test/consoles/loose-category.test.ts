// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { read, show, withoutLayout } from './fill/page';

/** Categories that are printed beside words which nothing marks up as a label. */
withoutLayout();

const INPUT = '<div><label>商品名称</label><input value="青禾考勤"></div>';
const categories = (html: string) => {
  show(html + INPUT);
  return read()?.submission.categories;
};

describe('beside bare words', () => {
  test.each([
    ['in two boxes', '<div><div>所属市场</div><div>医疗 &gt; 公立医院</div></div>', ['医疗 > 公立医院']],
    ['at the top of the form', '<div>所属市场</div><div>医疗 &gt; 公立医院</div>', ['医疗 > 公立医院']],
    [
      'levels one by one',
      '<div><div>所属市场</div><div><span>医疗</span><span>公立医院</span></div></div>',
      ['医疗', '公立医院'],
    ],
    [
      'levels beside the words',
      '<div><span>所属市场</span><span>医疗</span><i>&gt;</i><span>公立医院</span></div>',
      ['医疗', '>', '公立医院'],
    ],
    ['in the same box', '<p>所属市场：<span>医疗 / 公立医院</span></p>', ['医疗 / 公立医院']],
    ['in the same text', '<p>所属市场：医疗 / 公立医院</p><div><input></div>', ['医疗 / 公立医院']],
    [
      'behind a question mark',
      '<div><div><div>所属市场</div><i>?</i></div><div>医疗 / 公立医院</div></div>',
      ['医疗 / 公立医院'],
    ],
    ['below a heading', '<h4>所属市场</h4><div>医疗 / 公立医院</div>', ['医疗 / 公立医院']],
    [
      'with a note',
      '<div><div>所属市场</div><div><b>医疗 / 公立医院</b><div>每月可修改5次</div></div></div>',
      ['医疗 / 公立医院', '每月可修改5次'],
    ],
  ])('%s', (_, html, parts) => {
    expect(categories(html)).toEqual([{ parts, complete: true, printed: true, loose: true }]);
    const field = read()?.submission.fields.category;
    expect(field).toMatchObject({ readOnly: true, foundBy: 'nearby-text' });
    expect(field?.sure).toBeLessThan(0.6);
  });

  test('levels beside a label are one category, and surely so', () => {
    expect(
      categories('<div><label>所属市场</label><span>医疗</span><span>公立医院</span><em>已通过</em></div>'),
    ).toEqual([{ parts: ['医疗', '公立医院'], complete: true, printed: true }]);
  });

  test('a control that is there counts, whatever is printed', () => {
    expect(
      categories(
        '<div><div>所属市场</div><div>医疗 / 公立医院</div></div><div><label>所属市场</label><select><option selected>服务市场</option></select></div>',
      ),
    ).toEqual([{ parts: ['服务市场'], complete: true }]);
  });
});
