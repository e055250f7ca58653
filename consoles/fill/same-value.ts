/** Whether a page shows what was written: it may trim, change line ends and put blanks between paragraphs. */
export const sameValue = (a: string, b: string): boolean => fold(a) === fold(b);

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
