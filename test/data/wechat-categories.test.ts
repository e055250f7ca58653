import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../data/load';

/** What the source document holds; counted twice by hand. */
const COUNTS = { groups: 24, rows: 349, thirdLevels: 40, rowsWithThirdLevels: 10, leaves: 379, rowsWithoutPapers: 98 };

const { documents, ...facts } = loadFacts();
const categories = facts.categories.filter(
  ({ console, channel }) => console === 'wechat-mini-program' && channel === undefined,
);
const byRow = new Map(categories.map((category) => [category.row, category]));
const paths = new Set(categories.map(({ path }) => path.join('\n')));
const known = (path: readonly string[]): boolean =>
  paths.has(path.join('\n')) || [...paths].some((each) => each.startsWith(`${path.join('\n')}\n`));

describe('the WeChat service categories are whole', () => {
  it('holds every group, row, third-level name and leaf', () => {
    expect(new Set(categories.map(({ path }) => path[0])).size).toBe(COUNTS.groups);
    expect([...byRow.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: COUNTS.rows }, (_, at) => at + 1));
    expect(categories.filter(({ path }) => path.length === 3)).toHaveLength(COUNTS.thirdLevels);
    expect(new Set(categories.filter(({ path }) => path.length === 3).map(({ row }) => row)).size).toBe(
      COUNTS.rowsWithThirdLevels,
    );
    expect(categories).toHaveLength(COUNTS.leaves);
  });

  it('knows which rows need nothing', () => {
    const rowsWithout = [...byRow.values()].filter(({ requirement }) => requirement === null);
    expect(rowsWithout).toHaveLength(COUNTS.rowsWithoutPapers);
  });

  it('names each path and id once', () => {
    expect(paths.size).toBe(COUNTS.leaves);
    expect(new Set(categories.map(({ id }) => id)).size).toBe(COUNTS.leaves);
  });

  it('marks four closed betas with the mail route, and what cannot be undone', () => {
    const betas = categories.filter(({ closedBeta }) => closedBeta !== undefined);
    expect(betas.map(({ path }) => path.at(-1)).sort()).toEqual(
      ['数字藏品（展示）', '特许医疗器械销售', '特许药品销售', '网络互助'].sort(),
    );
    for (const { closedBeta } of betas) expect(closedBeta?.email).toBe('miniprogram@tencent.com');
    expect(categories.filter(({ irreversible }) => irreversible !== undefined).map(({ path }) => path.at(-1))).toEqual([
      '互动微短剧',
    ]);
  });

  it('shares a merged cell where the source has one', () => {
    const [merged] = categories.filter((category) => category.merged !== undefined);
    const owner = categories.find(({ path }) => path[0] === merged?.path[0] && path[1] === merged?.merged);
    expect(merged?.path).toEqual(['社交', '熟人交友']);
    expect(merged?.requirement).toEqual(owner?.requirement);
  });

  it('gives each third level of 预付卡 its own papers', () => {
    const cards = categories.filter(({ path }) => path[1] === '预付卡');
    expect(cards).toHaveLength(2);
    expect(cards[0]?.requirement).not.toEqual(cards[1]?.requirement);
  });
});

describe('every fact leads somewhere', () => {
  it.each(categories.map((category) => [category.path.join(' / '), category] as const))('%s', (_, category) => {
    expect(category.source.url).toMatch(/^https:\/\//u);
    expect(category.source.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(category.scope).not.toBe('');
    expect(category.keywords.length).toBeGreaterThan(0);
    expect(category.digests?.scope).toMatch(/^[0-9a-f]{16}$/u);
    if (category.requirement !== null && category.merged === undefined) {
      expect(category.digests?.requirement).toMatch(/^[0-9a-f]{16}$/u);
    }
    for (const { to, unresolved } of category.references) {
      if (to.length === 0) expect(unresolved).toBeTruthy();
      for (const path of to) expect(known(path), path.join(' / ')).toBe(true);
    }
  });

  it('keeps choices out of names', () => {
    // Forms and laws whose own titles hold such a word.
    const titles = [
      '业务发展和实施计划及技术方案专用表格',
      '公司及人员情况表',
      '网络与信息安全保障措施',
      '股东追溯及其相关证明材料',
      '落实具有舆论属性或社会动员能力的互联网信息服务安全承诺书',
    ];
    const suspicious = documents.filter(
      ({ name }) => /或|以及|[^涉]及|2选1|任选/u.test(name) && !titles.includes(name),
    );
    expect(suspicious.map(({ name }) => name)).toEqual(['野生动物及其产品经营许可证']);
  });
});
