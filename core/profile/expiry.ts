import type { Holding } from '../model/holding';

/** How near the last day of a paper is. `soon`: inside the days of which the person wants to be told. */
export type ExpiryStage =
  | { kind: 'no-end' }
  | { kind: 'fine'; days: number }
  /** `within`: the smallest reminder that has been reached, in days. */
  | { kind: 'soon'; days: number; within: number }
  /** `days`: how long ago the last day was. */
  | { kind: 'expired'; days: number };

/** Days before the last day at which a paper is pointed out, unless the person chose others. */
export const REMINDER_DAYS: readonly number[] = [60, 30, 7];

const DAY = 86_400_000;

/** Days from one calendar day to another; both `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The last day itself is a day on which the paper is valid. */
export function expiryStage(
  expires: string | undefined,
  today: string,
  reminders: readonly number[] = REMINDER_DAYS,
): ExpiryStage {
  if (expires === undefined) return { kind: 'no-end' };
  const days = daysBetween(today, expires);
  if (days < 0) return { kind: 'expired', days: -days };
  const within = reminders.filter((reminder) => days <= reminder).sort((a, b) => a - b)[0];
  return within === undefined ? { kind: 'fine', days } : { kind: 'soon', days, within };
}

/** Share of its life that a paper has left, 0 to 1; undefined where a date is missing. */
export function lifeLeft({ issued, expires }: Pick<Holding, 'issued' | 'expires'>, today: string): number | undefined {
  if (issued === undefined || expires === undefined || expires <= issued) return undefined;
  const share = daysBetween(today, expires) / daysBetween(issued, expires);
  return Math.min(1, Math.max(0, share));
}

/** The papers that ask for attention, the most urgent first. */
export function dueHoldings<H extends Pick<Holding, 'expires'>>(
  holdings: readonly H[],
  today: string,
  reminders: readonly number[] = REMINDER_DAYS,
): { holding: H; stage: Extract<ExpiryStage, { kind: 'soon' | 'expired' }> }[] {
  return holdings
    .flatMap((holding) => {
      const stage = expiryStage(holding.expires, today, reminders);
      return stage.kind === 'soon' || stage.kind === 'expired' ? [{ holding, stage }] : [];
    })
    .sort((a, b) => (a.holding.expires ?? '').localeCompare(b.holding.expires ?? ''));
}
