import { useLocale } from '../ui/text';
import { some } from '../ui/text/some';
import type { TeachSaid } from './state';

interface TeachTexts {
  title: string;
  whichPage: string;
  howTo: string;
  whichField: (label: string | undefined) => string;
  choose: string;
  required: string;
  thisOne: string;
  another: string;
  copy: string;
  leave: string;
  found: string;
  notFound: (label: string) => string;
  said: Record<TeachSaid, string>;
  /** In the panel. */
  teach: string;
  teachWrong: string;
  copyShort: string;
  missingFields: string;
  /** In the options. */
  empty: string;
  fields: (count: number) => string;
  use: string;
  remove: string;
  removed: (title: string) => string;
  undo: string;
  restored: string;
  exportAll: string;
  importFile: string;
  imported: (count: number, refused: number) => string;
  failed: string;
}

const zh: TeachTexts = {
  title: '教它认识这个页面',
  whichPage: '这是哪一页',
  howTo: '点一下页面上的一项，再说它是哪一栏。这时点页面不会触发页面自己的操作，按 Esc 退出。',
  whichField: (label) => (label === undefined ? '框住的这一项是哪一栏' : `“${label}”是哪一栏`),
  choose: '请选择',
  required: '必填',
  thisOne: '就是它',
  another: '换一项',
  copy: '复制页面结构',
  leave: '完成',
  found: '认得的栏目',
  notFound: (label) => `${label}：没找到`,
  said: {
    kept: '记住了，马上生效',
    'not-found': '按这个办法找不回这一项，换点旁边的输入框试试',
    'not-kept': '这次没存上，刷新页面后要再教一遍',
    copied: '已复制。里面没有填写的内容，发之前可以自己看一眼',
    'not-copied': '没复制上，点一下页面再试',
  },
  teach: '教它认识这个页面',
  teachWrong: '有栏目读错了，教它认',
  copyShort: '复制页面结构',
  missingFields: '没认出这些栏目',
  empty: '还没有教过页面。在没认出来的页面上打开过审，点“教它认识这个页面”。',
  fields: (count) => `${count} 个栏目`,
  use: '使用',
  remove: '删除',
  removed: (title) => `已删除 ${title}`,
  undo: '撤销',
  restored: '已恢复',
  exportAll: '导出',
  importFile: '导入',
  imported: (count, refused) => `导入 ${count} 页${refused > 0 ? `，${refused} 页格式不对，没有导入` : ''}`,
  failed: '没存上，稍后再试一次',
};

const en: TeachTexts = {
  title: 'Teach this page',
  whichPage: 'Which page is this',
  howTo: 'Press one field on the page, then say what it is. Presses do nothing on the page meanwhile; Escape leaves.',
  whichField: (label) => (label === undefined ? 'Which field is the outlined one' : `Which field is “${label}”`),
  choose: 'Choose',
  required: 'Required',
  thisOne: 'That is it',
  another: 'Another one',
  copy: 'Copy the page’s structure',
  leave: 'Done',
  found: 'Known fields',
  notFound: (label) => `${label}: not found`,
  said: {
    kept: 'Remembered, and in use from now on',
    'not-found': 'It could not be found again this way; try the input beside it',
    'not-kept': 'It was not stored; after a reload it has to be taught again',
    copied: 'Copied. Nothing that was filled in is in it; have a look before you send it',
    'not-copied': 'Not copied; press the page once and try again',
  },
  teach: 'Teach this page',
  teachWrong: 'A field is read wrongly: teach it',
  copyShort: 'Copy the page’s structure',
  missingFields: 'These fields were not recognised',
  empty: 'No page was taught yet. Open Guoshen on a page that it does not recognise and press “Teach this page”.',
  fields: (count) => some(count, 'field'),
  use: 'In use',
  remove: 'Delete',
  removed: (title) => `${title} deleted`,
  undo: 'Undo',
  restored: 'Restored',
  exportAll: 'Export',
  importFile: 'Import',
  imported: (count, refused) =>
    `${count} imported${refused > 0 ? `; ${refused} could not be read and were left out` : ''}`,
  failed: 'Not stored; try once more in a moment',
};

export const useTeachTexts = (): TeachTexts => (useLocale() === 'en' ? en : zh);
