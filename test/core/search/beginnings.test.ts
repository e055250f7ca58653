import { expect, test } from 'vitest';
import { searchEntries } from '../../../core/facts/search-entries';
import { buildIndex, search } from '../../../core/search';
import { loadFacts } from '../../../data/load';
import { pinyinOf } from '../../../data/pinyin';

const facts = loadFacts();
const entries = searchEntries(facts, pinyinOf(facts));

test('what is worked out when it is asked for is what everything together would be', () => {
  const [late, whole] = [buildIndex(entries), buildIndex(entries)];
  for (const first of whole.beginnings.firsts) whole.beginnings.group(first);
  expect([...whole.beginnings.firsts].length).toBeGreaterThan(500);
  for (const query of ['yl器械', 'zhb', '医疗', 'wangyuechw', 'wangyueche', '做网约车司机要什么证', 'icp 社区']) {
    const hits = search(late, query, 30);
    expect(hits.length, query).toBeGreaterThan(0);
    expect(hits, query).toEqual(search(whole, query, 30));
  }
});

test('an unknown first character begins nothing', () => {
  expect(buildIndex(entries).beginnings.of('☃☃')).toEqual([]);
});
