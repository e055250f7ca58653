import type { Bilingual } from '../../core/model/rule';

/** Why a file could not be taken over. Whatever it is, nothing was changed. */
export type TransferFaultKind =
  | 'too-big'
  | 'not-ours'
  | 'broken'
  | 'newer'
  | 'needs-passphrase'
  | 'wrong-passphrase'
  | 'tampered'
  | 'cancelled'
  | 'weak-passphrase';

/** Bytes of a file that is read or written, at most. */
export const MOST_BYTES = 200 * 1024 * 1024;
/** Single values of a file that is read, at most: those of one with every list as full as it may be. */
export const MOST_VALUES = 5_000_000;

const MESSAGES: Record<TransferFaultKind, Bilingual> = {
  'too-big': {
    zh: '文件超过 200 MB，没有处理。请在原来的电脑上重新导出，超过时会自动分成几个文件。',
    en: 'The file is larger than 200 MB and was not used. Export it again where it comes from: it is then split into several files.',
  },
  'not-ours': {
    zh: '这不是过审导出的文件，什么都没有变。请选择用“导出”保存的文件。',
    en: 'This is not a file exported by Guoshen; nothing was changed. Choose one that was saved with Export.',
  },
  broken: {
    zh: '文件不完整或内容有误，什么都没有变。请重新导出一份再试。',
    en: 'The file is incomplete or has an error in it; nothing was changed. Export it again and retry.',
  },
  newer: {
    zh: '文件由更新的版本导出，什么都没有变。请先更新扩展。',
    en: 'The file was exported by a newer version; nothing was changed. Update the extension first.',
  },
  'needs-passphrase': {
    zh: '文件已加密，请输入导出时设置的口令。',
    en: 'The file is encrypted. Enter the passphrase that was set at export.',
  },
  'wrong-passphrase': {
    zh: '口令不对，什么都没有变。请检查大小写和输入法后再试。',
    en: 'The passphrase is not right; nothing was changed. Check upper and lower case and try again.',
  },
  tampered: {
    zh: '文件被改动过或传输中损坏，什么都没有变。请重新取一份。',
    en: 'The file was altered or damaged on its way; nothing was changed. Fetch it again.',
  },
  cancelled: { zh: '已停止，什么都没有变。', en: 'Stopped; nothing was changed.' },
  'weak-passphrase': {
    zh: '口令太容易猜到。请再长一些，比如四个不相干的词。',
    en: 'The passphrase is easy to guess. Make it longer, for instance four unrelated words.',
  },
};

/** The answer of something that was refused before it began. */
export const refused = (kind: TransferFaultKind): { ok: false; fault: ReturnType<TransferError['toFault']> } => ({
  ok: false,
  fault: new TransferError(kind).toFault(),
});

/** A reason not to go on, with words for a person. */
export class TransferError extends Error {
  /** @param detail where in the file; never what stands there */
  constructor(
    readonly kind: TransferFaultKind,
    readonly detail?: string,
  ) {
    super(detail === undefined ? kind : `${kind}: ${detail}`);
    this.name = 'TransferError';
  }

  toFault(): { kind: TransferFaultKind; message: Bilingual; detail?: string } {
    const { kind, detail } = this;
    return { kind, message: MESSAGES[kind], ...(detail !== undefined && { detail }) };
  }
}
