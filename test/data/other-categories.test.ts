import { describe, expect, it } from 'vitest';
import type { Category } from '../../core/model/category';
import { isAllOf, leavesOf } from '../../core/model/requirement';
import { loadFacts } from '../../data/load';

const { categories } = loadFacts();
const live = categories.filter(({ channel }) => channel === 'live');
const markets = categories.filter(({ console }) => console === 'tencent-cloud-market');
const meeting = categories.filter(({ console }) => console === 'tencent-meeting');
const others = [...live, ...markets, ...meeting];
const find = (...path: string[]): Category =>
  others.find((category) => category.path.join() === path.join()) as Category;

describe('categories of the other documents', () => {
  it('stand behind the service categories, each document in its own order', () => {
    expect(categories.slice(-others.length)).toEqual(others);
    for (const group of [live, markets, meeting]) {
      const rows = group.map(({ row }) => row);
      expect(rows).toEqual([...rows].sort((a, b) => a - b));
    }
    expect(new Set(categories.map(({ id }) => id)).size).toBe(categories.length);
  });

  it.each(others.map((category) => [category.id, category] as const))(
    '%s has its source and its words',
    (_, category) => {
      expect(category.source.url).toMatch(/^https:\/\/(?:[a-z]+\.)*tencent\.com\//u);
      expect(category.source.checked).toBe('2026-11-22');
      expect(category.source.section).toBeTruthy();
      expect(category.scope).not.toBe('');
      expect(category.keywords.length).toBeGreaterThan(0);
    },
  );
});

describe('live categories', () => {
  it('are whole', () => {
    expect(new Set(live.map(({ row }) => row)).size).toBe(30);
    expect(live).toHaveLength(31);
    expect(live.filter(({ requirement }) => requirement === null)).toHaveLength(8);
  });

  it('say by which way they get live video, counted by section', () => {
    const sections = (access: string) =>
      new Set(live.filter((each) => each.access === access).map(({ row }) => row)).size;
    expect([sections('plugin'), sections('standard')]).toEqual([13, 17]);
    for (const { individual, government, scene } of live)
      expect([individual, government, scene].every(Boolean)).toBe(true);
  });

  it('know where they stand today, and the difference shows on both sides', () => {
    const status = (wanted: string) =>
      live.filter(({ correspondsTo }) => correspondsTo?.status === wanted).map(({ path }) => path.at(-1));
    expect(status('gone')).toEqual(['教育信息服务', '在线教育']);
    expect(status('moved')).toEqual(['出国移民']);
    expect(status('split')).toEqual(['征信业务']);
    expect(status('renamed').sort()).toEqual(['课外辅导', '职业培训', '证券、期货投资咨询', '汽车预售服务'].sort());
    for (const { id, conflicts = [], correspondsTo } of live) {
      for (const path of correspondsTo?.to ?? []) {
        const newer = categories.find(
          ({ channel, path: other }) => channel === undefined && other.join() === path.join(),
        );
        expect(newer, path.join(' / ')).toBeDefined();
        for (const conflict of conflicts) {
          expect(newer?.conflicts).toContainEqual(conflict);
          expect(conflict.sides.map(({ category }) => category)).toEqual([id, newer?.id]);
        }
      }
    }
  });

  it('differ in documents where the source’s traps say so', () => {
    const differing = live.filter(({ conflicts }) => conflicts !== undefined).map(({ path }) => path.at(-1));
    for (const name of [
      '电商平台',
      '直播',
      '驾校培训',
      '教育平台',
      '在线视频课程',
      '互联网医院',
      '公募基金',
      '私募基金',
      '证券/期货',
    ]) {
      expect(differing).toContain(name);
    }
    for (const name of [
      '证券、期货投资咨询',
      '保险',
      '新三板信息服务平台',
      '股票信息服务平台（港股/美股）',
      '消费金融',
      '汽车预售服务',
    ]) {
      expect(differing).toContain(name);
    }
  });
});

describe('markets', () => {
  it('have their conditions and materials', () => {
    const counts = markets.map(({ path, conditions = [], requirement }) => [
      path[0],
      new Set(conditions.map(({ n }) => n)).size,
      requirement !== null && isAllOf(requirement) ? requirement.allOf.length : 1,
    ]);
    expect(counts).toEqual([
      ['微信小程序市场', 9, 6],
      ['网站建设市场', 8, 5],
      ['镜像市场', 7, 1],
      ['企业应用市场', 8, 5],
      ['API 服务市场', 6, 2],
      ['服务市场', 5, 2],
    ]);
  });

  it('ask for capital and age where the source does', () => {
    const asking = (kind: string) =>
      markets.filter(({ conditions }) => conditions?.some((each) => each.kind === kind)).map(({ path }) => path[0]);
    expect(asking('capital')).toEqual(['微信小程序市场', '企业应用市场', 'API 服务市场', '服务市场']);
    expect(asking('company-age')).toEqual(['网站建设市场', '镜像市场', '企业应用市场', 'API 服务市场', '服务市场']);
    expect(asking('support-hours')).toHaveLength(6);
    expect(asking('team-size')).toHaveLength(6);
  });

  it('have a deposit and a start-up route that waives the team size only', () => {
    expect(markets.map(({ deposit }) => deposit?.amount)).toEqual([5000, 5000, 5000, 5000, 2000, 5000]);
    for (const { startUpRoute, deposit } of markets) {
      expect(startUpRoute?.waives).toEqual(['team-size']);
      expect(startUpRoute && leavesOf(startUpRoute.requirement)).toHaveLength(4);
      expect(deposit?.source.grade).toBe('archived');
    }
  });

  it('show where two places of the sources differ', () => {
    for (const { conflicts } of markets) expect(conflicts?.some(({ about }) => about === 'condition')).toBe(true);
    expect(find('企业应用市场').conflicts?.map(({ about }) => about)).toContain('exemption');
  });
});

describe('Meeting classes', () => {
  it('are whole', () => {
    const classes = meeting.filter(({ common }) => common !== true);
    expect(classes).toHaveLength(33);
    expect(new Set(classes.map(({ path }) => path[0])).size).toBe(9);
    expect(new Set(classes.map(({ source }) => source.section)).size).toBe(9);
    for (const { requirement } of classes) expect(requirement).not.toBeNull();
  });

  it('share five papers that everybody gives', () => {
    const [common, ...more] = meeting.filter((each) => each.common === true);
    expect(more).toEqual([]);
    expect(common?.path).toEqual(['所有应用分类']);
    expect(common?.requirement && isAllOf(common.requirement) && common.requirement.allOf).toHaveLength(5);
    const notes = common?.requirement
      ? leavesOf(common.requirement)
          .flatMap((leaf) => leaf.notes ?? [])
          .join()
      : '';
    for (const word of ['彩色', '公章', '手写', '日期']) expect(notes).toContain(word);
  });

  it('share one cell between the three social classes', () => {
    const social = meeting.filter(({ path }) => path[0] === '线上社交');
    expect(social).toHaveLength(3);
    expect(new Set(social.map(({ requirement }) => JSON.stringify(requirement))).size).toBe(1);
    expect(social.map(({ merged }) => merged)).toEqual([undefined, '交友、婚恋', '交友、婚恋']);
  });
});
