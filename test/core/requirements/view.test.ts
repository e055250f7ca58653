import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../core/catalogue/catalogue';
import type { Category } from '../../../core/model/category';
import type { NodeView } from '../../../core/model/view';
import { CategoryView } from '../../../core/model/view';
import { forApplicant } from '../../../core/requirements/for-applicant';
import { surroundingsOf, viewCategory } from '../../../core/requirements/view';
import { loadFacts } from '../../../data/load';

const { categories, documents, knowledge } = loadFacts();
const catalogue = buildCatalogue(documents);
const DAY = '2026-11-22';

function find(path: string, channel?: 'live'): Category {
  const found = categories.find((each) => each.path.join(' / ') === path && each.channel === channel);
  if (found === undefined) throw new Error(`no category ${path}`);
  return found;
}

const view = (category: Category, holdings: string[] = []): CategoryView =>
  viewCategory(
    category,
    catalogue,
    holdings.map((name) => ({ name })),
    DAY,
    surroundingsOf(category, categories, knowledge.vendor.onboarding),
  );

const leaves = (node: NodeView): string[] =>
  node.kind === 'paper' ? [node.paper.document] : node.children.flatMap(leaves);

describe('the view of a category', () => {
  it('of every category fits through a message', () => {
    for (const category of categories) {
      const shown = view(category);
      expect(CategoryView.safeParse(JSON.parse(JSON.stringify(shown))).error, category.id).toBeUndefined();
    }
  });

  it('for one kind of applicant does not count a paper that says it is another kind’s', () => {
    const sale = find('医疗服务 / 药品（非处方药）销售');
    const missing = (applicant: string, name: string): number =>
      viewCategory(
        forApplicant(sale, applicant),
        catalogue,
        [{ name }, { name: '互联网药品信息服务资格证书' }],
        DAY,
        surroundingsOf(sale, categories),
      ).missing;
    expect(missing('药品批发企业', '药品经营许可证（药品批发企业）')).toBe(0);
    expect(missing('药品零售企业', '药品经营许可证（药品批发企业）')).toBe(1);
    expect(missing('药品零售企业', '药品经营许可证')).toBe(0);
  });

  it('of a Meeting class holds two plans and counts both', () => {
    const shown = view(find('医疗健康 / 药品'));
    expect(shown.everybody && leaves(shown.everybody.tree)).toContain('营业执照');
    expect(shown.tree && leaves(shown.tree)).toContain('药品生产许可证');
    expect(shown.missing).toBe(6);
    expect(view(find('医疗健康 / 药品'), ['药品生产许可证']).missing).toBe(5);
    expect(view(find('所有应用分类')).everybody).toBeUndefined();
  });

  it('of a service category names its live variants, and the live one its category of today', () => {
    expect(view(find('教育服务 / 驾校培训')).liveVariants).toEqual([['教育', '驾校培训']]);
    const live = view(find('教育 / 驾校培训', 'live'));
    expect(live.liveVariants).toBeUndefined();
    expect(live.correspondsTo?.to).toEqual([['教育服务', '驾校培训']]);
    expect(live.conflicts).toEqual(view(find('教育服务 / 驾校培训')).conflicts);
    expect(view(find('工具 / 记账')).liveVariants).toBeUndefined();
  });

  it('of a market tells its conditions, unknown without numbers and checked with them', () => {
    const market = find('企业应用市场');
    const unknown = view(market).conditions ?? [];
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.every(({ state }) => state === 'unknown')).toBe(true);
    const known = viewCategory(market, catalogue, [], DAY, {}, { capital: 2_000_000, teamSize: 3 }).conditions ?? [];
    const stateOf = (kind: string) => known.find(({ condition }) => condition.kind === kind)?.state;
    expect([stateOf('capital'), stateOf('team-size'), stateOf('cases')]).toEqual(['met', 'not-met', 'unknown']);
  });

  it('of a market has papers for other occasions, whose state is decided by themselves', () => {
    const shown = view(find('企业应用市场'), ['营业执照', '测试账号']);
    expect(shown.onboarding && leaves(shown.onboarding.tree)).toContain('营业执照');
    expect(shown.startUpRoute?.tree.missing).toBe(3);
    expect(view(find('社交 / 直播')).onboarding).toBeUndefined();
  });
});
