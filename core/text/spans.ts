import type { Span } from './mapped';

/** Spans of a text that do not overlap, by their start. */
export type Apart<S extends Span = Span> = readonly S[];

/** Whether one of the spans shares a unit with another one; in time that grows with the logarithm of their number. */
export function overlapsOne(spans: Apart, { start, end }: Span): boolean {
  // The only one that may is the last that starts before the other's end: those before it end earlier.
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < end) low = middle + 1;
    else high = middle;
  }
  const last = spans[low - 1];
  return last !== undefined && start < last.end;
}
