// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { undoFilling } from '../../../consoles/fill/fill';
import { element, fill, fillAll, read, row, show, withoutLayout } from './page';

withoutLayout();

const box = (word: string): string => `<label><input type="checkbox" id="${word}">${word}</label>`;

describe('taking back', () => {
  it('restores what stood there, but for what the person has changed since', async () => {
    show(row('商品名称', '<input id="name" value="旧名">'), row('商品摘要', '<input id="intro">'));
    const { filling } = await fillAll(
      { field: 'name', expected: '旧名', value: '新名' },
      { field: 'intro', expected: '', value: '简介' },
    );
    element<HTMLInputElement>('#intro').value = '我改过的简介';
    const { results } = await undoFilling(read, filling);
    expect(results).toEqual([
      { field: 'name', outcome: 'restored' },
      { field: 'intro', outcome: 'kept' },
    ]);
    expect(element<HTMLInputElement>('#name').value).toBe('旧名');
    expect(element<HTMLInputElement>('#intro').value).toBe('我改过的简介');
  });

  it('keeps an edit of the person that differs in a line break alone', async () => {
    show(row('商品详情', '<textarea id="text"></textarea>'));
    const { filling } = await fill('description', '第一句。第二句。');
    element<HTMLTextAreaElement>('#text').value = '第一句。第二句。\n';
    expect((await undoFilling(read, filling)).results).toEqual([{ field: 'description', outcome: 'kept' }]);
    expect(element<HTMLTextAreaElement>('#text').value).toBe('第一句。第二句。\n');
  });

  it('has nothing to do with a field that was refused, whatever is typed there meanwhile', async () => {
    show(row('商品名称', '<input id="name" value="旧名">'), row('商品摘要', '<input id="intro">'));
    element('#intro').addEventListener('input', () => {
      element<HTMLInputElement>('#name').value = '我的名字';
    });
    const { report, filling } = await fillAll(
      { field: 'name', expected: '以为的名字', value: '新名' },
      { field: 'intro', expected: '', value: '简介' },
    );
    expect(report.results[0]?.outcome).toEqual({ kind: 'refused', reason: 'changed-since' });
    expect(filling.filled.map(({ field }) => field)).toEqual(['intro']);
  });

  it('what is typed into a field while the others are filled is the person’s', async () => {
    show(row('商品名称', '<input id="name">'), row('商品摘要', '<input id="intro">'));
    element('#intro').addEventListener('input', () => {
      element<HTMLInputElement>('#name').focus();
      element<HTMLInputElement>('#name').value = '新名，我接着写';
    });
    const { report, filling } = await fillAll(
      { field: 'name', expected: '', value: '新名' },
      { field: 'intro', expected: '', value: '简介' },
    );
    expect(report.results).toEqual([
      { field: 'name', outcome: { kind: 'refused', reason: 'changed-since' } },
      { field: 'intro', outcome: { kind: 'taken' } },
    ]);
    await undoFilling(read, filling);
    expect(element<HTMLInputElement>('#name').value).toBe('新名，我接着写');
  });

  it('what a person changes without staying in the field is theirs as well', async () => {
    show(row('商品标签', box('办公') + box('协同')), row('商品摘要', '<input id="intro">'));
    // A press in a document without a window in front: the box changes as if a person had ticked it, and has no focus.
    element('#intro').addEventListener('input', () => element<HTMLInputElement>('#协同').click());
    const { report, filling } = await fillAll(
      { field: 'keywords', expected: '', value: '办公' },
      { field: 'intro', expected: '', value: '简介' },
    );
    expect(report.results).toEqual([
      { field: 'keywords', outcome: { kind: 'refused', reason: 'changed-since' } },
      { field: 'intro', outcome: { kind: 'taken' } },
    ]);
    expect(filling.filled.map(({ field }) => field)).toEqual(['intro']);
  });

  it('several words are the same in whatever way they are written and in whatever order', async () => {
    show(row('商品标签', box('办公') + box('协同') + box('教育')));
    const { report } = await fillAll({ field: 'keywords', expected: '', value: '协同，办公' });
    expect(report.results[0]?.outcome).toEqual({ kind: 'taken' });
    expect(element<HTMLInputElement>('#教育').checked).toBe(false);
  });

  it('what the filling itself ticks is not, even where the page changes it later', async () => {
    show(row('商品标签', box('办公') + box('协同')), row('商品摘要', '<input id="intro">'));
    element('#intro').addEventListener('input', () => {
      element<HTMLInputElement>('#协同').checked = true;
    });
    const { report } = await fillAll(
      { field: 'keywords', expected: '', value: '办公' },
      { field: 'intro', expected: '', value: '简介' },
    );
    expect(report.results[0]?.outcome).toEqual({ kind: 'changed-by-page', value: '办公、协同' });
  });

  it('what the page makes of a value later is still this filling’s', async () => {
    show(row('商品名称', '<input id="name">'));
    element('#name').addEventListener('input', () => {
      setTimeout(() => {
        element<HTMLInputElement>('#name').value = element<HTMLInputElement>('#name').value.toUpperCase();
      }, 60);
    });
    const { outcome, filling } = await fill('name', 'qinghe');
    expect(outcome).toEqual({ kind: 'changed-by-page', value: 'QINGHE' });
    expect((await undoFilling(read, filling)).results).toEqual([{ field: 'name', outcome: 'restored' }]);
  });
});
