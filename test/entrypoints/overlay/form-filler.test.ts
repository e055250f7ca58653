// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { FormFiller } from '../../../entrypoints/overlay/form-filler';
import { element, OPERATION, PAGE, read, row, show, withoutLayout } from '../../consoles/fill/page';

const OURS = { id: 'guoshen', url: 'chrome-extension://guoshen/sidepanel.html' };
vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'guoshen', getURL: (path: string) => `chrome-extension://guoshen${path}` } },
}));
withoutLayout();

const filler = (): FormFiller => new FormFiller({ read, categories: () => [] });
const wish = {
  kind: 'fill',
  operation: OPERATION,
  page: PAGE.id,
  wishes: [{ field: 'name', expected: '', value: '青禾' }],
};

describe('who is answered', () => {
  it('a page of the extension is', async () => {
    show(row('商品名称', '<input>'));
    expect(await filler().answer({ kind: 'form-fields' }, OURS)).toMatchObject({ page: PAGE.id });
  });

  it('nobody else is, whatever they claim', async () => {
    show(row('商品名称', '<input>'));
    const one = filler();
    const address = fc.oneof(
      fc.webUrl(),
      fc.constantFrom(
        undefined,
        '',
        'https://mp.weixin.qq.com/',
        'chrome-extension://guoshen.example/sidepanel.html',
        'chrome-extension://other/sidepanel.html',
        'https://a.com/chrome-extension://guoshen/',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom('guoshen', 'other', undefined), address, (id, url) => {
        expect(one.answer(wish, { id, url })).toBeUndefined();
      }),
      { numRuns: 500 },
    );
    expect(one.answer(wish, { id: 'other', url: OURS.url })).toBeUndefined();
    expect(element<HTMLInputElement>('input').value).toBe('');
  });

  it('messages of another shape change nothing', () => {
    show(row('商品名称', '<input>'));
    const one = filler();
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ kind: fc.constant('fill'), operation: fc.anything() })),
        (message) => {
          expect(one.answer(message, OURS)).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
    expect(one.answer({ ...wish, submit: true }, OURS)).toBeUndefined();
    expect(element<HTMLInputElement>('input').value).toBe('');
  });
});

it('a message that arrives twice fills once, and gives the same answer', async () => {
  show(row('商品名称', '<input>'));
  const one = filler();
  let inputs = 0;
  element('input').addEventListener('input', () => {
    inputs += 1;
  });
  const answers = await Promise.all([one.answer(wish, OURS), one.answer(wish, OURS)]);
  expect(await one.answer(wish, OURS)).toEqual(answers[0]);
  expect(answers[1]).toEqual(answers[0]);
  expect(inputs).toBe(1);
});

it('a filling is taken back once; one that is not known is not', async () => {
  show(row('商品名称', '<input>'));
  const one = filler();
  await one.answer(wish, OURS);
  const undo = { kind: 'undo-fill', operation: OPERATION };
  expect(await one.answer({ ...undo, operation: '00000000-0000-4000-8000-000000000000' }, OURS)).toBeUndefined();
  expect(await one.answer(undo, OURS)).toMatchObject({ results: [{ field: 'name', outcome: 'restored' }] });
  expect(await one.answer(undo, OURS)).toBeUndefined();
});
