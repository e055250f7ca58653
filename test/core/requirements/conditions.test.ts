import { describe, expect, it } from 'vitest';
import type { Condition, ProfileNumbers } from '../../../core/model/condition';
import { checkConditions } from '../../../core/requirements/conditions';
import { loadFacts } from '../../../data/load';

const TODAY = '2026-11-22';
const check = (condition: object, profile: ProfileNumbers, date = TODAY) => {
  const [result] = checkConditions([{ n: 1, text: 'x', ...condition } as Condition], profile, date);
  return [result?.state, result?.decidedBy];
};

describe('one condition against the numbers of a profile', () => {
  const capital = { kind: 'capital', min: 1_000_000, exclusive: true };
  const age = { kind: 'company-age', minYears: 2 };
  const team = { kind: 'team-size', min: 10 };
  const hours = { kind: 'support-hours', days: 7, hoursPerDay: 8 };
  const cloud = { kind: 'runs-on-tencent-cloud', orBundled: true };
  const copyright = { kind: 'copyright', exempt: ['开源代码的定制产品'] };
  const users = { kind: 'users', min: 5000, exclusive: true, appliesTo: 'SaaS小程序产品' };

  it.each([
    ['a limit that has to be exceeded', capital, { capital: 1_000_000 }, 'not-met', 'capital'],
    ['one yuan more', capital, { capital: 1_000_001 }, 'met', 'capital'],
    ['no number', capital, {}, 'unknown', 'capital'],
    ['a limit that counts', team, { teamSize: 10 }, 'met', 'teamSize'],
    ['one less', team, { teamSize: 9 }, 'not-met', 'teamSize'],
    ['two years to the day', age, { founded: '2024-11-22' }, 'met', 'founded'],
    ['a day short of two years', age, { founded: '2024-11-23' }, 'not-met', 'founded'],
    ['both hours', hours, { supportDays: 7, supportHoursPerDay: 9 }, 'met', 'supportDays'],
    ['five days', hours, { supportDays: 5 }, 'not-met', 'supportDays'],
    ['seven days of unknown length', hours, { supportDays: 7 }, 'unknown', 'supportHoursPerDay'],
    [
      'sold together',
      cloud,
      { runsOnTencentCloud: false, bundledWithTencentCloud: true },
      'met',
      'bundledWithTencentCloud',
    ],
    ['neither', cloud, { runsOnTencentCloud: false, bundledWithTencentCloud: false }, 'not-met', 'runsOnTencentCloud'],
    ['perhaps sold together', cloud, { runsOnTencentCloud: false }, 'unknown', 'bundledWithTencentCloud'],
    ['an exempt product', copyright, { copyright: false, productKind: '开源代码的定制产品' }, 'met', 'productKind'],
    ['another product', copyright, { copyright: false, productKind: '建站模板' }, 'not-met', 'copyright'],
    ['too few users of that kind', users, { users: 5000, productKind: 'SaaS' }, 'not-met', 'users'],
    ['too few users of another kind', users, { users: 10, productKind: '定制开发小程序' }, 'unknown', 'productKind'],
    ['a judgement', { kind: 'judgement' }, {}, 'unknown', undefined],
  ] as const)('%s', (_, condition, profile, state, decidedBy) => {
    expect(check(condition, profile)).toEqual([state, decidedBy]);
  });

  it('has the birthday of 29 February on 1 March', () => {
    expect(check(age, { founded: '2024-02-29' }, '2026-02-28')[0]).toBe('not-met');
    expect(check(age, { founded: '2024-02-29' }, '2026-03-01')[0]).toBe('met');
  });
});

describe('the conditions of a market', () => {
  const { categories } = loadFacts();
  const market = categories.find(({ path }) => path[0] === '企业应用市场');
  const conditions = market?.conditions ?? [];
  const profile: ProfileNumbers = { capital: 2_000_000, founded: '2020-01-01', teamSize: 6, dedicatedStaff: 0 };

  it('are waived by the start-up route for the team size only', () => {
    const notMet = (route?: NonNullable<typeof market>['startUpRoute']) =>
      checkConditions(conditions, profile, TODAY, route)
        .filter(({ state }) => state === 'not-met')
        .map(({ condition }) => condition.kind);
    expect(notMet()).toEqual(['team-size', 'dedicated-staff']);
    expect(notMet(market?.startUpRoute)).toEqual(['dedicated-staff']);
  });

  it('say nothing about an empty profile but what is wanting', () => {
    expect(new Set(checkConditions(conditions, {}, TODAY).map(({ state }) => state))).toEqual(new Set(['unknown']));
  });
});
