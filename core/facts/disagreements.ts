import type { z } from 'zod';
import type { Disagreement, DisagreementSide } from '../model/disagreement';

type Side = z.infer<typeof DisagreementSide>;

/** The source's names for its three numbered lists; a number behind one is a row of it. */
export type NumberedList = '一览表' | '重点注意事项' | '暂不收录';

/** Differences one side of which is the clause or rule of this number, `4.6.2` or `二.3.6`. */
export const aboutNumber = (disagreements: readonly Disagreement[], number: string): Disagreement[] =>
  disagreements.filter(({ sides }) => sides.some((side) => namesNumber(side, number)));

/** Differences one side of which is a row of a numbered list. */
export const aboutRow = (disagreements: readonly Disagreement[], list: NumberedList, row: number): Disagreement[] =>
  disagreements.filter(({ sides }) => sides.some((side) => rowsOf(side, list).includes(row)));

const wordsOf = ({ where = '', says }: Side): string => `${where}\n${says}`;

/** `二.3.6` is not meant by `二.3.6.1` nor by `二.3.61`, and `4.1` not by `14.1`. */
function namesNumber(side: Side, number: string): boolean {
  const escaped = number.replaceAll('.', '\\.');
  return new RegExp(`(?<![\\d.])${escaped}(?!\\.?\\d)`, 'u').test(wordsOf(side));
}

/** `一览表5、20` names rows 5 and 20. */
function rowsOf(side: Side, list: NumberedList): number[] {
  const [, rows = ''] = new RegExp(`${list}\\s?(\\d+(?:、\\d+)*)`, 'u').exec(wordsOf(side)) ?? [];
  return rows === '' ? [] : rows.split('、').map(Number);
}
