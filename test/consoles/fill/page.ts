import { beforeAll } from 'vitest';
import { type Filling, fillForm } from '../../../consoles/fill/fill';
import { type PageReading, readDocument } from '../../../consoles/read';
import type { FieldKey } from '../../../core/model/console';
import type { FillOutcome, FillWish } from '../../../core/model/fill';
import type { ConsolePage, PageField } from '../../../core/model/page';

/**
 * jsdom does no layout: everything that is not hidden by an attribute counts as seen. It also remembers which options are
 * selected until the tree changes, so every change changes it.
 */
export const withoutLayout = (): void =>
  beforeAll(() => {
    Element.prototype.getBoundingClientRect = () => new DOMRect(10, 10, 200, 20);
    document.addEventListener('change', ({ target }) => (target as Element).append(''), { capture: true });
    Element.prototype.checkVisibility = function (this: Element) {
      return this.closest('[hidden]') === null;
    };
  });

const field = (key: FieldKey, kind: PageField['kind'], label: string): PageField => ({ key, kind, labels: [label] });

/** A form with one field of each kind. */
export const PAGE: ConsolePage = {
  id: 'market/product',
  console: 'tencent-cloud-market',
  host: 'localhost',
  paths: ['/'],
  title: { zh: '表单', en: 'Form' },
  fields: [
    field('name', 'text', '商品名称'),
    field('intro', 'text', '商品摘要'),
    field('description', 'text', '商品详情'),
    field('keywords', 'tags', '商品标签'),
    field('category', 'category', '所属市场'),
    field('product-category', 'choice', '商品分类'),
    field('special-industry', 'choice', '是否特殊行业'),
    field('logo', 'upload', 'Logo图片'),
  ],
  atLeast: 1,
  submit: ['提交'],
  source: { document: '测试', url: 'https://example.com/', checked: '2026-11-22' },
};

const ADDRESS = { host: 'localhost', pathname: '/' };
export const read = (): PageReading | undefined => readDocument(document, [PAGE], ADDRESS);

/** A row as consoles draw it: a label, and the controls beside it. */
export const row = (label: string, controls: string): string =>
  `<div class="row"><label>${label}</label><div class="controls">${controls}</div></div>`;

export const show = (...rows: string[]): void => {
  document.body.innerHTML = `<form>${rows.join('')}<button>提交</button></form>`;
};

export const OPERATION = '6f1c2f0e-3a55-4c57-9a0a-2f0f4d5f6a11';

/** Fills several fields at once. */
export const fillAll = (...wishes: FillWish[]): ReturnType<typeof fillForm> =>
  fillForm(read, { operation: OPERATION, page: PAGE.id, wishes });

/** Fills one field that holds `expected`, and says what became of it. */
export async function fill(
  key: FieldKey,
  value: string,
  expected = '',
): Promise<{ outcome: FillOutcome | undefined; filling: Filling }> {
  const { report, filling } = await fillAll({ field: key, expected, value });
  return { outcome: report.results[0]?.outcome, filling };
}

export const element = <E extends Element>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
};
