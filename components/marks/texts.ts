import type { IgnoreReason } from '../../core/model/ignore';
import { useLocale } from '../ui/text';
import type { IgnoreScope, Said } from './state';

interface MarksTexts {
  marks: string;
  /** Name of a field's mark. */
  mark: (label: string, count: number, word: string) => string;
  card: (label: string, at: number, of: number) => string;
  previous: string;
  next: string;
  close: string;
  instead: string;
  fixed: string;
  copy: string;
  copied: string;
  notCopied: string;
  pasteYourself: string;
  ignore: string;
  ignoring: string;
  reason: string;
  reasons: Record<IgnoreReason, string>;
  scope: string;
  scopes: Record<IgnoreScope, string>;
  cancel: string;
  said: Record<Said, string>;
  ignored: (count: number) => string;
  takeBack: string;
  takeBackOne: (word: string) => string;
  /** In place of a source. */
  byTeam: string;
  /** Words that look like a breach and are none. */
  fine: (word: string, why: string) => string;
  /** Why, where the words are part of a wording about something else. */
  otherWording: string;
  fineSummary: (words: readonly string[]) => string;
}

const zh: MarksTexts = {
  marks: '栏目旁的标记',
  mark: (label, count, word) => `${label}：${count} 处，${word}`,
  card: (label, at, of) => `${label}，第 ${at} 处，共 ${of} 处`,
  previous: '上一处',
  next: '下一处',
  close: '关闭',
  instead: '改为',
  fixed: '改后',
  copy: '复制改好的文字',
  copied: '已复制，粘贴到这一栏',
  notCopied: '没能复制，请手动修改',
  pasteYourself: '这里不改页面：复制后自己粘贴，或到侧边栏里直接改',
  ignore: '忽略',
  ignoring: '忽略这一处',
  reason: '为什么',
  reasons: { 'has-papers': '已有资质证明', 'false-alarm': '误报', 'proper-name': '商标或专有名称', other: '其他' },
  scope: '范围',
  scopes: { once: '只这一次', field: '这一栏不再查这条', phrase: '这个词都不再提' },
  cancel: '取消',
  said: { ignored: '已忽略，可在浮窗里恢复' },
  ignored: (count) => `已忽略 ${count}`,
  takeBack: '恢复',
  takeBackOne: (word) => `恢复：${word}`,
  byTeam: '来自团队词表',
  fine: (word, why) => `“${word}”可以这样写：${why}`,
  otherWording: '在这里说的是别的意思',
  fineSummary: (words) => `看着像、其实可以写：${words.map((word) => `“${word}”`).join('')}`,
};

const en: MarksTexts = {
  marks: 'Marks at fields',
  mark: (label, count, word) => `${label}: ${count}, ${word}`,
  card: (label, at, of) => `${label}, ${at} of ${of}`,
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  instead: 'Instead',
  fixed: 'After',
  copy: 'Copy corrected text',
  copied: 'Copied; paste it into the field',
  notCopied: 'Could not copy; change it by hand',
  pasteYourself: 'Nothing is changed here: copy and paste it, or change it in the side panel',
  ignore: 'Ignore',
  ignoring: 'Ignore this',
  reason: 'Why',
  reasons: {
    'has-papers': 'We hold the licence',
    'false-alarm': 'False alarm',
    'proper-name': 'Trademark or proper name',
    other: 'Other',
  },
  scope: 'How far',
  scopes: { once: 'Only here', field: 'This rule in this field', phrase: 'This word everywhere' },
  cancel: 'Cancel',
  said: { ignored: 'Ignored; the panel can take it back' },
  ignored: (count) => `${count} ignored`,
  takeBack: 'Take back',
  takeBackOne: (word) => `Take back: ${word}`,
  byTeam: 'From the team’s word list',
  fine: (word, why) => `“${word}” is fine: ${why}`,
  otherWording: 'here it is part of something else',
  fineSummary: (words) => `Similar, but fine: ${words.map((word) => `“${word}”`).join(', ')}`,
};

export const useMarksTexts = (): MarksTexts => (useLocale() === 'en' ? en : zh);
