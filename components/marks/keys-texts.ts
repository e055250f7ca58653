import { useLocale } from '../ui/text';
import type { MarkAction } from './key-conflicts';

export interface KeysTexts {
  about: string;
  what: string;
  key: string;
  back: string;
  actions: Record<MarkAction, string>;
  change: (action: string, key: string) => string;
  press: string;
  /** Where Escape is a key to set like any other. */
  pressAny: string;
  notThisOne: string;
  same: (other: string) => string;
  conflicts: { typed: string; browser: string };
  reset: (key: string) => string;
  resetOne: (action: string) => string;
  resetAll: string;
  notSaved: string;
}

const zh: KeysTexts = {
  about: '上一处、下一处在表单里随时可用；其余的键在标记卡片打开时可用。',
  what: '做什么',
  key: '按键',
  back: '恢复',
  actions: {
    next: '下一处问题',
    previous: '上一处问题',
    copy: '复制改好的文字',
    ignore: '忽略这一处',
    close: '关闭卡片',
  },
  change: (action, key) => `${action}：${key}，按下可更改`,
  press: '请按新的键，Esc 取消',
  pressAny: '请按新的键，Tab 取消',
  notThisOne: '这个键表单要用，换一个',
  same: (other) => `和“${other}”相同，换一个`,
  conflicts: { typed: '打字时会触发，请加 Alt 或 Ctrl', browser: '浏览器占用了这个键，换一个' },
  reset: (key) => `恢复 ${key}`,
  resetOne: (action) => `恢复默认：${action}`,
  resetAll: '全部恢复默认',
  notSaved: '键位没能保存，还是原来的。请再设一次；还不行就重启浏览器',
};

const en: KeysTexts = {
  about: 'Next and previous work anywhere in the form; the other keys while a card is open.',
  what: 'What it does',
  key: 'Key',
  back: 'Reset',
  actions: {
    next: 'Next problem',
    previous: 'Previous problem',
    copy: 'Copy corrected text',
    ignore: 'Ignore',
    close: 'Close the card',
  },
  change: (action, key) => `${action}: ${key}, press to change`,
  press: 'Press the new key, Esc cancels',
  pressAny: 'Press the new key, Tab cancels',
  notThisOne: 'Forms need this key; take another one',
  same: (other) => `The same as “${other}”; take another one`,
  conflicts: {
    typed: 'It would go off while you type; add Alt or Ctrl',
    browser: 'The browser uses this key; take another one',
  },
  reset: (key) => `Back to ${key}`,
  resetOne: (action) => `Back to the usual key: ${action}`,
  resetAll: 'All back to the usual keys',
  notSaved: 'The key could not be saved and is as before. Set it again; if that fails, restart the browser',
};

export const useKeysTexts = (): KeysTexts => (useLocale() === 'en' ? en : zh);
