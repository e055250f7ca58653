import type { CollectionName } from '../../core/model/records';
import { useLocale } from '../ui/text';
import { some } from '../ui/text/some';

interface PrivacyTexts {
  promise: string;
  kept: string;
  records: (count: number) => string;
  quota: (used: string, free: string) => string;
  size: (bytes: number) => string;
  nothing: string;
  export: string;
  exportHint: string;
  parts: string;
  lastExport: (day: string | undefined) => string;
  passphrase: string;
  passphraseHint: string;
  weak: string;
  strong: string;
  /** @param percent of the least that is taken */
  strength: (percent: number) => string;
  /** The passphrase once more. */
  again: string;
  againDiffers: string;
  doExport: string;
  exporting: string;
  exported: string;
  /** One file would be too large for an import. */
  inParts: (count: number) => string;
  savePart: (name: string) => string;
  partSaved: string;
  partsMissing: (count: number) => string;
  import: string;
  importHint: string;
  chooseFile: string;
  openPassphrase: string;
  open: string;
  opening: string;
  plan: (day: string) => string;
  adds: (count: number) => string;
  fills: (count: number) => string;
  differs: (count: number) => string;
  same: (count: number) => string;
  differences: (count: number) => string;
  /** One field of a record that is here and in the file. */
  difference: (field: string, here: string, there: string) => string;
  /** Between two of them. */
  between: string;
  take: (label: string) => string;
  takeAll: string;
  doImport: string;
  imported: string;
  nothingNew: string;
  cancel: string;
  remember: string;
  rememberHint: string;
  lock: string;
  lockState: Record<'off' | 'open' | 'closed', string>;
  lockPassphrase: string;
  lockHint: string;
  lockMade: string;
  locking: string;
  doLock: string;
  doUnlock: string;
  lockAgain: string;
  removeLock: string;
  locked: string;
  unlocked: string;
  lockRemoved: string;
  eraseOne: string;
  /** @param name a kind of records */
  eraseKind: (name: string) => string;
  eraseKindSure: (count: number, collection: CollectionName) => string;
  kindErased: (name: string) => string;
  erase: string;
  eraseHint: string;
  eraseSure: string;
  eraseVerb: string;
  erased: string;
}

const sizeWords = (bytes: number): string => {
  if (bytes < 1024 * 1024) return `${Math.max(bytes === 0 ? 0 : 1, Math.round(bytes / 1024))} KB`;
  if (bytes < 1024 ** 3) return `${(bytes / 1024 ** 2).toFixed(1)} MB`;
  return `${(bytes / 1024 ** 3).toFixed(1)} GB`;
};

/** What else goes, or stays, with a kind of records. */
const ERASED_WITH: Record<'zh' | 'en', Partial<Record<CollectionName, string>>> = {
  zh: { holdings: '它们的文件一起删。', files: '资质留着，只是没有文件了。', packs: '之后用内置的资料。' },
  en: {
    holdings: 'Their files go with them. ',
    files: 'The papers stay, without files. ',
    packs: 'What is built in holds then. ',
  },
};

const zh: PrivacyTexts = {
  promise:
    '下面这些只存在这台电脑的浏览器里，不上传。控制台页面只会得到你按“填入”的那些值，和每份资质“已具备、缺、过期”的状态。',
  kept: '存了什么',
  records: (count) => `${count} 条`,
  quota: (used, free) => `一共占用 ${used}，浏览器还能给 ${free}`,
  size: sizeWords,
  nothing: '还没有存任何东西',
  export: '导出',
  exportHint: '存成一个文件，换电脑或备份时用。',
  parts: '导出哪些',
  lastExport: (day) => (day === undefined ? '还没有导出过' : `上次导出：${day}`),
  passphrase: '口令（可以不填）',
  passphraseHint: '填了就加密，打开时要用同一个口令；忘了谁也打不开。没有口令，拿到文件的人都能看',
  weak: '太容易猜。再长一些，比如四个不相干的拼音或英文词',
  strong: '够强',
  strength: (percent) => `强度 ${percent}%，到 100% 才能用`,
  again: '再输一次',
  againDiffers: '两次输的不一样',
  doExport: '导出文件',
  exporting: '正在导出',
  exported: '已导出，在浏览器的下载里',
  inParts: (count) => `内容多，分成了 ${count} 个文件，请逐个保存；导入时一起选中`,
  savePart: (name) => `保存 ${name}`,
  partSaved: '已保存',
  partsMissing: (count) => `还缺 ${count} 个文件。可以先导入这些，其余的以后再导入；也可以取消后一起选`,
  import: '导入',
  importHint: '先看会改什么，再决定；不会自己覆盖已有的内容。',
  chooseFile: '选择文件',
  openPassphrase: '这个文件有口令',
  open: '打开',
  opening: '正在打开',
  plan: (day) => `这个文件导出于 ${day}，导入后：`,
  adds: (count) => `新增 ${count}`,
  fills: (count) => `补上空项 ${count}`,
  differs: (count) => `不一样 ${count}`,
  same: (count) => `相同 ${count}`,
  differences: (count) => `${count} 处不一样，不勾就保留这里的`,
  difference: (field, here, there) => `${field}：这里是“${here}”，文件里是“${there}”`,
  between: '；',
  take: (label) => `用文件里的：${label}`,
  takeAll: '全部用文件里的',
  doImport: '导入',
  imported: '已导入',
  nothingNew: '和这里完全一样，不用导入',
  cancel: '取消',
  remember: '留住没交的内容，记下交过的',
  rememberHint: '没交的留 14 天，登录过期能找回；交过的用来和别的后台对照',
  lock: '文件加口令',
  lockState: {
    off: '现在没有口令，打开这台电脑浏览器的人能看资质文件。',
    open: '文件已加口令，这次打开浏览器期间可以看。',
    closed: '文件已加口令，输入口令后才能看。',
  },
  lockPassphrase: '文件口令',
  lockHint: '只锁文件，不锁编号和日期；忘了谁也打不开',
  lockMade: '口令加好了，这次打开浏览器期间还能看，关掉后要输口令',
  locking: '正在处理文件',
  doLock: '加口令',
  doUnlock: '解锁文件',
  lockAgain: '现在就锁上',
  removeLock: '去掉口令',
  locked: '文件已锁上',
  unlocked: '文件已打开',
  lockRemoved: '口令已去掉',
  eraseOne: '删除',
  eraseKind: (name) => `删除${name}`,
  eraseKindSure: (count, collection) =>
    `${count} 条都删掉，找不回来。${ERASED_WITH.zh[collection] ?? ''}要留一份，先导出。`,
  kindErased: (name) => `${name}已删除`,
  erase: '全部删除',
  eraseHint: '删掉这台电脑上存的所有内容，包括文件。',
  eraseSure: '删除后找不回来。要留一份，先导出。',
  eraseVerb: '全部删除',
  erased: '已全部删除',
};

