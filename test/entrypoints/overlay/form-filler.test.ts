// @vitest-environment jsdom

import { describe, expect, it, vi } from 'vitest';
import type { FormFields } from '../../../core/model/fill';
import { FormFiller } from '../../../entrypoints/overlay/form-filler';
import { element, OPERATION, PAGE, read, row, show, withoutLayout } from '../../consoles/fill/page';
import fc from '../../setup/chances';

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

it('fillings are taken back one after the other, the latest first, and the form says which is next', async () => {
  show(row('商品名称', '<input>'));
  const one = filler();
  const [first, second] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
  const next = async (): Promise<unknown> => ((await one.answer({ kind: 'form-fields' }, OURS)) as FormFields).undo;
  expect(await next()).toBeUndefined();
  await one.answer({ ...wish, operation: first }, OURS);
  const again = { field: 'name', expected: '青禾', value: '青禾日程' };
  await one.answer({ ...wish, operation: second, wishes: [again] }, OURS);
  // One that changed nothing is nothing to take back.
  await one.answer({ ...wish, wishes: [{ ...again, expected: '别的' }] }, OURS);
  expect(await next()).toEqual({ operation: second, fields: ['name'] });
  await one.answer({ kind: 'undo-fill', operation: second }, OURS);
  expect(element<HTMLInputElement>('input').value).toBe('青禾');
  expect(await next()).toEqual({ operation: first, fields: ['name'] });
  await one.answer({ kind: 'undo-fill', operation: first }, OURS);
  expect(element<HTMLInputElement>('input').value).toBe('');
  expect(await next()).toBeUndefined();
});

it('a taking back waits for the filling that runs', async () => {
  show(row('商品名称', '<input>'));
  const one = filler();
  await one.answer(wish, OURS);
  const other = '33333333-3333-4333-8333-333333333333';
  const running = one.answer(
    { ...wish, operation: other, wishes: [{ field: 'name', expected: '青禾', value: '青禾二' }] },
    OURS,
  );
  const undone = one.answer({ kind: 'undo-fill', operation: OPERATION }, OURS);
  await running;
  expect(await undone).toMatchObject({ results: [{ field: 'name', outcome: 'kept' }] });
  expect(element<HTMLInputElement>('input').value).toBe('青禾二');
});

it('two presses take a filling back once', async () => {
  show(row('商品名称', '<input>'));
  const one = filler();
  await one.answer(wish, OURS);
  let inputs = 0;
  element('input').addEventListener('input', () => {
    inputs += 1;
  });
  const undo = { kind: 'undo-fill', operation: OPERATION };
  const [first, second] = await Promise.all([one.answer(undo, OURS), one.answer(undo, OURS)]);
  expect(first).toMatchObject({ results: [{ field: 'name', outcome: 'restored' }] });
  expect(second).toBeUndefined();
  expect(inputs).toBe(1);
});

it('a filling that is asked for during a taking back waits for it', async () => {
  show(row('商品名称', '<input>'));
  const one = filler();
  await one.answer(wish, OURS);
  const undone = one.answer({ kind: 'undo-fill', operation: OPERATION }, OURS);
  const again = one.answer({ ...wish, operation: '44444444-4444-4444-8444-444444444444' }, OURS);
  expect(await undone).toMatchObject({ results: [{ outcome: 'restored' }] });
  expect(await again).toMatchObject({ results: [{ outcome: { kind: 'taken' } }] });
});

it.each(['/?product=2', '/product/2', '#/product/2'])(
  'what was filled into one product is not taken back from another, at %s',
  async (other) => {
    show(row('商品名称', '<input>'));
    const one = filler();
    await one.answer(wish, OURS);
    const next = async (): Promise<unknown> => ((await one.answer({ kind: 'form-fields' }, OURS)) as FormFields).undo;
    const before = location.href;
    history.pushState(null, '', other);
    expect(await next()).toBeUndefined();
    expect(await one.answer({ kind: 'undo-fill', operation: OPERATION }, OURS)).toBeUndefined();
    expect(element<HTMLInputElement>('input').value).toBe('青禾');
    history.pushState(null, '', before);
    expect(await next()).toEqual({ operation: OPERATION, fields: ['name'] });
  },
);
