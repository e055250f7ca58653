import type { ConsoleId } from '../model/console';
import { CONSOLE_NAMES } from '../model/console-names';
import type { PaperState } from '../model/review';
import type { CategoryView } from '../model/view';
import { LIVE_WORDS, type LiveWords } from './live-words';

export type Language = 'zh' | 'en';

/** The fixed words of an exported answer. */
export interface Words {
  consoleName(console: ConsoleId): string;
  live: string;
  liveAccess: string;
  none: string;
  /** None in general, while there are special cases. */
  noneInGeneral: string;
  /** Fewest papers still to be got; 0 when everything is there. */
  fewest(count: number): string;
  all: string;
  any(n: number): string;
  everybody: string;
  own: string;
  extras: string;
  conditions: string;
  conditionStates: Record<'met' | 'not-met', string>;
  /** For these kinds alone. */
  only(kind: string): string;
  /** These kinds may apply to be freed of it. */
  waivable(kinds: string): string;
  conflicts: string;
  stricter: string;
  /** What to do where one side is stricter, and where neither is. */
  stricterSide: string;
  bothSides: string;
  preferred: string;
  deposit: string;
  yuan(amount: number): string;
  depositDays(topUp: number, refund: number): string;
  routeWaives: string;
  onboarding: string;
  /** Working days until an answer comes. */
  answerIn(days: number): string;
  liveFacts: LiveWords;
  moved: Record<NonNullable<CategoryView['correspondsTo']>['status'], string>;
  unresolved: string;
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
  /** Notes behind a line. */
  aside(notes: readonly string[]): string;
  /** Stands between a heading and what belongs to it. */
  colon: string;
  /** Headings of the checklist's columns. */
  columns: readonly string[];
}

const days = (count: number): string => `${count} working ${count === 1 ? 'day' : 'days'}`;

export const WORDS: Record<Language, Words> = {
  zh: {
    consoleName: (console) => CONSOLE_NAMES[console].zh,
    live: '直播',
    liveAccess: '直播怎样接入',
    none: '不要求资质',
    noneInGeneral: '一般不要求资质，特殊情况要的见下',
    fewest: (count) => (count === 0 ? '资质已齐' : `最少还差 ${count} 份`),
    all: '全部都要',
    any: (n) => (n === 1 ? '任选一项' : `任选 ${n} 项`),
    everybody: '每个应用都要',
    own: '本类目要',
    extras: '特殊情况',
    conditions: '资质以外的条件',
    conditionStates: { met: '已达到', 'not-met': '未达到' },
    only: (kind) => `只看${kind}`,
    waivable: (kinds) => `${kinds}可申请免去`,
    conflicts: '官方说法不一',
    stricter: '更严',
    stricterSide: '按更严的准备',
    bothSides: '看不出哪边更严，两边都备好',
    preferred: '有这些更好',
    deposit: '保证金',
    yuan: (amount) => `${amount} 元`,
    depositDays: (topUp, refund) => `被扣后 ${topUp} 个工作日内补足，终止合作后 ${refund} 个工作日内退还`,
    routeWaives: '只免团队人数，其他条件照旧，另外要交',
    onboarding: '首次入驻通用的条件和材料',
    answerIn: (days) => `约 ${days} 个工作日答复`,
    liveFacts: LIVE_WORDS.zh,
    moved: { same: '', renamed: '已改名为', moved: '已移到', split: '已拆成', gone: '已没有对应的类目' },
    unresolved: '现在没有这个名字的类目',
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
    aside: (notes) => `（${notes.join('，')}）`,
    colon: '：',
    columns: ['类目', '分组', '资料或条件', '要求', '份数', '出具方', '状态', '已备好'],
  },
  en: {
    consoleName: (console) => CONSOLE_NAMES[console].en,
    live: 'live',
    liveAccess: 'Going live',
    none: 'No papers required',
    noneInGeneral: 'No papers required in general; see the special cases below',
    fewest: (count) => (count === 0 ? 'All papers held' : `At least ${count} to get`),
    all: 'All of',
    any: (n) => (n === 1 ? 'One of' : `${n} of`),
    everybody: 'Every app',
    own: 'This category',
    extras: 'Special cases',
    conditions: 'Conditions beside papers',
    conditionStates: { met: 'met', 'not-met': 'not met' },
    only: (kind) => `for ${kind} only`,
    waivable: (kinds) => `may be waived for ${kinds}`,
    conflicts: 'Official documents differ',
    stricter: 'stricter',
    stricterSide: 'follow the stricter one',
    bothSides: 'neither is clearly stricter; prepare for both',
    preferred: 'Preferred',
    deposit: 'Deposit',
    yuan: (amount) => `${amount} yuan`,
    depositDays: (topUp, refund) =>
      `Top up within ${days(topUp)} of a deduction; paid back within ${days(refund)} after the end`,
    routeWaives: 'waives the team size only; takes as well',
    onboarding: 'Conditions and papers of a first onboarding',
    answerIn: (count) => `answer in about ${days(count)}`,
    liveFacts: LIVE_WORDS.en,
    moved: {
      same: '',
      renamed: 'now called',
      moved: 'moved to',
      split: 'split into',
      gone: 'no category corresponds to it',
    },
    unresolved: 'there is no category of this name now',
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
    aside: (notes) => ` (${notes.join(', ')})`,
    colon: ': ',
    columns: ['Category', 'Group', 'Paper or condition', 'Has to say', 'Copies', 'Issuer', 'State', 'Ready'],
  },
};