const en: PrivacyTexts = {
  promise:
    'What is listed here stays in this browser on this computer and is never uploaded. A console page gets only the values for which you press “Fill”, and of each paper whether it is held, missing or expired.',
  kept: 'What is kept',
  records: (count) => some(count, 'entry', 'entries'),
  quota: (used, free) => `${used} in all; the browser has ${free} more`,
  size: sizeWords,
  nothing: 'Nothing is kept yet',
  export: 'Export',
  exportHint: 'One file, for another computer or as a backup.',
  parts: 'What to export',
  lastExport: (day) => (day === undefined ? 'Never exported' : `Last export: ${day}`),
  passphrase: 'Passphrase (optional)',
  passphraseHint:
    'Encrypts the file; the same passphrase opens it, and nothing else does. Without one, whoever has the file can read it',
  weak: 'Too easy to guess; make it longer or mix characters, letters and figures',
  strong: 'Strong enough',
  strength: (percent) => `Strength ${percent}%; 100% is needed`,
  again: 'Once more',
  againDiffers: 'The two differ',
  doExport: 'Export a file',
  exporting: 'Exporting',
  exported: 'Exported; it is among the downloads',
  inParts: (count) =>
    `There is much of it: ${some(count, 'file')}. Save each of them, and choose them together at import`,
  savePart: (name) => `Save ${name}`,
  partSaved: 'Saved',
  partsMissing: (count) =>
    `${some(count, 'file')} of this export ${count === 1 ? 'is' : 'are'} missing. Import these now and the others later, or cancel and choose all`,
  import: 'Import',
  importHint: 'See what it would change first; nothing that is here is overwritten unasked.',
  chooseFile: 'Choose a file',
  openPassphrase: 'This file has a passphrase',
  open: 'Open',
  opening: 'Opening',
  plan: (day) => `This file was exported on ${day}. Importing it:`,
  adds: (count) => `adds ${count}`,
  fills: (count) => `fills empty parts of ${count}`,
  differs: (count) => `${count} ${count === 1 ? 'differs' : 'differ'}`,
  same: (count) => `${count} ${count === 1 ? 'is' : 'are'} the same`,
  differences: (count) => `${some(count, 'difference')}; what is not ticked stays as it is here`,
  difference: (field, here, there) => `${field}: “${here}” here, “${there}” in the file`,
  between: '; ',
  take: (label) => `Take the file's: ${label}`,
  takeAll: "Take all of the file's",
  doImport: 'Import',
  imported: 'Imported',
  nothingNew: 'The same as here; there is nothing to import',
  cancel: 'Cancel',
  remember: 'Keep what was not handed in, and note what was',
  rememberHint: 'Unfinished forms for 14 days, in case a login expires; sent ones to compare the consoles',
  lock: 'Passphrase on files',
  lockState: {
    off: 'There is none: whoever opens this browser can see the files.',
    open: 'Files are locked, and open for this session of the browser.',
    closed: 'Files are locked; the passphrase opens them.',
  },
  lockPassphrase: 'Passphrase of the files',
  lockHint: 'Locks files only, not numbers and dates; nobody can open them without it',
  lockMade: 'Passphrase set; files stay open until the browser is closed',
  locking: 'Working on the files',
  doLock: 'Lock',
  doUnlock: 'Unlock files',
  lockAgain: 'Lock now',
  removeLock: 'Remove the passphrase',
  locked: 'The files are locked',
  unlocked: 'The files are open',
  lockRemoved: 'The passphrase is removed',
  eraseOne: 'Delete',
  eraseKind: (name) => `Delete: ${name}`,
  eraseKindSure: (count, collection) =>
    `${some(count, 'entry', 'entries')} will be gone for good. ${ERASED_WITH.en[collection] ?? ''}Export first if you want to keep a copy.`,
  kindErased: (name) => `Deleted: ${name}`,
  erase: 'Delete everything',
  eraseHint: 'Deletes all that is kept on this computer, files included.',
  eraseSure: 'It cannot be brought back. Export it first if you want to keep a copy.',
  eraseVerb: 'Delete everything',
  erased: 'Everything was deleted',
};

export const usePrivacyTexts = (): PrivacyTexts => (useLocale() === 'en' ? en : zh);
