import pages from 'virtual:guoshen/pages';
import { computeAccessibleName } from 'dom-accessibility-api';
import { readDocument } from '../../../consoles/read';
import { PageReader } from '../../../consoles/reader';

/** Runs in the page, bundled: what a read costs there. All in milliseconds. */
export interface Figures {
  nodes: number;
  fields: number;
  /** The first look for labels ever, nothing compiled: a task of its own before the first read. */
  prepared: number;
  /** The first read after it. */
  cold: number;
  /** The median of a read of everything from nothing. */
  whole: number;
  /** A read that looks whether anything has changed, in the tree or in a control, and finds nothing. */
  warm: number;
  /** A read after somebody typed in one row, without the typing. */
  row: number;
  /** The same by a reader that has forgotten everything. */
  again: number;
  walk: number;
  names: number;
  /** The longest of those two and of reads while text is typed and rows come and go. */
  longest: number;
}

const address = { host: 'console.cloud.tencent.com', pathname: '/isv/products/create/saas' };
const ROUNDS = 60;

/** Milliseconds of one of many runs: the page's clock is coarse. */
function meanOf(times: number, work: () => unknown): number {
  const start = performance.now();
  for (let run = 0; run < times; run += 1) work();
  return (performance.now() - start) / times;
}

/** Median over rounds of what each of them tells. */
function medianOf(round: () => number): number {
  const rounds = Array.from({ length: ROUNDS }, round);
  return rounds.sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
}

const timeOf = (times: number, work: () => unknown): number => medianOf(() => meanOf(times, work));

function onceOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A walk over all text nodes that looks at each of them. */
function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) length += (node as Text).data.length;
  return length;
}

const names = (): number =>
  [...document.querySelectorAll('input, textarea, select, button, [role]')].reduce(
    (sum, control) => sum + computeAccessibleName(control).length,
    0,
  );

export function run(): Figures {
  const reader = new PageReader(document, () => pages, new AbortController().signal);
  const prepared = onceOf(() => reader.prepare(address));
  const cold = onceOf(() => reader.read(address));
  const first = readDocument(document, pages, address);
  const fields = Object.keys(first?.submission.fields ?? {}).length;
  if (Object.keys(reader.read(address)?.submission.fields ?? {}).length !== fields) throw new Error('reads differ');

  const input = document.querySelector<HTMLInputElement>('form input[type="text"]');
  const form = document.querySelector('form');
  if (input === null || form === null) throw new Error('no form');
  let typed = 0;
  const type = (): void => {
    typed += 1;
    input.value = `第${typed % 10}版`;
    // What a browser does before the next frame: it belongs to the typing, whoever reads the page after it.
    input.getBoundingClientRect();
  };
  const typeAndRead = (): void => {
    type();
    if (reader.read(address)?.submission.fields.name?.value !== input.value) throw new Error('an old value was read');
  };
  let longest = Math.max(prepared, cold);
  for (let round = 0; round < 200; round += 1) {
    if (round % 3 === 0) form.append(form.firstElementChild as Element);
    else type();
    longest = Math.max(
      longest,
      onceOf(() => reader.read(address)),
    );
  }
  const figures = {
    nodes: countNodes(),
    fields,
    prepared,
    cold,
    whole: timeOf(8, () => readDocument(document, pages, address)),
    warm: timeOf(100, () => reader.read(address)),
    walk: timeOf(50, walk),
    names: timeOf(10, names),
    longest,
  };
  const forgetAndRead = (): void => {
    reader.forget();
    typeAndRead();
  };
  // What the typing costs is taken off in the same round: the machine is not as fast in the next one.
  return {
    ...figures,
    row: medianOf(() => meanOf(50, typeAndRead) - meanOf(50, type)),
    again: medianOf(() => meanOf(8, forgetAndRead) - meanOf(8, type)),
  };
}

function countNodes(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let nodes = 0;
  while (walker.nextNode() !== null) nodes += 1;
  return nodes;
}
