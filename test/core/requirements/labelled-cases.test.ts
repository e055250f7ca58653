import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../core/catalogue/catalogue';
import { answerPlan } from '../../../core/facts/answer';
import { loadFacts } from '../../../data/load';
import { WECHAT_CASES } from './labelled-cases';

const facts = loadFacts();
const catalogue = buildCatalogue(facts.documents);
/** A name without quotes and without the note behind it. */
const plain = (name: string): string => name.replace(/[《》]/gu, '').replace(/（.*）$/u, '');

describe('labelled questions about WeChat categories', () => {
  it.each(WECHAT_CASES)(
    '$path holding $holdings: $why',
    ({ path, holdings, applicant, satisfied, missing, cheapest }) => {
      const answer = answerPlan(facts.categories, catalogue, {
        console: 'wechat-mini-program',
        path,
        holdings: holdings.map((name) => ({ name })),
        applicant,
        date: '2026-11-22',
      });
      expect(answer.satisfied).toBe(satisfied);
      expect(answer.missing.map(plain)).toEqual(missing);
      expect(answer.cheapest.map((set) => set.map(plain))).toEqual(cheapest);
    },
  );
});
