import { fits } from '../../../components/papers/fits';
import { settled, testDisk } from '../../store/store';
import { numberFrom } from '../child';
import type { Outcome } from '../goal';
import { fillStore } from '../many-records';
import { median } from '../measure';

const ROUNDS = 7;
/** What is typed into the search over the papers, letter by letter. */
const TYPED = '医疗 第42号 NO-0000';

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function medianOf(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(work));
  return median(times);
}

/**
 * Thousands of papers and forms. For information: the database is an imitation in Node, so that its times compare with
 * nothing but themselves.
 */
export async function storeGoals(): Promise<Outcome> {
  const store = testDisk().open();
  try {
    let size = '';
    const filling = await timed(async () => {
      size = await fillStore(store);
    });
    const papers = await settled(store.list('holdings'));
    const listing = await medianOf(() => settled(store.list('holdings')));
    const forms = await medianOf(() => settled(store.list('submissions')));
    const letters: number[] = [];
    for (let end = 1; end <= TYPED.length; end += 1) {
      const typed = TYPED.slice(0, end);
      letters.push(await medianOf(() => papers.filter((paper) => fits(paper, typed)).length));
    }
    const kept = numberFrom(new URL('../store-heap-child.ts', import.meta.url));
    return {
      goals: [],
      notes: [
        `store: ${size} in an imitated database: papers listed in ${listing.toFixed(0)} ms, forms in ${forms.toFixed(0)} ms (aim 200 in a browser), written in ${(filling / 1000).toFixed(1)} s`,
        `store: a letter typed into the search over the papers ${median(letters).toFixed(1)} ms, the slowest ${Math.max(...letters).toFixed(1)} ms; both lists keep ${(kept / 1e6).toFixed(1)} MB`,
      ],
    };
  } finally {
    store.close();
  }
}
