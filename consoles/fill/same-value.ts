import { sameWords, takesWords } from '../../core/model/fill';
import type { Target } from './target';

/** Whether a control holds what was written into it. */
export const holds = (target: Target | undefined, now: string, value: string): boolean =>
  target !== undefined && takesWords(target.fill) ? sameWords(now, value) : sameValue(now, value);

/** Whether a page shows what was written: it may trim, change line ends and put blanks between paragraphs. */
export const sameValue = (a: string, b: string): boolean => fold(a) === fold(b);

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
