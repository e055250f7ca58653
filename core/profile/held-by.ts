import type { ProfileNumbers } from '../model/condition';
import type { Holding } from '../model/holding';
import type { Profile } from '../model/records/profile';
import type { CountedHolding } from '../requirements/held';
import { holdingsFor } from './holder';

/** What plans and conditions are judged against. */
export interface Held {
  holdings: readonly CountedHolding[];
  numbers: ProfileNumbers;
}

/** While nobody has typed anything: every paper and every number is unknown. */
export const NOTHING_KNOWN: Held = { holdings: [], numbers: {} };

/** The papers as they count for an applicant, and its numbers. */
export function heldBy(profile: Profile | undefined, holdings: readonly Holding[]): Held {
  const { registeredCapital: capital, foundedOn: founded, numbers = {}, company } = profile ?? {};
  return {
    holdings: holdingsFor(holdings, company),
    numbers: { ...numbers, ...(capital !== undefined && { capital }), ...(founded !== undefined && { founded }) },
  };
}
