import type { ConsoleId } from '../model/console';
import type { PaperState } from '../model/review';

export type Language = 'zh' | 'en';

/** The fixed words of an exported answer. */
export interface Words {
  consoles: Record<ConsoleId, string>;
  live: string;
  none: string;
  /** Fewest papers still to be got; 0 when everything is there. */
  fewest(count: number): string;
  all: string;
  any(n: number): string;
  everybody: string;
  own: string;
  extras: string;
  conditions: string;
  scope: string;
  remarks: string;
  references: string;
  notOpen: string;
  mail: string;
  irreversible: string;
  source: string;
  checked(date: string): string;
  exempt(kinds: string): string;
  states: Record<PaperState, string>;
  /** Stands between a heading and what belongs to it. */
  colon: string;
  /** Headings of the checklist's columns. */
  columns: readonly string[];
}

export const WORDS: Record<Language, Words> = {
  zh: {
    consoles: {
      'wechat-mini-program': '微信小程序',
      'tencent-cloud-market': '腾讯云云市场',
      'tencent-meeting': '腾讯会议开放平台',
    },
    live: '直播',
    none: '不要求资质',
    fewest: (count) => (count === 0 ? '已齐' : `最少还差 ${count} 份`),
    all: '全部都要',
    any: (n) => (n === 1 ? '任选一项' : `任选 ${n} 项`),
    everybody: '每个应用都要',
    own: '本类目要',
    extras: '特殊情况',
    conditions: '资质以外的条件',
    scope: '适用',
    remarks: '备注',
    references: '相关类目',
    notOpen: '不开放',
    mail: '内测，发邮件申请',
    irreversible: '不可撤销',
    source: '来源',
    checked: (date) => `核对于 ${date}`,
    exempt: (kinds) => `${kinds}不要`,
    states: { held: '已具备', missing: '缺', expired: '已过期', unknown: '未知' },
    colon: '：',
    columns: ['类目', '分组', '资料', '要求', '份数', '出具方', '状态', '已备好'],
  },
  en: {
    consoles: {
      'wechat-mini-program': 'WeChat mini program',
      'tencent-cloud-market': 'Tencent Cloud Marketplace',
      'tencent-meeting': 'Tencent Meeting open platform',
    },
    live: 'live',
    none: 'No papers required',
    fewest: (count) => (count === 0 ? 'Complete' : `At least ${count} to get`),
    all: 'All of',
    any: (n) => (n === 1 ? 'One of' : `${n} of`),
    everybody: 'Every app',
    own: 'This category',
    extras: 'Special cases',
    conditions: 'Conditions beside papers',
    scope: 'For',
    remarks: 'Remarks',
    references: 'Related categories',
    notOpen: 'Not open',
    mail: 'Closed beta, apply by mail',
    irreversible: 'Cannot be undone',
    source: 'Source',
    checked: (date) => `checked ${date}`,
    exempt: (kinds) => `not for ${kinds}`,
    states: { held: 'held', missing: 'missing', expired: 'expired', unknown: 'unknown' },
    colon: ': ',
    columns: ['Category', 'Group', 'Paper', 'Has to say', 'Copies', 'Issuer', 'State', 'Ready'],
  },
};
