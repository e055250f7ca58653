import type { Category } from '../../../core/model/category';
import type { Pack } from '../../../core/pack/schema';

// biome-ignore lint/suspicious/noExplicitAny: the tests spoil packs in ways that no type allows
export type Loose = any;

export const SOURCE = { document: '示例资料', url: 'https://example.com/facts', checked: '2026-11-22' };

export const category = (name: string, more: Partial<Category> = {}): Category => ({
  id: `wechat-mini-program:花园服务/${name}`,
  console: 'wechat-mini-program',
  path: ['花园服务', name],
  requirement: { document: 'gardener-licence' },
  scope: '花园里的活',
  keywords: ['花园'],
  remarks: [],
  references: [],
  notOpen: [],
  row: 1,
  digests: { requirement: '', scope: '', remark: '' },
  source: SOURCE,
  ...more,
});

/** A small sound pack; each call gives a new one, which a test may spoil. */
export const smallPack = (): Pack => ({
  format: 'guoshen-pack',
  version: 1,
  id: 'garden',
  title: '花园资料',
  published: '2026-11-22',
  facts: {
    categories: [
      category('浇水', { requirement: null, row: 1 }),
      category('修剪', {
        row: 2,
        requirement: { anyOf: [{ document: 'gardener-licence' }, { document: 'pruning-permit', party: '合作园丁' }] },
      }),
    ],
    documents: [
      { id: 'gardener-licence', name: '园丁证', aliases: ['花匠证'] },
      { id: 'pruning-permit', name: '修剪许可证', aliases: [] },
    ],
    rules: [
      {
        id: 'wechat/garden-name',
        console: 'wechat-mini-program',
        fields: ['name'],
        level: 'block',
        check: { kind: 'length', unit: 'width', max: 30 },
        message: { zh: '名称过长', en: 'The name is too long' },
        instead: { zh: '缩短名称', en: 'Shorten the name' },
        source: SOURCE,
      },
    ],
  },
});
