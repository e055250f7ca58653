/** Work to be timed. It returns something that depends on all of it, so that nothing is optimised away. */
export type Work = () => number;

/** Takes the results, so that no work is optimised away. */
const sink = new Int32Array(1);

/** Milliseconds for `times` runs. */
function timeOf(work: Work, times: number): number {
  const start = performance.now();
  for (let run = 0; run < times; run += 1) sink[0] = (sink[0] as number) ^ work();
  return performance.now() - start;
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** What two pieces of work took. */
export interface Comparison {
  /** How many times as long the first took as the second, the median over all rounds. */
  ratio: number;
  /** Median milliseconds of one run of each. */
  first: number;
  second: number;
}

/** Least milliseconds of one timing: the clock is coarse, and a switch to another process should be the exception. */
const LEAST = 0.4;

interface Budget {
  /** Rounds that count. */
  rounds?: number;
  /** Milliseconds of warming up, until the compiler has done what it will do. */
  warmUp?: number;
}

/**
 * Times two pieces of work in turns, so that whatever else the machine does meets both, and compares them round by
 * round. Short work is repeated within a round.
 */
export function compare(first: Work, second: Work, { rounds = 150, warmUp = 400 }: Budget = {}): Comparison {
  const start = performance.now();
  let [firstOnce, secondOnce] = [Infinity, Infinity];
  do {
    firstOnce = Math.min(firstOnce, timeOf(first, 1));
    secondOnce = Math.min(secondOnce, timeOf(second, 1));
  } while (performance.now() - start < warmUp);
  const timesOf = (once: number): number => Math.max(1, Math.ceil(LEAST / Math.max(once, 1e-4)));
  const [firstTimes, secondTimes] = [timesOf(firstOnce), timesOf(secondOnce)];
  const firsts: number[] = [];
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Whoever comes second finds the caches filled by the other: they take turns in that too.
    if (round % 2 === 0) firsts.push(timeOf(first, firstTimes) / firstTimes);
    seconds.push(timeOf(second, secondTimes) / secondTimes);
    if (round % 2 === 1) firsts.push(timeOf(first, firstTimes) / firstTimes);
  }
  return {
    ratio: median(firsts.map((time, round) => time / (seconds[round] ?? Number.NaN))),
    first: median(firsts),
    second: median(seconds),
  };
}

/** The cheapest thing that looks at every unit of a text. */
export function floorOf(text: string): number {
  let mixed = 0;
  for (let at = 0; at < text.length; at += 1) mixed ^= text.charCodeAt(at);
  return mixed;
}

/** Milliseconds as microseconds, for notes. */
export const microseconds = (milliseconds: number): string => `${(milliseconds * 1000).toPrecision(3)} µs`;
