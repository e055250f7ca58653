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

/** The day so many days after another one, `YYYY-MM-DD`. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** The latest last day of a paper that asks for attention, `YYYY-MM-DD`: without reminders, of one that has expired. */
export const dueUntil = (today: string, reminders: readonly number[]): string =>
  dayAfter(today, Math.max(-1, ...reminders));

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
export function dueHoldings<H extends { expires?: string | undefined }>(
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

/** Which reminder of which paper the person has seen: the stage by the paper's id. */
export type SeenStages = Readonly<Record<string, string>>;

/** One stage of one paper: a renewed paper, or the next reminder, is another one. */
const stageKey = (expires: string | undefined, stage: ExpiryStage): string =>
  `${expires ?? ''} ${stage.kind === 'soon' ? stage.within : stage.kind}`;

/** What the person has seen once all these papers were listed. */
export function seenNow(
  holdings: readonly { id: string; expires?: string | undefined }[],
  today: string,
  reminders: readonly number[] = REMINDER_DAYS,
): SeenStages {
  return Object.fromEntries(
    dueHoldings(holdings, today, reminders).map(({ holding: { id, expires }, stage }) => [
      id,
      stageKey(expires, stage),
    ]),
  );
}

/** How many papers have come nearer to their end than when the person last looked. */
export function newlyDue(
  holdings: readonly { id: string; expires?: string | undefined }[],
  seen: SeenStages,
  today: string,
  reminders: readonly number[] = REMINDER_DAYS,
): number {
  return Object.entries(seenNow(holdings, today, reminders)).filter(([id, key]) => seen[id] !== key).length;
}
