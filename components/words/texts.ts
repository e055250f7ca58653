import type { Level } from '../../core/model/console';
import { useLocale } from '../ui/text';

/** Every word of the team's lists. */
export interface WordsTexts {
  about: string;
  none: string;
  add: string;
  addHeading: string;
  file: string;
  paste: string;
  pasteHint: string;
  drop: string;
  reading: string;
  name: string;
  pasted: string;
  read: (count: number) => string;
  bad: (count: number) => string;
  badMost: (count: number) => string;
  line: (line: number) => string;
  nothing: string;
  take: (count: number) => string;
  cancel: string;
  level: string;
  levels: Record<Level, string>;
  words: (count: number) => string;
  use: (name: string) => string;
  off: string;
  csv: string;
  json: string;
  remove: string;
  removed: (name: string) => string;
  undo: string;
  search: string;
  found: (shown: number, count: number) => string;
  notFound: (typed: string) => string;
  word: string;
  instead: string;
  note: string;
  allowed: string;
  removeWord: (word: string) => string;
  tooMany: (most: number) => string;
  tooLarge: string;
}

const zh: WordsTexts = {
  about: '团队自己的禁用词、允许的说法和替换写法，和平台的规则一起检查表单里的文字。只存在本机。',
  none: '还没有团队词表，导入一份就会一起检查',
  add: '导入词表',
  addHeading: '导入词表',
  file: '选择文件',
  paste: '或粘贴在这里',
  pasteHint: '一行一个词；“旧名 => 新名”写替换；“!”开头是允许的说法；也可以是 CSV 或 JSON',
  drop: '文件也可以拖到这里：TXT、CSV、JSON',
  reading: '正在读…',
  name: '词表名称',
  pasted: '粘贴的词',
  read: (count) => `能用 ${count} 个词`,
  bad: (count) => `${count} 行没法用，其余照常导入`,
  badMost: (count) => `只列出前 ${count} 行`,
  line: (line) => `第 ${line} 行`,
  nothing: '没有能用的词，按上面的格式改一下再试',
  take: (count) => `导入 ${count} 个词`,
  cancel: '取消',
  level: '命中时',
  levels: { block: '按会被拒处理', warn: '提醒', advice: '仅供参考' },
  words: (count) => `${count} 个词`,
  use: (name) => `启用“${name}”`,
  off: '已停用',
  csv: '导出 CSV',
  json: '导出 JSON',
  remove: '删除',
  removed: (name) => `已删除“${name}”`,
  undo: '撤销',
  search: '搜词表里的词',
  found: (shown, count) => (shown < count ? `${count} 个，列出前 ${shown} 个` : `${count} 个`),
  notFound: (typed) => `词表里没有“${typed}”，换个词试试`,
  word: '词',
  instead: '改为',
  note: '备注',
  allowed: '允许',
  removeWord: (word) => `删除“${word}”`,
  tooMany: (most) => `所有词表合起来最多 ${most} 个词，先删掉一些`,
  tooLarge: '文件超过 50 MB，请拆开再导入',
};

const en: WordsTexts = {
  about:
    'Words that your team bans, wordings it allows and what it writes instead; checked along with the platforms’ rules. Kept on this computer only.',
  none: 'No word list yet; import one to have it checked too',
  add: 'Import a list',
  addHeading: 'Import a list',
  file: 'Choose a file',
  paste: 'Or paste it here',
  pasteHint: 'One word a line; “old => new” to replace; “!” before a wording that is allowed; or CSV, or JSON',
  drop: 'A file may also be dropped here: TXT, CSV, JSON',
  reading: 'Reading…',
  name: 'Name of the list',
  pasted: 'Pasted words',
  read: (count) => `${count} words can be used`,
  bad: (count) => `${count} lines cannot be used; the rest is imported`,
  badMost: (count) => `Only the first ${count} lines are listed`,
  line: (line) => `Line ${line}`,
  nothing: 'No word can be used; write them as said above and try again',
  take: (count) => `Import ${count} words`,
  cancel: 'Cancel',
  level: 'When found',
  levels: { block: 'As a refusal', warn: 'Warn', advice: 'Only advise' },
  words: (count) => `${count} words`,
  use: (name) => `Use “${name}”`,
  off: 'Not in use',
  csv: 'Export CSV',
  json: 'Export JSON',
  remove: 'Delete',
  removed: (name) => `“${name}” deleted`,
  undo: 'Undo',
  search: 'Search the lists',
  found: (shown, count) => (shown < count ? `${count}, the first ${shown} listed` : String(count)),
  notFound: (typed) => `No list has “${typed}”; try another word`,
  word: 'Word',
  instead: 'Instead',
  note: 'Note',
  allowed: 'allowed',
  removeWord: (word) => `Delete “${word}”`,
  tooMany: (most) => `All lists together hold ${most} words at most; delete some first`,
  tooLarge: 'The file is larger than 50 MB; import it in parts',
};

export const useWordsTexts = (): WordsTexts => (useLocale() === 'en' ? en : zh);
