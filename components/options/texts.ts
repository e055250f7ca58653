import { useLocale } from '../ui/text';

/** Every word of the options page's frame. */
interface OptionsTexts {
  title: string;
  search: string;
  clear: string;
  found: (count: number) => string;
  nothing: (typed: string) => string;
  ignored: {
    none: string;
    count: (count: number) => string;
    takeBackAll: string;
    takenBack: (count: number) => string;
    undo: string;
    ruleGone: string;
  };
  reset: {
    resets: string;
    choices: readonly string[];
    verb: string;
    done: string;
    undo: string;
    undone: string;
    stays: string;
    data: string;
  };
  packs: {
    kinds: Record<PackRecordKind, string>;
    inUse: string;
    builtIn: string;
    published: (day: string) => string;
    /** Back to the pack with this title, or to what is built in. */
    back: (title: string | undefined) => string;
    asideOlder: (title: string, day: string, than: string) => string;
    asideBroken: (title: string) => string;
    accept: string;
    accepted: (title: string) => string;
    wentBack: (title: string | undefined) => string;
    older: (name: string) => string;
    olderHint: (day: string, than: string) => string;
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
  ignored: {
    none: '还没有忽略过。在表单的提示卡片上按“忽略”，会记在这里，随时可以恢复',
    count: (count) => `${count} 条`,
    takeBackAll: '全部恢复',
    takenBack: (count) => `已恢复 ${count} 条，以后照常提示`,
    undo: '撤销',
    ruleGone: '这条规则已经没有了',
  },
  reset: {
    resets: '会变回默认的',
    choices: [
      '提示卡片的键位',
      '页面浮层的位置和展开',
      '证照到期前提醒的天数',
      '留住没交的内容（打开）',
      '最近查过的（清空）',
    ],
    verb: '恢复默认设置',
    done: '设置已恢复默认，资料都在',
    undo: '撤销',
    undone: '原来的设置回来了',
    stays: '不动的',
    data: '企业资料、资质和文件、草稿、驳回台账、收藏、忽略、词表、教过的页面、资料包、文件锁。要删这些，到“数据与隐私”',
  },
  packs: {
    kinds: { category: '类目', document: '资质', rule: '规则', page: '页面', knowledge: '审核知识', pack: '资料包' },
    inUse: '正在用',
    builtIn: '内置资料',
    published: (day) => `${day} 版`,
    back: (title) => `退回${title === undefined ? '内置资料' : `“${title}”`}`,
    asideOlder: (title, day, than) => `“${title}”（${day}）比内置资料（${than}）旧，没有用它。请团队出一份新的，或退回`,
    asideBroken: (title) => `“${title}”和新版扩展对不上，没有用它。按下面改好重新选，或退回`,
    accept: '启用这个资料包',
    accepted: (title) => `已启用“${title}”，页面和查询都按它来`,
    wentBack: (title) => `已退回${title === undefined ? '内置资料' : `“${title}”`}`,
    older: (name) => `${name} 比现在用的旧，没有改动`,
    olderHint: (day, than) =>
      `它是 ${day} 版，现在用的是 ${than} 版。请选 ${than} 或之后的资料包；想回到以前的，用“退回”`,
    sources: '来源',
    records: (count) => `${count} 条`,
    checked: (day) => `核对于 ${day}`,
    checkedFrom: (oldest, latest) => `核对于 ${oldest} 到 ${latest}`,
    stale: (days) => `超过 ${days} 天没核对`,
    fresh: '近期核对过',
    other: '换一个资料包',
    otherHint: '选一个资料包文件，先查格式，再列出它和现在用的有什么不同，按“启用”才生效，随时可以退回',
    choose: '选文件',
    export: '导出内置资料',
    tooLarge: '文件太大，资料包没有这么大',
    refused: (name) => `${name} 不是能用的资料包，按下面改好再选`,
    differs: (title, published) => `“${title}”（${published}）和现在用的相比`,
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
  ignored: {
    none: 'Nothing was ignored yet. “Ignore” on a card in a form keeps it here, and it can be taken back at any time',
    count: (count) => `${count} ${count === 1 ? 'decision' : 'decisions'}`,
    takeBackAll: 'Take all back',
    takenBack: (count) => `${count} taken back; they are pointed out again`,
    undo: 'Undo',
    ruleGone: 'This rule is gone',
  },
  reset: {
    resets: 'What goes back',
    choices: [
      'Keys at the marks',
      'Place of the overlay on pages, and whether it is folded',
      'Days before a paper ends on which you are told',
      'Keeping unfinished forms (on)',
      'What was looked up lately (cleared)',
    ],
    verb: 'Restore the defaults',
    done: 'The defaults hold again; all data is there',
    undo: 'Undo',
    undone: 'The settings are as they were',
    stays: 'What stays',
    data: 'Profiles, papers and files, drafts, refusals, pins, what is ignored, word lists, taught pages, packs, the file lock. To delete these, go to “Data and privacy”',
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
    inUse: 'In use',
    builtIn: 'Built in',
    published: (day) => `edition of ${day}`,
    back: (title) => (title === undefined ? 'Back to what is built in' : `Back to “${title}”`),
    asideOlder: (title, day, than) =>
      `“${title}” (${day}) is older than what is built in (${than}) and is not used. Ask for a newer one, or go back`,
    asideBroken: (title) =>
      `“${title}” does not fit this version of the extension and is not used. Mend this and choose it again, or go back`,
    accept: 'Use this pack',
    accepted: (title) => `“${title}” is in use, on pages and in the lookup`,
    wentBack: (title) => (title === undefined ? 'Back to what is built in' : `Back to “${title}”`),
    older: (name) => `${name} is older than what is in use; nothing was changed`,
    olderHint: (day, than) =>
      `It is the edition of ${day}, and that of ${than} is in use. Choose a later pack; to go back, there is “Back”`,
    sources: 'Sources',
    records: (count) => `${count} ${count === 1 ? 'fact' : 'facts'}`,
    checked: (day) => `checked ${day}`,
    checkedFrom: (oldest, latest) => `checked ${oldest} to ${latest}`,
    stale: (days) => `not checked for over ${days} days`,
    fresh: 'checked lately',
    other: 'Take another pack',
    otherHint:
      'Choose a pack: its format is checked, then what it says otherwise is listed. It counts when you say so, and there is a way back',
    choose: 'Choose a file',
    export: 'Export what is built in',
    tooLarge: 'The file is larger than any pack',
    refused: (name) => `${name} is no pack that can be used; mend this and choose it again`,
    differs: (title, published) => `“${title}” (${published}) compared with what is in use`,
    same: 'No difference',
    counts: (added, changed, removed) => `${added} added, ${changed} changed, ${removed} removed`,
    more: (count) => `${count} more`,
    close: 'Close',
  },
};

export const useOptionsTexts = (): OptionsTexts => (useLocale() === 'en' ? en : zh);
