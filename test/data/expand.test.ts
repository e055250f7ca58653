import { describe, expect, it } from 'vitest';
import type { Category } from '../../core/model/category';
import { CategoryFile } from '../../core/model/pack';
import { linkCorrespondences } from '../../data/correspondences';
import { expandFile } from '../../data/expand';

const source = { document: '旧文档', section: '教育', url: 'https://example.com/', checked: '2026-11-22' };
const file = (more: object): CategoryFile =>
  CategoryFile.parse({
    console: 'wechat-mini-program',
    source,
    rows: [{ name: '甲', row: 1, requirement: null }],
    ...more,
  });

describe('files of categories', () => {
  it('give every row what the file says for all, unless the row says otherwise', () => {
    const categories = expandFile(
      file({
        channel: 'live',
        group: '教育',
        groupAliases: ['教育服务'],
        everyRow: { individual: '不支持', scope: '全部' },
        rows: [
          { name: '甲', row: 1, requirement: null, scope: '自己的' },
          { name: '乙', row: 2, requirement: null, aliases: ['乙类'], section: '二' },
        ],
      }),
      {},
    );
    expect(categories.map(({ id, scope, individual }) => [id, scope, individual])).toEqual([
      ['wechat-mini-program:live:教育/甲', '自己的', '不支持'],
      ['wechat-mini-program:live:教育/乙', '全部', '不支持'],
    ]);
    expect(categories[1]?.aliases).toEqual([
      ['教育', '乙类'],
      ['教育服务', '乙'],
      ['教育服务', '乙类'],
    ]);
    expect(categories[1]?.source.section).toBe('二');
  });

  it('may stand without a group', () => {
    expect(expandFile(file({ console: 'tencent-meeting' }), {})[0]?.path).toEqual(['甲']);
  });
});

describe('links between an older document and today’s', () => {
  const today = expandFile(file({ group: '教育服务', source: { ...source, document: '新文档' } }), {})[0] as Category;
  const older = (to: string[][]): Category =>
    expandFile(
      file({
        channel: 'live',
        group: '教育',
        rows: [
          {
            name: '旧甲',
            row: 1,
            requirement: null,
            correspondsTo: { status: 'renamed', to },
            conflicts: [{ about: 'documents', here: '要证', there: '不要证', stricter: 'here' }],
          },
        ],
      }),
      {},
    )[0] as Category;

  it('show a difference on both sides and lend the older path', () => {
    const [newer, old] = linkCorrespondences([today, older([['教育服务', '甲']])]);
    expect(newer?.aliases).toEqual([['教育', '旧甲']]);
    expect(newer?.conflicts).toEqual(old?.conflicts);
    expect(newer?.conflicts?.[0]).toMatchObject({
      sides: [
        { document: '旧文档', category: old?.id, says: '要证' },
        { category: newer?.id, says: '不要证' },
      ],
      stricter: 'first',
    });
  });

  it('must lead somewhere', () => {
    expect(() => linkCorrespondences([today, older([['教育服务', '乙']])])).toThrow('教育服务 / 乙');
  });
});
