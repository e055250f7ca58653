import type { CollectionName } from '../../core/model/records';
import { useLocale } from '../ui/text';

interface RecordTexts {
  collections: Record<CollectionName, string>;
  /** Two windows wrote one field without having seen each other. */
  heading: (record: string) => string;
  why: string;
  /** The value that is in use until somebody chooses. */
  now: string;
  other: string;
  choose: string;
  chooseOne: (value: string) => string;
  deleted: (record: string) => string;
  keep: string;
  remove: string;
  settled: string;
  /** Takes the choice back for the other value. */
  useOther: string;
  nothing: string;
  /** A side that has nothing but what the other one has as well. */
  lacks: string;
  more: (count: number) => string;
  /** Said right after the write. */
  told: string;
  /** In an open editor: the record is another one by now. */
  elsewhere: string;
  gone: string;
  yes: string;
  no: string;
}

const zh: RecordTexts = {
  collections: {
    profiles: '企业资料',
    holdings: '资质',
    files: '文件',
    submissions: '记下的填写',
    drafts: '草稿',
    ledger: '驳回台账',
    ignores: '已忽略',
    taughtPages: '教过的页面',
    packs: '资料包',
    teamWords: '团队用词',
    pins: '收藏的答案',
    settings: '设置',
  },
  heading: (record) => `另一个窗口刚改过“${record}”`,
  why: '两边都留着，选一个：',
  now: '现在用的',
  other: '另一份',
  choose: '用这份',
  chooseOne: (value) => `用这份：${value}`,
  deleted: (record) => `另一个窗口删掉了“${record}”，你又保存了它。内容还在，留不留？`,
  keep: '留着',
  remove: '删掉',
  settled: '已选好',
  useOther: '改用另一份',
  nothing: '空',
  lacks: '没有另一份里的这些',
  more: (count) => `还有 ${count} 处不一样`,
  told: '已保存。另一个窗口刚改过同一处，两边都留着，请在上面选一个',
  elsewhere: '另一个窗口刚改过这一份。现在保存，没改到同一处的会合在一起，改到同一处的两边都留着',
  gone: '另一个窗口刚删掉这一份。现在保存，它会回来',
  yes: '是',
  no: '否',
};

const en: RecordTexts = {
  collections: {
    profiles: 'Profiles',
    holdings: 'Papers',
    files: 'Files',
    submissions: 'Noted forms',
    drafts: 'Drafts',
    ledger: 'Refusals',
    ignores: 'Ignored findings',
    taughtPages: 'Taught pages',
    packs: 'Packs',
    teamWords: 'Team words',
    pins: 'Pinned answers',
    settings: 'Settings',
  },
  heading: (record) => `Another window has just changed “${record}”`,
  why: 'Both are kept; choose one:',
  now: 'In use now',
  other: 'The other one',
  choose: 'Use this one',
  chooseOne: (value) => `Use this one: ${value}`,
  deleted: (record) => `Another window deleted “${record}”, and you saved it. It is still there; keep it?`,
  keep: 'Keep',
  remove: 'Delete',
  settled: 'Chosen',
  useOther: 'Use the other one',
  nothing: 'empty',
  lacks: 'without what the other one has',
  more: (count) => `${count} more that differ`,
  told: 'Saved. Another window has changed the same place: both are kept, choose one above',
  elsewhere:
    'Another window has just changed this. If you save now, changes of other places are joined, and of the same place both are kept',
  gone: 'Another window has just deleted this. If you save now, it comes back',
  yes: 'yes',
  no: 'no',
};

export const useRecordTexts = (): RecordTexts => (useLocale() === 'en' ? en : zh);
