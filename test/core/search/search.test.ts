import { describe, expect, it } from 'vitest';
import { buildIndex, search } from '../../../core/search';
import fc from '../../setup/chances';
import { ENTRIES } from './entries';
import { linearScan } from './oracle';

const index = buildIndex(ENTRIES);
const again = buildIndex(ENTRIES);
const names = (query: string, limit = 99): string[] => search(index, query, limit).map(({ entry }) => entry.name);
const first = (query: string) => {
  const [hit] = search(index, query, 1);
  if (hit === undefined) throw new Error(`nothing found for ${query}`);
  return hit;
};

describe('what is found, and in which order', () => {
  it.each([
    ['互联网医院', ['互联网医院']],
    ['hlwyy', ['互联网医院']],
    ['hulianwyy', ['互联网医院']],
    ['直播', ['直播', '直播答题', '直播业务许可证', '在线视频课程']],
    ['zhibo', ['直播', '直播答题', '直播业务许可证', '在线视频课程']],
    ['zb', ['直播', '直播答题', '直播业务许可证', '在线视频课程']],
    ['挂号', ['挂号', '互联网医院']],
    ['guahao', ['挂号', '互联网医院']],
    // In the name at its start, in the name, then by the group.
    ['医疗', ['医疗器械自营', '公立医疗机构', '医疗机构执业许可证', '挂号', '互联网医院']],
    ['yiliao', ['医疗器械自营', '公立医疗机构', '医疗机构执业许可证', '挂号', '互联网医院']],
    // The name of a group means its leaves, in the source's order.
    ['医疗服务', ['公立医疗机构', '挂号', '互联网医院', '医疗器械自营']],
    ['yl器械', ['医疗器械自营']],
    ['医疗qx', ['医疗器械自营']],
    ['ylqixie', ['医疗器械自营']],
    ['医疗 挂号', ['挂号', '互联网医院']],
    ['yiliao guahao', ['挂号', '互联网医院']],
    ['医疗服务 / 互联网医院', ['互联网医院']],
    ['医疗服务-互联网医院', ['互联网医院']],
    ['互联网 医院', ['互联网医院']],
    ['gua hao', ['挂号', '互联网医院']],
    ['证券期货', ['证券/期货']],
    ['证券/期货', ['证券/期货']],
    ['工商执照', ['营业执照']],
    ['yinhang', ['银行']],
    ['yinxing', ['银行']],
    ['ai', ['AI健康']],
    ['ＡＩ 健康', ['AI健康']],
    ['aijiank', ['AI健康']],
    ['lvyou', ['AI健康']],
    ['lüyou', ['AI健康']],
    ['zhengq', ['证券/期货']],
    ['hospital', []],
    // Nothing holds both; what holds one of them is told.
    ['医院 直播', ['互联网医院', '直播', '直播答题', '直播业务许可证', '在线视频课程']],
    ['互联网医元', ['互联网医院']],
    ['互联网院', ['互联网医院']],
    ['互连网医院', ['互联网医院']],
    ['hulianwangyiyaun', ['互联网医院']],
    ['hulianwanyiyuan', ['互联网医院']],
    ['bulianwangyiyuan', ['互联网医院']],
    ['医疗气械', ['医疗器械自营']],
    ['办互联网医院要什么证', ['互联网医院']],
    ['', []],
    ['  /《》', []],
  ])('%s', (query, expected) => {
    expect(names(query)).toEqual(expected);
  });

  it('keeps to the limit', () => {
    expect(names('医疗', 2)).toEqual(['医疗器械自营', '公立医疗机构']);
    expect(names('医疗', 0)).toEqual([]);
  });
});

describe('why something was found', () => {
  it('marks the part of the name', () => {
    expect(first('互联网医院').ranges).toEqual([[0, 5]]);
    expect(first('yl器械').ranges).toEqual([[0, 4]]);
    expect(first('医疗 自营').ranges).toEqual([
      [0, 2],
      [4, 6],
    ]);
    expect(first('aijiank').ranges).toEqual([[0, 4]]);
    expect(first('证券期货').ranges).toEqual([
      [0, 2],
      [3, 5],
    ]);
  });

  it('names the word when it is not in the name', () => {
    expect(first('看诊')).toMatchObject({ ranges: [], via: '在线看诊' });
    expect(first('工商')).toMatchObject({ ranges: [], via: '工商执照' });
    expect(first('金融')).toMatchObject({ ranges: [], via: '金融业' });
    expect(first('挂号').via).toBeUndefined();
  });

  it('scores the whole name 0', () => {
    expect(first('直播').score).toBe(0);
    expect(first('互联网 医院').score).toBe(0);
  });
});

it('refuses a reading that does not fit its text', () => {
  const [entry] = ENTRIES;
  if (entry === undefined) throw new Error('no entries');
  expect(() => buildIndex([{ ...entry, pinyin: ['yi liao'] }])).toThrow('does not fit "医疗机构执业许可证"');
});

describe('against a linear scan', () => {
  const pieces = [
    '医',
    '疗',
    '医疗',
    '直播',
    '挂',
    '证券',
    'yi',
    'yil',
    'liao',
    'zhi',
    'zh',
    'z',
    'y',
    'h',
    'hlw',
    'gua',
    'AI',
    'ai',
    ' ',
    '/',
    'lv',
    'xing',
    '服务',
    'fu',
    'w',
    'a',
  ];
  const query = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));

  it('finds the same things, and the same way every time', () => {
    fc.assert(
      fc.property(query, (typed) => {
        const found = search(index, typed, ENTRIES.length);
        const scanned = linearScan(ENTRIES, typed);
        const entries = new Set(found.map(({ entry }) => entry));
        expect(scanned.filter((entry) => !entries.has(entry))).toEqual([]);
        expect(entries.size).toBe(found.length);
        // What is only meant, by its first characters, with an error or in parts, stands behind what is there.
        const isThere = found.some(({ score, entry }) => score < 46 && scanned.includes(entry));
        if (isThere) expect(found.filter(({ score, entry }) => score < 46 && !scanned.includes(entry))).toEqual([]);
        expect(search(again, typed, ENTRIES.length)).toEqual(found);
      }),
      { numRuns: 600 },
    );
  });

  it('marks only what is in the name', () => {
    fc.assert(
      fc.property(query, (typed) => {
        for (const { entry, ranges } of search(index, typed, ENTRIES.length)) {
          let after = 0;
          for (const [start, end] of ranges) {
            expect(start).toBeGreaterThanOrEqual(after);
            expect(end).toBeGreaterThan(start);
            after = end;
          }
          expect(after).toBeLessThanOrEqual(entry.name.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
