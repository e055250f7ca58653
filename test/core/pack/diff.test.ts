import { describe, expect, it } from 'vitest';
import type { PackRecord } from '../../../core/model/records/kept';
import { diffPacks, isEmptyDiff } from '../../../core/pack/diff';
import { accept, historyOf, NO_PACK, type PackHistory, rollback } from '../../../core/pack/history';
import type { Pack } from '../../../core/pack/schema';
import { loadFacts } from '../../../data/load';
import { category, smallPack } from './packs';

/** The difference after a change to the small pack. */
function after(change: (facts: Required<Pack['facts']>, pack: Pack) => void) {
  const pack = smallPack();
  change(pack.facts as Required<Pack['facts']>, pack);
  return diffPacks(smallPack(), pack);
}

/** The words for each changed field. */
const words = (change: Parameters<typeof after>[0]): string[] =>
  after(change).changed.flatMap(({ id, changes }) => changes.map((each) => `${id} ${each.field}: ${each.words}`));

const PRUNING = 'wechat-mini-program:花园服务/修剪';

describe('the difference between packs', () => {
  it('is nothing for the same facts, whatever the order of fields and records', () => {
    const pack = smallPack();
    pack.facts.categories?.reverse();
    pack.facts.documents = pack.facts.documents?.map(({ id, name, aliases }) => ({ aliases, name, id })) ?? [];
    expect(isEmptyDiff(diffPacks(smallPack(), pack))).toBe(true);
  });

  it('names what came and what went', () => {
    const diff = after(({ categories, documents, rules }) => {
      categories.splice(0, 1, category('播种'));
      documents.push({ id: 'seed-permit', name: '种子许可证', aliases: [] });
      rules.pop();
    });
    expect(diff.added).toEqual([
      { kind: 'category', id: 'wechat-mini-program:花园服务/播种', name: '花园服务 / 播种' },
      { kind: 'document', id: 'seed-permit', name: '种子许可证' },
    ]);
    expect(diff.removed).toEqual([
      { kind: 'category', id: 'wechat-mini-program:花园服务/浇水', name: '花园服务 / 浇水' },
      { kind: 'rule', id: 'wechat/garden-name', name: '名称过长' },
    ]);
    expect(diff.changed).toEqual([]);
  });

  it.each<[string, Parameters<typeof after>[0], string[]]>([
    [
      'a paper more and one less',
      ({ categories }) => {
        categories[1] = category('修剪', {
          row: 2,
          requirement: { anyOf: [{ document: 'gardener-licence' }, { document: 'pruning-permit', copies: 2 }] },
        });
      },
      [`${PRUNING} requirement: - 合作园丁的《修剪许可证》；+ 修剪许可证（2份以上）`],
    ],
    [
      'papers where there were none',
      ({ categories }) => {
        categories[0] = category('浇水', { row: 1 });
      },
      ['wechat-mini-program:花园服务/浇水 requirement: 原无需材料；+ 园丁证'],
    ],
    [
      'no papers any more',
      ({ categories }) => {
        categories[1] = category('修剪', { row: 2, requirement: null });
      },
      [`${PRUNING} requirement: 不再需要材料`],
    ],
    [
      'the same papers, now all of them',
      ({ categories }) => {
        categories[1] = category('修剪', {
          row: 2,
          requirement: { allOf: [{ document: 'gardener-licence' }, { document: 'pruning-permit', party: '合作园丁' }] },
        });
      },
      [`${PRUNING} requirement: （园丁证 或 合作园丁的《修剪许可证》） → （园丁证 且 合作园丁的《修剪许可证》）`],
    ],
    [
      'a text, a list and a field inside a field',
      ({ categories }) => {
        const [first] = categories;
        if (first)
          categories[0] = {
            ...first,
            scope: '',
            keywords: ['花园', '水'],
            source: { ...first.source, checked: '2026-10-01' },
          };
      },
      [
        'wechat-mini-program:花园服务/浇水 scope: 花园里的活 → 空',
        'wechat-mini-program:花园服务/浇水 keywords: + 水',
        'wechat-mini-program:花园服务/浇水 source.checked: 2026-11-22 → 2026-10-01',
      ],
    ],
    [
      'a document and a rule',
      ({ documents, rules }) => {
        Object.assign(documents[1] ?? {}, { name: '剪枝许可证', issuer: '园林局' });
        Object.assign(rules[0] ?? {}, { level: 'warn', check: { kind: 'length', unit: 'width', max: 20 } });
      },
      [
        'pruning-permit name: 修剪许可证 → 剪枝许可证',
        'pruning-permit issuer: 无 → 园林局',
        'wechat/garden-name level: block → warn',
        'wechat/garden-name check.max: 30 → 20',
      ],
    ],
    [
      'the pack itself',
      (_facts, pack) => {
        pack.published = '2027-01-01';
      },
      ['garden published: 2026-11-22 → 2027-01-01'],
    ],
  ])('says what changed: %s', (_what, change, said) => {
    expect(words(change)).toEqual(said);
  });

  it('tells apart the records of knowledge by their ids', () => {
    const { knowledge } = loadFacts();
    const pack = (change: (copy: typeof knowledge) => void): Pack => {
      const copy = structuredClone(knowledge);
      change(copy);
      return { ...smallPack(), facts: { knowledge: copy } };
    };
    const newer = pack(({ vendor, meeting }) => {
      Object.assign(vendor.violations[3] ?? {}, { deduction: 6000 });
      vendor.service.hours.days = 5;
      meeting.keyPoints.pop();
    });
    const diff = diffPacks(
      pack(() => {}),
      newer,
    );
    expect(diff.added).toEqual([]);
    expect(diff.changed.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      `knowledge vendor/violations/${knowledge.vendor.violations[3]?.id}`,
      'knowledge vendor/service',
    ]);
    expect(diff.changed[1]?.changes).toEqual([{ field: 'hours.days', words: '7 → 5' }]);
    expect(diff.removed).toMatchObject([{ kind: 'knowledge', name: knowledge.meeting.keyPoints.at(-1)?.topic }]);
  });

  it('takes facts that a pack does not have from those below', () => {
    const { categories, documents } = smallPack().facts;
    const only = (facts: Pack['facts']): Pack => ({ ...smallPack(), facts });
    expect(diffPacks(only({}), only({ categories: categories ?? [] }), { categories, documents })).toEqual({
      added: [],
      changed: [],
      removed: [],
    });
    expect(diffPacks(only({}), only({ categories: [] }), { categories }).removed).toHaveLength(2);
  });
});

