/** Characters that take the width of two: everything beyond half-width ASCII and half-width kana. */
const isHalfWidth = (codePoint: number): boolean =>
  codePoint <= 0xff || (codePoint >= 0xff61 && codePoint <= 0xffdc) || (codePoint >= 0xffe8 && codePoint <= 0xffee);

/** Width in half-width characters: a half-width character counts 1, everything wider 2. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isHalfWidth(character.codePointAt(0) as number) ? 1 : 2;
  return width;
}

/** Number of code points, so that a character outside the basic plane counts once. */
export const characterCount = (text: string): number => [...text].length;

const HAN = /\p{Script=Han}/gu;

/** Number of Chinese characters. */
export const hanCount = (text: string): number => text.match(HAN)?.length ?? 0;
