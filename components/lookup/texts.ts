import type { SearchKind } from '../../core/search';
import { useLocale } from '../ui/text';
import type { Place } from './hits';
import type { ToolId } from './tool';

/** Every word of the lookup; both languages implement it, so that the compiler finds a missing one. */
interface LookupTexts {
  field: string;
  hint: string;
  clear: string;
  results: (count: number) => string;
  kinds: Record<SearchKind, string>;
  /** Short names of the places that lines belong to. */
  places: Record<Place, string>;
  via: (word: string) => string;
  /** A service that the category does not open. */
  closes: (word: string) => string;
  nothing: (query: string) => string;
  nothingHint: string;
  here: string;
  needs: string;
  recent: string;
  notRecognised: string;
  teachPage: string;
  teach: string;
  ways: Record<'name' | 'pinyin' | 'mixed', string>;
  back: string;
  uses: (count: number) => string;
  noUses: string;
  unknown: string;
  pinned: string;
  pin: string;
  unpin: string;
  applicant: string;
  everyApplicant: string;
  more: string;
  copyText: string;
  copyMarkdown: string;
  copyLink: string;
  copied: string;
  notCopied: string;
  saveCsv: string;
  print: string;
  compareThis: string;
  openPage: string;
  /** To the same business on the other consoles. */
  elsewhere: string;
  elsewhereHint: string;
  console: string;
  byItself: string;
  /** Name of the bar with the ways to ask. */
  ask: string;
  tools: Record<ToolId | 'search', string>;
}

const zh: LookupTexts = {
  field: '查类目、资质和规则',
  hint: '类目、资质、规则，拼音也行',
  clear: '清空',
  results: (count) => `${count} 个结果`,
  kinds: { category: '类目', document: '资质', rule: '规则', violation: '违规情形' },
  places: {
    'wechat-mini-program': '小程序',
    live: '小程序直播',
    'tencent-cloud-market': '云市场',
    'tencent-meeting': '会议',
  },
  via: (word) => `含“${word}”`,
  closes: (word) => `不开放“${word}”`,
  nothing: (query) => `没找到“${query}”`,
  nothingHint: '少输几个字，或换成拼音首字母试试',
  here: '当前页面',
  needs: '这个类目要交什么',
  recent: '最近看过',
  notRecognised: '没认出当前页面，可以在这里直接查',
  teachPage: '教它认识',
  teach: '输入类目，看它要交什么。可以这样写',
  ways: { name: '名称', pinyin: '拼音', mixed: '首字母加汉字' },
  back: '返回',
  uses: (count) => `${count} 个类目会用到`,
  noUses: '没有类目要交这份资质',
  unknown: '没有这一条的资料，请返回换一条',
  pinned: '已收藏',
  pin: '收藏',
  unpin: '取消收藏',
  applicant: '按主体或情形看',
  everyApplicant: '全部',
  more: '更多',
  copyText: '复制成文字',
  copyMarkdown: '复制成 Markdown',
  copyLink: '复制给同事的链接',
  copied: '已复制',
  notCopied: '没能复制，请再试一次',
  saveCsv: '存成清单（CSV）',
  print: '打印或存成 PDF',
  compareThis: '和别的类目对比',
  openPage: '在整页里打开',
  elsewhere: '在另外两个平台',
  elsewhereHint: '同一业务要交什么，放在一起看',
  console: '在哪个平台',
  byItself: '自动判断',
  ask: '查询方式',
  tools: {
    search: '查类目',
    'by-papers': '按资质',
    'by-business': '按业务',
    names: '名称',
    decode: '驳回',
    compare: '对比',
  },
};

const en: LookupTexts = {
  field: 'Look up categories, papers and rules',
  hint: 'Category, paper, rule; pinyin works',
  clear: 'Clear',
  results: (count) => `${count} ${count === 1 ? 'result' : 'results'}`,
  kinds: { category: 'Categories', document: 'Papers', rule: 'Rules', violation: 'Violations' },
  places: {
    'wechat-mini-program': 'Mini-program',
    live: 'Mini-program live',
    'tencent-cloud-market': 'Marketplace',
    'tencent-meeting': 'Meeting',
  },
  via: (word) => `has “${word}”`,
  closes: (word) => `closed: “${word}”`,
  nothing: (query) => `Nothing found for “${query}”`,
  nothingHint: 'Type fewer characters, or the initials of the pinyin',
  here: 'This page',
  needs: 'What this category takes',
  recent: 'Recent',
  notRecognised: 'This page is not recognised; you can look things up here',
  teachPage: 'Teach it',
  teach: 'Type a category to see what it takes, in any of these ways',
  ways: { name: 'name', pinyin: 'pinyin', mixed: 'initials and characters' },
  back: 'Back',
  uses: (count) => `Used by ${count} ${count === 1 ? 'category' : 'categories'}`,
  noUses: 'No category takes this paper',
  unknown: 'Nothing is known about this one; go back and choose another',
  pinned: 'Pinned',
  pin: 'Pin',
  unpin: 'Unpin',
  applicant: 'For one kind of applicant',
  everyApplicant: 'All',
  more: 'More',
  copyText: 'Copy as text',
  copyMarkdown: 'Copy as Markdown',
  copyLink: 'Copy a link for a teammate',
  copied: 'Copied',
  notCopied: 'Could not be copied; try again',
  saveCsv: 'Save a checklist (CSV)',
  print: 'Print or save as PDF',
  compareThis: 'Compare with others',
  openPage: 'Open as a page',
  elsewhere: 'On the other two consoles',
  elsewhereHint: 'What the same business takes there, side by side',
  console: 'On which console',
  byItself: 'By the text',
  ask: 'Ways to ask',
  tools: {
    search: 'Look up',
    'by-papers': 'Papers',
    'by-business': 'Business',
    names: 'Name',
    decode: 'Refusal',
    compare: 'Compare',
  },
};

export const useLookupTexts = (): LookupTexts => (useLocale() === 'en' ? en : zh);
