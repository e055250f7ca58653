import { describe, expect, it } from 'vitest';
import { judgeField } from '../../../core/checks/judge-field';
import { buildTeamCheck } from '../../../core/checks/team-words';
import type { FieldKey } from '../../../core/model/console';
import { rulesFor } from '../../../core/review';
import { loadFacts } from '../../../data/load';

const rules = rulesFor(loadFacts().rules, 'tencent-meeting', undefined);
const team = buildTeamCheck(
  [
    { word: '全国最好吃', kind: 'allow' },
    { word: '旧品牌', kind: 'ban', replacement: '新品牌', note: '已改名' },
  ],
  'block',
);
const judged = (field: FieldKey, value: string) =>
  judgeField(field, { value, foundBy: 'row-label', sure: 1 }, { rules, team });

describe('what is let through', () => {
  it('is said with its reason, each wording once, beside the findings of the field', () => {
    const { findings, letThrough } = judged('intro', '晚上21点开始，21点结束，全国第一');
    expect(findings.map(({ match }) => match)).toEqual(['全国第一']);
    expect(letThrough.map(({ match, why }) => [match, why?.zh])).toEqual([['21点', '是时刻或数目，不是牌戏']]);
  });

  it('is not said of words that are a finding', () => {
    const { findings, letThrough } = judged('intro', '本应用由腾讯官方认证');
    expect(findings.length).toBeGreaterThan(0);
    for (const { start, end } of letThrough) {
      expect(findings.some((finding) => start < finding.end && finding.start < end)).toBe(false);
    }
  });
});

describe('the team’s list', () => {
  it('finds its words with what is written instead, at the level that was chosen', () => {
    expect(judged('name', '旧品牌签到').findings).toMatchObject([
      {
        rule: 'team/word',
        level: 'block',
        match: '旧品牌',
        replacement: '新品牌',
        message: { zh: '团队词表里不用的词：已改名' },
        instead: { zh: '写“新品牌”' },
      },
    ]);
    expect(judged('phone', '021-55501234 旧品牌').findings).toEqual([]);
  });

  it('lets a wording through that it allows, and says so; limits and signs stay', () => {
    const { findings, letThrough } = judged('intro', '收录全国最好吃的店★');
    expect(findings.map(({ rule }) => rule)).toEqual(['meeting/intro-special-chars']);
    expect(letThrough).toMatchObject([{ rule: 'meeting/superlative', why: { zh: '团队词表允许这样写' } }]);
  });
});
