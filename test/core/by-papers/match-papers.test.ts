import { describe, expect, it } from 'vitest';
import { buildPapersIndex, matchPapers } from '../../../core/by-papers';
import { leavesOf } from '../../../core/model/requirement';
import { planFor } from '../../../core/requirements/plan';
import { loadFacts } from '../../../data/load';
import fc from '../../setup/chances';

const { categories, documents } = loadFacts();
const index = buildPapersIndex(categories);
const path = ({ category }: { category: { path: readonly string[] } }): string => category.path.join('/');

describe('what papers open', () => {
  it('agrees with the plan of every category, whatever is held', () => {
    const ids = documents.map(({ id }) => id);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 25 }), (chosen) => {
        const held = new Set(chosen);
        const found = matchPapers(index, held);
        const open = new Set(found.open.map(({ category }) => category.id));
        const near = new Map(found.oneAway.map((one) => [one.category.id, new Set(one.documents)]));
        for (const { category, tree } of index.asked) {
          const isOpen = planFor(tree, ({ document }) => held.has(document)).satisfied;
          expect(open.has(category.id), category.id).toBe(isOpen);
          if (isOpen || tree === null) continue;
          const single = [...new Set(leavesOf(tree).map(({ document }) => document))].filter(
            (one) => planFor(tree, ({ document }) => document === one || held.has(document)).satisfied,
          );
          expect(near.get(category.id) ?? new Set(), category.id).toEqual(new Set(single));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('asks to look where a paper has to say something', () => {
    const { open } = matchPapers(index, new Set(['medical-institution-practice-licence']));
    const hospital = open.find((one) => path(one) === '医疗服务/互联网医院' && one.category.channel === undefined);
    expect(hospital?.look.map(({ document }) => document)).toEqual(['medical-institution-practice-licence']);
    expect(hospital?.nothingAsked).toBe(false);
    expect(open.find((one) => path(one) === '工具/天气')).toMatchObject({ nothingAsked: true, look: [] });
  });

  it('counts what everybody has to give, and takes no category that is applied for by mail', () => {
    const nothing = matchPapers(index, new Set());
    expect(nothing.open.some(({ category }) => category.console === 'tencent-meeting')).toBe(false);
    const mail = categories.filter(({ closedBeta }) => closedBeta !== undefined);
    expect(mail.length).toBeGreaterThan(0);
    for (const { id } of mail) expect(index.asked.some(({ category }) => category.id === id)).toBe(false);
  });

  it('tells of markets which conditions are open', () => {
    const held = new Set(['support-team-proof']);
    const image = (profile: object): string[] | undefined =>
      matchPapers(index, held, { profile, date: '2026-11-22' }).open.find((one) => path(one) === '镜像市场')
        ?.openConditions;
    expect(image({})).toContain('主体企业成立满2年');
    expect(image({ founded: '2020-01-01', teamSize: 12 })).not.toContain('主体企业成立满2年');
    expect(image({ founded: '2026-01-01' })).toContain('主体企业成立满2年');
  });

  it('puts first what opens most', () => {
    const { opens } = matchPapers(index, new Set(['business-licence']));
    const counts = opens.map((one) => one.categories.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(20);
  });
});
