import type { Source } from '../model/source';

/** A fact that nobody compared with its source for longer than this (days) is shown as old. */
export const STALE_AFTER_DAYS = 180;

const DAY = 86_400_000;

export interface Freshness {
  /** Whole days since the last comparison; 0 when the day of the comparison is still to come (a clock that is wrong). */
  days: number;
  stale: boolean;
}

/**
 * How old the last comparison of a fact with its source is.
 *
 * @param today the day of the question, `YYYY-MM-DD`
 * @throws RangeError when one of the days does not exist
 */
export function freshness(source: Pick<Source, 'checked'>, today: string): Freshness {
  const days = Math.max(0, (dayNumber(today) - dayNumber(source.checked)) / DAY);
  return { days, stale: days > STALE_AFTER_DAYS };
}

/** Midnight of a calendar day; in UTC, where every day has the same length. */
function dayNumber(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date.parse takes 2026-02-30 for 2 March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    throw new RangeError(`no such day: ${day}`);
  return time;
}
