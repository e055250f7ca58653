import type { PaperReport } from '../../core/profile/paper-state';
import type { Mark } from '../ui/mark';

/**
 * How a paper stands. Done is only what could be looked at in every respect: without a last day, a holder to compare or a
 * scope that some category asks for, nobody knows.
 *
 * @param known the catalogue knows what it is
 */
export function markOf({ expiry, holder, copiesWanted, scopeUnknown }: PaperReport, known: boolean): Mark {
  const open = expiry.kind === 'soon' || expiry.kind === 'expired';
  if (open || holder === 'other' || copiesWanted !== undefined || !known) return 'attention';
  return expiry.kind === 'no-end' || scopeUnknown || holder === 'unknown' ? 'unknown' : 'done';
}
