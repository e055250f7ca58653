import '../../../entrypoints/shared/zod';
import { createRoot } from 'react-dom/client';
import { ToastProvider } from '../../../components/ui/controls';
import { TestAttributesProvider } from '../../../components/ui/testAttributes';
import { PapersPane } from '../../../entrypoints/options/papers/PapersPane';
import { store } from '../../../entrypoints/shared/store';
import { fillStore } from '../many-records';
import { median } from '../measure';

/** Runs in the page, bundled: the list of papers over the browser's own database. All in milliseconds. */
export interface PapersFigures {
  size: string;
  written: number;
  /** From the press to the picture with the first rows, the first time and the median. */
  cold: number;
  opened: number;
  /** The median of a letter typed into the search, to the picture, and the slowest. */
  letter: number;
  slowest: number;
  /** Megabytes of the heap with the list open, where the browser tells; cards in the page. */
  heap: number | undefined;
  cards: number;
}

const ROUNDS = 7;
/** What is typed into the search, letter by letter. */
const TYPED = '医疗 第42号 NO-0000';

const painted = (): Promise<number> =>
  new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));

/** Waits, picture by picture, until there is a row. */
async function firstRow(): Promise<number> {
  for (;;) {
    const at = await painted();
    if (document.querySelector('[data-paper]') !== null) return at;
  }
}

async function open(): Promise<{ took: number; close: () => void }> {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const start = performance.now();
  root.render(
    <TestAttributesProvider on>
      <ToastProvider>
        <PapersPane inView />
      </ToastProvider>
    </TestAttributesProvider>,
  );
  const took = (await firstRow()) - start;
  return {
    took,
    close() {
      root.unmount();
      place.remove();
    },
  };
}

async function letters(): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (input === null) throw new Error('no search');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const times: number[] = [];
  for (let end = 1; end <= TYPED.length; end += 1) {
    const start = performance.now();
    set?.call(input, TYPED.slice(0, end));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    times.push((await painted()) - start);
  }
  set?.call(input, '');
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return times;
}

const settledList = (): Promise<unknown> => new Promise((done) => setTimeout(done, 1500));

export async function run(): Promise<PapersFigures> {
  const start = performance.now();
  const size = await fillStore(store);
  const written = performance.now() - start;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const list = await open();
    times.push(list.took);
    // The whole list comes behind the first rows; what it costs is not part of the next round.
    await settledList();
    list.close();
  }
  const list = await open();
  await settledList();
  const typed = await letters();
  await painted();
  const memory = (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize;
  const cards = document.querySelectorAll('[data-paper]').length;
  list.close();
  return {
    size,
    written,
    cold: times[0] ?? Number.NaN,
    opened: median(times),
    letter: median(typed),
    slowest: Math.max(...typed),
    heap: memory === undefined ? undefined : memory / 1e6,
    cards,
  };
}
