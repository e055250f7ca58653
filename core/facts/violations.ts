import type { Violation } from '../model/vendor-rules';

/** What the breach of a rule can cost, the gravest first: deposits before suspensions, long ones before short ones. */
export const violationsOf = (violations: readonly Violation[], ruleId: string): Violation[] =>
  violations.filter(({ ruleIds }) => ruleIds.includes(ruleId)).sort((a, b) => gravity(b) - gravity(a));

/** No suspension lasts a year, no deposit is below that many yuan; a serious level outweighs a minor one by itself. */
const gravity = ({ level, deduction = 0, suspensionDays = 0 }: Violation): number =>
  deduction + suspensionDays + (level === 'serious' ? 1 : 0);
