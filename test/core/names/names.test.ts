import { describe, expect, it } from 'vitest';
import { counterpartsOf } from '../../../core/compare/counterparts';
import type { ConsoleId } from '../../../core/model/console';
import { judgeName, type NameAnswer } from '../../../core/names';
import { review } from '../../../core/review';
import { buildSuggestIndex } from '../../../core/suggest';
import { loadFacts } from '../../../data/load';

const facts = loadFacts();
const index = buildSuggestIndex(facts.categories, facts.vocabulary, facts.suggest);
const judge = (name: string, consoles?: ConsoleId[]): NameAnswer =>
  judgeName(name, { rules: facts.rules, suggest: index }, consoles);
const on = ({ consoles }: NameAnswer, console: ConsoleId) => consoles.find((each) => each.console === console);

describe('a name before it is taken', () => {
  it('is judged as the field of a form is: the same findings, and nothing that was not looked at passes', () => {
    const name = '全国第一的六合彩论坛★';
    for (const { console, findings } of judge(name).consoles) {
      const { findings: onForm } = review({
        submission: {
          console,
          fields: { name: { value: name, foundBy: 'row-label', sure: 1 } },
          categories: [],
          unread: [],
        },
        rules: facts.rules,
        resolveCategory: () => undefined,
        papers: 'none-needed',
      });
      expect(findings).toEqual(onForm);
    }
    const full = on(judge('★好'.repeat(4000)), 'tencent-meeting');
    expect(full?.unchecked).toHaveLength(1);
    expect(full?.passes).toBe(false);
  });

  it('is measured against the limits of all three consoles', () => {
    const answer = judge('在线挂号会议纪要小助手');
    expect(answer).toMatchObject({ width: 22, characters: 11, han: 11 });
    expect(on(answer, 'wechat-mini-program')?.limits).toEqual([
      { rule: 'wechat/name-length', level: 'block', unit: 'width', min: 4, max: 30, length: 22, keeps: true },
    ]);
    expect(on(answer, 'tencent-cloud-market')?.limits[0]).toMatchObject({ length: 11, max: 30, keeps: true });
    expect(on(answer, 'tencent-meeting')?.limits[0]).toMatchObject({ keeps: false });
    expect(on(answer, 'tencent-meeting')?.passes).toBe(false);
  });

  it('tells what is found in it on each console, and which categories it calls for', () => {
    const answer = judge('腾讯云官方建站系统');
    expect(on(answer, 'tencent-cloud-market')?.findings.map(({ rule }) => rule)).toContain('market/impersonation');
    expect(answer.categories[0]?.category.path).toEqual(['商业服务', '软件/建站/技术开发']);
    expect(answer.categories[0]?.why).toContain('建站');
  });

  it.each(['青禾★会议纪要智能助手Pro', '腾讯云官方建站系统', '最好用的在线挂号小程序', '六合彩论坛交流社区'])(
    'offers for %s only names that pass and add nothing',
    (name) => {
      const { alternatives } = judge(name);
      expect(alternatives.length).toBeGreaterThan(0);
      for (const alternative of alternatives) {
        expect(judge(alternative).consoles.every(({ passes }) => passes)).toBe(true);
        let at = 0;
        for (const character of alternative) at = name.indexOf(character, at) + 1 || Number.NaN;
        expect(at).toBeGreaterThan(0);
      }
    },
  );

  it('leaves nothing of what is refused in an alternative', () => {
    for (const alternative of judge('腾讯云官方建站系统').alternatives) expect(alternative).not.toMatch(/腾|讯|云|官/u);
  });

  it('offers nothing where nothing is refused, or where only a word of one’s own would help', () => {
    expect(judge('青禾记账').alternatives).toEqual([]);
    expect(judge('日历').alternatives).toEqual([]);
    expect(judge('日历', ['wechat-mini-program']).alternatives).toEqual([]);
    expect(judge('')).toMatchObject({ width: 0, alternatives: [] });
  });
});

it('finds the same business on the other consoles', () => {
  const hospital = facts.categories.find(({ id }) => id === 'wechat-mini-program:医疗服务/互联网医院');
  if (hospital === undefined) throw new Error('no such category');
  const [own, ...others] = counterpartsOf(hospital, index);
  expect(own).toBe(hospital);
  expect(others.map(({ path }) => path)).toContainEqual(['医疗健康', '医疗服务']);
});

it('takes no word of any business for the same business', () => {
  const law = facts.categories.find(({ id }) => id === 'wechat-mini-program:商业服务/法律服务平台');
  if (law === undefined) throw new Error('no such category');
  // Of the Meeting classes only 汽车销售/服务 shares a word with it: 服务.
  expect(counterpartsOf(law, index).map(({ console }) => console)).not.toContain('tencent-meeting');
});

it('calls for no category by a word of praise or price', () => {
  const called = (name: string): string[] => judge(name).categories.map(({ category }) => category.path.join('/'));
  expect(called('青禾OA免费使用')).toEqual(called('青禾OA'));
  expect(called('青禾OA')).toContain('工具/办公');
  expect(called('免费专业平台')).toEqual([]);
});
