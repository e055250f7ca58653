import type { CollectionName, RecordOf } from '../../../core/model/records';
import { SETTINGS_ID } from '../../../core/model/records/settings';
import { type Change, fileChanges, newId, put } from '../../../store';

const AT = '2026-01-01T08:00:00Z';

type Everything = { [C in CollectionName]: RecordOf<C>[] };

/** One record of every kind, with every sort of value in it, and the changes that write them. */
export async function everything(): Promise<{ records: Everything; changes: Change[] }> {
  const file = await fileChanges(new Blob(['扫描件'], { type: 'image/png' }), '执照.png', AT);
  const profile = newId();
  const records: Everything = {
    profiles: [
      {
        id: profile,
        label: '主公司',
        company: '某某科技有限公司',
        registeredCapital: 1_000_000,
        foundedOn: '2015-06-01',
        contacts: [{ name: '张三', phone: '13800000000' }],
        products: [{ id: newId(), name: '云表', texts: { 'tencent-meeting': { intro: '会中表格' } } }],
      },
    ],
    holdings: [
      { id: newId(), name: '营业执照', profile, files: [file.record.id], expires: '2030-01-01', scope: ['零售'] },
    ],
    files: [file.record],
    submissions: [
      { id: newId(), console: 'tencent-meeting', fields: { name: '云表' }, categories: [['办公']], at: AT },
    ],
    drafts: [
      {
        id: newId(),
        console: 'wechat-mini-program',
        page: 'wechat/basic',
        where: '/wxamp/x',
        fields: { intro: '甲' },
        savedAt: AT,
      },
    ],
    ledger: [{ id: newId(), at: AT, notice: '名称不合规', rules: ['name'], outcome: 'open' }],
    ignores: [
      { id: newId(), at: AT, ignore: { scope: 'field', rule: 'market/superlative', field: 'intro', reason: 'other' } },
    ],
    taughtPages: [
      {
        id: newId(),
        enabled: true,
        at: AT,
        page: {
          id: 'market/product',
          console: 'tencent-cloud-market',
          host: 'console.cloud.tencent.com',
          paths: ['/x'],
          title: { zh: '商品', en: 'Product' },
          fields: [{ key: 'name', kind: 'text', labels: ['商品名称'] }],
          atLeast: 1,
          submit: ['提交'],
          source: { document: '自己教的', url: 'https://example.com', checked: '2026-01-01' },
        },
      },
    ],
    packs: [
      {
        id: newId(),
        pack: 'spring',
        title: '春',
        published: '2026-01-01',
        active: true,
        acceptedAt: AT,
        content: { any: [1, null] },
      },
    ],
    teamWords: [
      { id: newId(), name: '词', enabled: true, level: 'warn', words: [{ word: '秒杀', kind: 'ban' }], importedAt: AT },
    ],
    pins: [{ id: newId(), target: 'wechat/x', at: AT }],
    settings: [{ id: SETTINGS_ID, reminderDays: [30], recent: ['wechat/x'], rememberForms: false, firstRunSeen: true }],
  };
  const changes = (Object.keys(records) as CollectionName[])
    .filter((name) => name !== 'files')
    .flatMap((name) => records[name].map((record) => put(name, record as never)));
  return { records, changes: [...file.changes, ...changes] };
}
