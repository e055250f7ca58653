import { describe, expect, it } from 'vitest';
import { searchEntries } from '../../../core/facts/search-entries';
import { buildIndex, type SearchHit, search } from '../../../core/search';
import { loadFacts } from '../../../data/load';
import { pinyinOf } from '../../../data/pinyin';

const facts = loadFacts();
const index = buildIndex(searchEntries(facts, pinyinOf(facts)));
const hits = (query: string, limit = 20): SearchHit[] => search(index, query, limit);
const paths = (query: string, limit?: number): string[] =>
  hits(query, limit).map(({ entry }) => entry.path?.join('/') ?? entry.name);

describe('a question that is only the name of a console', () => {
  it.each([
    ['腾讯会议', 'tencent-meeting', 33],
    ['云市场', 'tencent-cloud-market', 6],
    ['腾讯云市场', 'tencent-cloud-market', 6],
    ['wechat', 'wechat-mini-program', 379],
  ])('%s leads to what is chosen there', (query, console, atLeast) => {
    const found = hits(query, atLeast);
    expect(found).toHaveLength(atLeast);
    for (const { entry, via } of found) {
      expect([entry.kind, entry.console]).toEqual(['category', console]);
      // No word of the entry led there, so none is told as the reason.
      expect(via === undefined || via.includes(query)).toBe(true);
    }
  });

  it.each([
    ['会议', 'tencent-meeting'],
    ['小程序', 'wechat-mini-program'],
    ['wx', 'wechat-mini-program'],
  ])('%s may mean other things, which come first', (query, console) => {
    const all = hits(query, 9999);
    const named = all.findIndex(({ score }) => score === 126);
    expect(named).toBeGreaterThan(3);
    expect(all.slice(named).every(({ entry }) => entry.console === console)).toBe(true);
  });

  it('a word that is a category stays one', () => {
    expect(paths('直播', 2)).toEqual(['社交/直播', '社交/直播']);
    expect(paths('微信小程序', 1)).toEqual(['微信小程序市场']);
  });
});

describe('the name of a console beside other words', () => {
  it.each(['腾讯会议 金融', '金融 腾讯会议', '会议 金融', '腾讯会议金融', '金融腾讯会议'])(
    '%s stays in that console',
    (query) => {
      const found = hits(query, 10);
      expect(found[0]?.entry.path?.[0]).toBe('金融理财');
      expect(found.every(({ entry }) => entry.console === 'tencent-meeting')).toBe(true);
      // What led there is the other word, never some text that has nothing to do with it.
      for (const { via } of found) expect(via ?? '金融').toMatch(/金融/u);
    },
  );

  it('also where the other words are mistyped, or only some of them lead anywhere', () => {
    expect(hits('腾讯会议 金溶理财')[0]?.entry).toMatchObject({ console: 'tencent-meeting', kind: 'category' });
    expect(hits('腾讯会议 金融 牌照')[0]?.entry).toMatchObject({ console: 'tencent-meeting', kind: 'category' });
    expect(paths('腾讯会议 金融 牌照', 99)).toContain('金融许可证');
    expect(paths('微信 网约车 司机', 1)).toEqual(['交通服务/网约车/快车']);
  });

  it('the live channel is one as well', () => {
    const found = hits('直播 教育', 5);
    expect(found.map(({ entry }) => entry.channel)).toEqual(['live', 'live', 'live', 'live', 'live']);
  });
});
