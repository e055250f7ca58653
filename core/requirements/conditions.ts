import { foldName } from '../catalogue/names';
import type { StartUpRoute } from '../model/category';
import type { Condition, ProfileNumbers } from '../model/condition';

export type ConditionState = 'met' | 'not-met' | 'unknown';

/** One condition against what is known of the applicant. */
export interface ConditionResult {
  condition: Condition;
  state: ConditionState;
  /** The number of the profile that decided, or that is wanting; absent where a person has to judge. */
  decidedBy?: keyof ProfileNumbers;
  /** Kind of product, or the special route, for which the condition is not asked. */
  waivedFor?: string;
}

/**
 * Every condition against a profile: met, not met, or unknown when a number is not stated or a person has to judge.
 *
 * @param date the day of the question, `YYYY-MM-DD`
 * @param route the special application that is used; what it waives counts as met
 */
export function checkConditions(
  conditions: readonly Condition[],
  profile: ProfileNumbers,
  date: string,
  route?: Pick<StartUpRoute, 'name' | 'waives'>,
): ConditionResult[] {
  return conditions.map((condition) => checkCondition(condition, profile, date, route));
}

function checkCondition(
  condition: Condition,
  profile: ProfileNumbers,
  date: string,
  route: Pick<StartUpRoute, 'name' | 'waives'> | undefined,
): ConditionResult {
  const exempt = condition.exempt?.find((kind) => profile.productKind !== undefined && same(kind, profile.productKind));
  if (exempt !== undefined) return { condition, state: 'met', decidedBy: 'productKind', waivedFor: exempt };
  const { state, decidedBy } = judge(condition, profile, date);
  if (route?.waives.some((kind) => kind === condition.kind) && state !== 'met') {
    return { condition, state: 'met', ...(decidedBy && { decidedBy }), waivedFor: route.name };
  }
  // A condition on one kind of product says nothing certain about a product of another or an unknown kind.
  if (state === 'not-met' && condition.appliesTo !== undefined && !isOfKind(profile.productKind, condition.appliesTo)) {
    return { condition, state: 'unknown', decidedBy: 'productKind' };
  }
  return { condition, state, ...(decidedBy && { decidedBy }) };
}

interface Judgement {
  state: ConditionState;
  decidedBy?: keyof ProfileNumbers;
}

function judge(condition: Condition, profile: ProfileNumbers, date: string): Judgement {
  switch (condition.kind) {
    case 'capital':
      return atLeast(profile, 'capital', condition.min, condition.exclusive);
    case 'users':
      return atLeast(profile, 'users', condition.min, condition.exclusive);
    case 'months-online':
      return atLeast(profile, 'monthsOnline', condition.min, condition.exclusive);
    case 'team-size':
      return atLeast(profile, 'teamSize', condition.min);
    case 'dedicated-staff':
      return atLeast(profile, 'dedicatedStaff', condition.min);
    case 'certificates':
      return atLeast(profile, 'certificates', condition.min);
    case 'cases':
      return atLeast(profile, 'cases', condition.min);
    case 'industry-years':
      return atLeast(profile, 'industryYears', condition.min);
    case 'company-age':
      return oldEnough(profile.founded, condition.minYears, date);
    case 'support-hours':
      return worst(
        atLeast(profile, 'supportDays', condition.days),
        atLeast(profile, 'supportHoursPerDay', condition.hoursPerDay),
      );
    case 'runs-on-tencent-cloud': {
      const runs = isTrue(profile, 'runsOnTencentCloud');
      return condition.orBundled ? best(runs, isTrue(profile, 'bundledWithTencentCloud')) : runs;
    }
    case 'copyright': {
      const has = isTrue(profile, 'copyright');
      return condition.selfDeveloped === true ? worst(has, isTrue(profile, 'selfDeveloped')) : has;
    }
    case 'accept-rules':
      return isTrue(profile, 'acceptsRules');
    case 'judgement':
      return { state: 'unknown' };
  }
}

type NumberKey = {
  [K in keyof ProfileNumbers]-?: NonNullable<ProfileNumbers[K]> extends number ? K : never;
}[keyof ProfileNumbers];
type FlagKey = {
  [K in keyof ProfileNumbers]-?: NonNullable<ProfileNumbers[K]> extends boolean ? K : never;
}[keyof ProfileNumbers];

function atLeast(profile: ProfileNumbers, decidedBy: NumberKey, min: number, exclusive = false): Judgement {
  const value = profile[decidedBy];
  if (value === undefined) return { state: 'unknown', decidedBy };
  return { state: value > min || (!exclusive && value === min) ? 'met' : 'not-met', decidedBy };
}

function isTrue(profile: ProfileNumbers, decidedBy: FlagKey): Judgement {
  const value = profile[decidedBy];
  if (value === undefined) return { state: 'unknown', decidedBy };
  return { state: value ? 'met' : 'not-met', decidedBy };
}

/** The years are full on the anniversary; a company of 29 February has it on 1 March of a common year. */
function oldEnough(founded: string | undefined, minYears: number, date: string): Judgement {
  if (founded === undefined) return { state: 'unknown', decidedBy: 'founded' };
  const anniversary = `${String(Number(founded.slice(0, 4)) + minYears).padStart(4, '0')}${founded.slice(4)}`;
  return { state: date >= anniversary ? 'met' : 'not-met', decidedBy: 'founded' };
}

const ORDER: readonly ConditionState[] = ['not-met', 'unknown', 'met'];
const rank = ({ state }: Judgement): number => ORDER.indexOf(state);
/** Both have to hold. */
const worst = (a: Judgement, b: Judgement): Judgement => (rank(b) < rank(a) ? b : a);
/** One of them has to hold. */
const best = (a: Judgement, b: Judgement): Judgement => (rank(b) > rank(a) ? b : a);

const same = (a: string, b: string): boolean => foldName(a) === foldName(b);

/** SaaS小程序产品 is a SaaS产品, and SaaS alone means either. */
function isOfKind(kind: string | undefined, wanted: string): boolean {
  if (kind === undefined) return false;
  const [a, b] = [kind, wanted].map((name) => foldName(name).replace(/产品$/u, '')) as [string, string];
  return a !== '' && (a.includes(b) || b.includes(a));
}
