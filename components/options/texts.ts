import { useLocale } from '../ui/text';

/** Every word of the options page's frame. */
interface OptionsTexts {
  title: string;
  search: string;
  clear: string;
  found: (count: number) => string;
  nothing: (typed: string) => string;
  /** While a section has nothing to show. */
  empty: string;
  ignored: {
    none: string;
    count: (count: number) => string;
    takeBackAll: string;
    takenBack: (count: number) => string;
    undo: string;
    ruleGone: string;
  };
  packs: {
    kinds: Record<PackRecordKind, string>;
    sources: string;
    records: (count: number) => string;
    checked: (day: string) => string;
    checkedFrom: (oldest: string, latest: string) => string;
    stale: (days: number) => string;
    fresh: string;
    other: string;
    otherHint: string;
    choose: string;
    export: string;
    tooLarge: string;
    refused: (name: string) => string;
    differs: (title: string, published: string) => string;
    same: string;
    counts: (added: number, changed: number, removed: number) => string;
    more: (count: number) => string;
    close: string;
  };
}

/** Kinds of records in a pack, and what the pack says of itself. */
type PackRecordKind = 'category' | 'document' | 'rule' | 'page' | 'knowledge' | 'pack';

const zh: OptionsTexts = {
  title: '过审 · 设置',
  search: '搜设置',
  clear: '清空',
  found: (count) => `${count} 个分区`,
  nothing: (typed) => `没有和“${typed.trim()}”有关的设置，换个词试试`,
  empty: '这里还没有内容',
  ignored: {
    none: '还没有忽略过。在表单的提示卡片上按“忽略”，会记在这里，随时可以恢复',
    count: (count) => `${count} 条`,
    takeBackAll: '全部恢复',
    takenBack: (count) => `已恢复 ${count} 条，以后照常提示`,
    undo: '撤销',
    ruleGone: '这条规则已经没有了',
  },
  packs: {
    kinds: { category: '类目', document: '资质', rule: '规则', page: '页面', knowledge: '审核知识', pack: '资料包' },
    sources: '来源',
    records: (count) => `${count} 条`,
    checked: (day) => `核对于 ${day}`,
    checkedFrom: (oldest, latest) => `核对于 ${oldest} 到 ${latest}`,
    stale: (days) => `超过 ${days} 天没核对`,
    fresh: '近期核对过',
    other: '看看别的资料包',
    otherHint: '选一个资料包文件，先查格式，再列出它和内置资料有什么不同。不会改动内置资料',
    choose: '选文件',
    export: '导出内置资料',
    tooLarge: '文件太大，资料包没有这么大',
    refused: (name) => `${name} 不是能用的资料包，按下面改好再选`,
    differs: (title, published) => `${title}（${published}）和内置资料相比`,
    same: '完全一样',
    counts: (added, changed, removed) => `多 ${added} 条，改 ${changed} 条，少 ${removed} 条`,
    more: (count) => `还有 ${count} 条`,
    close: '收起',
  },
};

const en: OptionsTexts = {
  title: 'Guoshen · Settings',
  search: 'Search settings',
  clear: 'Clear',
  found: (count) => `${count} ${count === 1 ? 'section' : 'sections'}`,
  nothing: (typed) => `No setting has to do with “${typed.trim()}”; try another word`,
  empty: 'Nothing here yet',
  ignored: {
    none: 'Nothing was ignored yet. “Ignore” on a card in a form keeps it here, and it can be taken back at any time',
    count: (count) => `${count} ${count === 1 ? 'decision' : 'decisions'}`,
    takeBackAll: 'Take all back',
    takenBack: (count) => `${count} taken back; they are pointed out again`,
    undo: 'Undo',
    ruleGone: 'This rule is gone',
  },
  packs: {
    kinds: {
      category: 'Categories',
      document: 'Papers',
      rule: 'Rules',
      page: 'Pages',
      knowledge: 'Reviewing',
      pack: 'The pack',
    },
    sources: 'Sources',
    records: (count) => `${count} ${count === 1 ? 'fact' : 'facts'}`,
    checked: (day) => `checked ${day}`,
    checkedFrom: (oldest, latest) => `checked ${oldest} to ${latest}`,
    stale: (days) => `not checked for over ${days} days`,
    fresh: 'checked lately',
    other: 'Look at another pack',
    otherHint: 'Choose a pack: its format is checked, then what it says otherwise is listed. What is built in stays',
    choose: 'Choose a file',
    export: 'Export what is built in',
    tooLarge: 'The file is larger than any pack',
    refused: (name) => `${name} is no pack that can be used; mend this and choose it again`,
    differs: (title, published) => `${title} (${published}) compared with what is built in`,
    same: 'No difference',
    counts: (added, changed, removed) => `${added} added, ${changed} changed, ${removed} removed`,
    more: (count) => `${count} more`,
    close: 'Close',
  },
};

export const useOptionsTexts = (): OptionsTexts => (useLocale() === 'en' ? en : zh);
