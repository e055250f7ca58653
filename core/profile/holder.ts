import { foldName } from '../catalogue/names';
import type { Holding } from '../model/holding';
import type { CountedHolding } from '../requirements/held';

/** Whether two names are one applicant's: width, brackets, quotes and blanks are written either way. */
export const sameHolder = (a: string, b: string): boolean => foldName(a) === foldName(b);

/** Whose a paper is, as far as that is known. */
export type HolderState = 'same' | 'other' | 'unknown';

export function holderState({ holder }: Pick<Holding, 'holder'>, applicant: string | undefined): HolderState {
  if (holder === undefined || holder.trim() === '' || applicant === undefined || applicant.trim() === '')
    return 'unknown';
  return sameHolder(holder, applicant) ? 'same' : 'other';
}

/**
 * The papers as they count for one applicant: its own ones simply as such, another company's as that company's, so that
 * they do where a partner's paper is asked for and nowhere else (主体一致).
 *
 * @param applicant full name; undefined where it is not known, and then whose a paper is cannot be compared
 */
export function holdingsFor(holdings: readonly Holding[], applicant: string | undefined): CountedHolding[] {
  return holdings.map((holding) => {
    switch (holderState(holding, applicant)) {
      case 'same': {
        const { holder: _, ...own } = holding;
        return own;
      }
      case 'other':
        return { ...holding, foreign: true };
      default:
        return holding;
    }
  });
}
