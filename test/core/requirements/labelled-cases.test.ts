import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../core/catalogue/catalogue';
import { answerPlan, type PlanQuestion } from '../../../core/facts/answer';
import { loadFacts } from '../../../data/load';
import { type LabelledCase, LIVE_CASES, MARKET_CASES, MEETING_CASES, WECHAT_CASES } from './labelled-cases';

const facts = loadFacts();
const catalogue = buildCatalogue(facts.documents);
/** A name without quotes and without the note behind it; a count in the note is kept, in front. */
const plain = (name: string): string => {
  const count = /（(\d+[人名个])以上/u.exec(name)?.[1];
  return `${count === undefined ? '' : `${count} `}${name.replace(/[《》]/gu, '').replace(/（.*）$/u, '')}`;
};

function check(cases: LabelledCase[], console: PlanQuestion['console'], channel?: 'live'): void {
  it.each(cases)(
    '$path holding $holdings: $why',
    ({ path, holdings, applicant, include, satisfied, missing, cheapest }) => {
      const answer = answerPlan(facts.categories, catalogue, {
        console,
        channel,
        path,
        holdings: holdings.map((name) => ({ name })),
        applicant,
        include,
        date: '2026-11-22',
      });
      expect(answer.satisfied).toBe(satisfied);
      expect(answer.missing.map(plain)).toEqual(missing);
      expect(answer.cheapest.map((set) => set.map(plain))).toEqual(cheapest);
    },
  );
}

describe('labelled questions about WeChat categories', () => check(WECHAT_CASES, 'wechat-mini-program'));
describe('labelled questions about live categories', () => check(LIVE_CASES, 'wechat-mini-program', 'live'));
describe('labelled questions about markets', () => check(MARKET_CASES, 'tencent-cloud-market'));
describe('labelled questions about Meeting classes', () => check(MEETING_CASES, 'tencent-meeting'));
