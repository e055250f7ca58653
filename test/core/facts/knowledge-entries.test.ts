import { expect, test } from 'vitest';
import { knowledgeEntries } from '../../../core/facts/knowledge-entries';
import { buildIndex, search } from '../../../core/search';
import { loadFacts } from '../../../data/load';

const { knowledge, rules } = loadFacts();
const entries = knowledgeEntries(knowledge, rules).map((entry) => ({ ...entry, pinyin: [] }));
const index = buildIndex(entries);

test('finds each kind that is not listed once, and everything under its own id', () => {
  expect(entries.filter(({ id }) => /not-listed-\d/u.test(id))).toHaveLength(23);
  expect(entries.filter(({ id }) => /^meeting\/section-2\.9\.4\.\d/u.test(id))).toEqual([]);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
});

test.each([
  ['线下交易', 'violation', 'market/violation-5'],
  ['出售恶意产品', 'violation', 'market/violation-16'],
  ['刷粉', 'rule', 'meeting/not-listed-1'],
  ['催债', 'rule', 'meeting/not-listed-14'],
  ['保证金', 'rule', 'market/clause-3.1.5'],
  ['复议期', 'rule', 'market/clause-2.8'],
  ['群体性版本', 'rule', 'meeting/key-point-1'],
  ['水印', 'rule', 'meeting/section-1.7'],
  ['极限用语', 'rule', 'market/standard-4'],
])('%s leads to the %s %s', (query, kind, id) => {
  expect(search(index, query, 10).map(({ entry }) => [entry.kind, entry.id])).toContainEqual([kind, id]);
});
