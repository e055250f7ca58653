import type { Bilingual } from '../core/model/rule';
import type { FaultKind } from './fault-kind';

/** What a person is told when the store could not do something: what happened, what is safe, what to do next. */
export const FAULT_MESSAGES: Record<FaultKind, Bilingual> = {
  closed: {
    zh: '扩展已更新，这个窗口还是旧的。已保存的内容都在，请重新打开这个页面。',
    en: 'The extension was updated and this window is the old one. What was saved is safe; open this page again.',
  },
  blocked: {
    zh: '另一个窗口还开着旧版本，数据暂时升级不了。请关掉过审的其他窗口，再回到这里。',
    en: 'Another window still runs the older version, so the data cannot be upgraded. Close the other windows of this extension and come back.',
  },
  newer: {
    zh: '这些数据由更新的版本保存，这里只能查看和导出。请更新扩展后再修改。',
    en: 'These data were saved by a newer version: here they can be read and exported. Update the extension to change them.',
  },
  quota: {
    zh: '没有空间了，这次没有保存，原来的内容没有变。请删掉不用的文件，或先导出备份。',
    en: 'There is no space left: nothing was saved, what was there is unchanged. Delete files you do not need, or export a backup first.',
  },
  invalid: {
    zh: '内容不符合格式，这次没有保存。请检查标出的那一项。',
    en: 'The content does not fit the format and was not saved. Check the entry that is marked.',
  },
  gone: {
    zh: '这条记录已在别处删除。可以把现在的内容另存为新的一条。',
    en: 'This record was deleted elsewhere. You can save what you have as a new one.',
  },
  locked: {
    zh: '文件加了口令，现在打不开。请到设置的“数据与隐私”里输入文件口令。',
    en: 'The files are locked. Enter their passphrase in the settings, under Data and privacy.',
  },
  unknown: {
    zh: '没能读写本机数据，这次没有保存。请再试一次；还不行就重启浏览器。',
    en: 'The data on this machine could not be read or written; nothing was saved. Try again; if it fails once more, restart the browser.',
  },
};
