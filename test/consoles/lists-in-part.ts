import { expect } from 'vitest';
import { element, read, row, show } from './fill/page';

/** What the browser has and jsdom lacks: component libraries measure themselves. */
export function withoutMeasuring(): void {
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  window.matchMedia ??= () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
}

// Not an interface: the libraries take records.
type Entry = Record<'value' | 'key' | 'id' | 'label' | 'title', string>;
const entry = (id: string, label: string): Entry => ({ value: id, key: id, id, label, title: label });
/** So many that only some of them are mounted. */
export const MANY: Entry[] = Array.from({ length: 200 }, (_, at) => entry(`v${at}`, `选项${at}`));
export const TREE = Array.from({ length: 12 }, (_, at) => ({
  ...entry(`g${at}`, `组${at}`),
  children: [entry(`g${at}a`, `叶${at}`)],
}));
export const LOW = 80;

/** How long a library may take to draw, on a machine that has much else to do. */
export const PATIENCE = { timeout: 30_000 };

/** Draws a chooser in the row of a category; returns its place. */
export function place(): HTMLElement {
  show(row('商品名称', '<input value="青禾考勤">'), row('所属市场', ''));
  return [...document.querySelectorAll<HTMLElement>('.controls')].at(-1) ?? element('form');
}

/** What is expected of a chooser: what was chosen, one text each; undefined where it cannot be told. */
export type Expected = readonly string[] | undefined;

export function expectChosen(expected: Expected): void {
  const { submission } = read() ?? {};
  const found = submission?.categories.map(({ parts }) => parts.join(' / '));
  if (expected === undefined) {
    // Neither empty, which would be missing, nor anything that was chosen for sure.
    expect(submission?.unread).toContain('category');
    expect(submission?.categories.every(({ parts }) => parts.length > 0)).toBe(true);
    return;
  }
  expect(submission?.unread).toEqual([]);
  expect(found).toEqual(expected.length === 0 ? [''] : expected);
}
