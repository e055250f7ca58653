import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { searchEntries } from '../../../core/facts/search-entries';
import { buildIndex, type SearchEntry, search } from '../../../core/search';
import { loadFacts } from '../../../data/load';
import { pinyinOf } from '../../../data/pinyin';

/**
 * A question and what should come first, the tab between; several are equally right. A category is its path, with L for
 * live, M for a market, T for a Meeting class; a paper stands in 《》, a rule behind §, a violation behind !.
 */
const LABELLED = readFileSync(new URL('labelled.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [query = '', ...right] = line.split('\t');
    return { query, right };
  });

const facts = loadFacts();
const entries = searchEntries(facts, pinyinOf(facts));
const index = buildIndex(entries);

const CONSOLES = { 'wechat-mini-program': '', 'tencent-cloud-market': 'M ', 'tencent-meeting': 'T ' } as const;
function written({ kind, console, channel, path, name }: SearchEntry): string {
  if (kind === 'category' && console !== undefined)
    return `${channel === 'live' ? 'L ' : CONSOLES[console]}${path?.join('/')}`;
  return kind === 'document' ? `《${name}》` : `${kind === 'rule' ? '§' : '!'}${name}`;
}

const places = LABELLED.map(({ query, right }) => ({
  query,
  place: search(index, query, 20).findIndex(({ entry }) => right.includes(written(entry))),
}));

it('is labelled with things that there are', () => {
  const all = new Set(entries.map(written));
  expect(LABELLED.flatMap(({ right }) => right).filter((label) => !all.has(label))).toEqual([]);
  expect(LABELLED.length).toBeGreaterThanOrEqual(150);
  expect(new Set(LABELLED.map(({ query }) => query)).size).toBe(LABELLED.length);
});

it('puts the right thing first in 95 of 100 questions, and among the first five in 99', () => {
  const share = (within: number): number =>
    places.filter(({ place }) => place >= 0 && place < within).length / places.length;
  const wrong = places.filter(({ place }) => place !== 0).map(({ query, place }) => `${query} ${place}`);
  expect(share(1), wrong.join(', ')).toBeGreaterThanOrEqual(0.95);
  expect(share(5), wrong.join(', ')).toBeGreaterThanOrEqual(0.99);
});