describe('accepting and going back', () => {
  const pack = (id: string): Pack => ({ ...smallPack(), id, facts: { documents: [{ id, name: id, aliases: [] }] } });
  const [a, b] = [pack('a'), pack('b')];

  it('keeps the pack before, and what is built in behind the first', () => {
    const both = accept<Pack>(accept<Pack>(NO_PACK, a), b);
    expect(both.current).toBe(b);
    expect(rollback(both).current).toBe(a);
    expect(rollback(rollback(both))).toEqual(NO_PACK);
    expect(rollback(NO_PACK)).toEqual(NO_PACK);
    expect(NO_PACK).toEqual({ previous: [] });
  });

  it('keeps three packs at most', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].reduce<PackHistory>(
      (history, id) => accept(history, pack(id)),
      NO_PACK,
    );
    expect(many.previous.map(({ id }) => id)).toEqual(['e', 'd', 'c']);
  });

  it('is what kept records tell; of several in use the newest is', () => {
    const record = (id: string, day: string, active: boolean): PackRecord => ({
      id,
      pack: id,
      title: id,
      published: '2026-11-22',
      active,
      acceptedAt: `${day}T08:00:00.000Z`,
      content: {},
    });
    const [old, one, other] = [
      record('a', '2026-01-01', false),
      record('b', '2026-02-01', true),
      record('c', '2026-03-01', true),
    ];
    expect(historyOf([one, old, other])).toEqual({ current: other, previous: [one, old] });
    expect(historyOf([old])).toEqual({ previous: [old] });
    expect(historyOf([])).toEqual(NO_PACK);
  });
});
