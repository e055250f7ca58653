import { describe, expect, it } from 'vitest';
import { buildIndex, readByCharacter, type SearchEntry, search } from '../../../core/search';
import { characterReadings } from '../../../data/pinyin';

const read = readByCharacter(characterReadings());
const entry = (name: string): SearchEntry => ({
  kind: 'document',
  id: name,
  name,
  aliases: [],
  keywords: [],
  pinyin: [read(name).join('|')],
});
const index = buildIndex(['云端问诊备案证明', '重庆银行开户函', '骉骉检测ＡＩ报告', 'ISO 27001'].map(entry));
const first = (query: string): string | undefined => search(index, query, 1)[0]?.entry.name;

describe('a name of which nobody has said how it is read', () => {
  it('is found by pinyin, whole or begun, by initials and mixed with characters', () => {
    for (const query of ['yunduanwenzhen', 'yunduanw', 'ydwz', 'yd问诊', 'beian'])
      expect(first(query), query).toBe('云端问诊备案证明');
  });

  it('is found by each way in which a character is read', () => {
    for (const query of ['chongqing', 'zhongqing', 'yinhang', 'yinxing', 'cqyh'])
      expect(first(query), query).toBe('重庆银行开户函');
  });

  it('has no reading where the table has none, and is found by the rest of it and by its characters', () => {
    expect(read('骉骉检测ＡＩ报告')[0]?.split(' ')).toEqual(['', '', 'jian', 'ce', 'bao', 'gao']);
    for (const query of ['jiance', 'jcai', '骉骉', 'baogao']) expect(first(query), query).toBe('骉骉检测ＡＩ报告');
    expect(read('骉')).toEqual(['']);
    expect(read('ISO 27001')).toEqual([]);
    expect(first('iso27001')).toBe('ISO 27001');
  });

  it('has one syllable a character in every way, in letters that are typed', () => {
    for (const way of read('重庆行长绿化')) expect(way).toMatch(/^[a-z]+(?: [a-z]+){5}$/u);
    expect(read('绿')).toContain('lv');
  });

  it('can be read whatever common character it holds', () => {
    const count = new Set(Object.values(characterReadings()).flatMap((characters) => [...characters])).size;
    expect(count).toBe(6763);
  });
});
