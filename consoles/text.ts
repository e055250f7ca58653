/** Reading words off a page the way a person sees them. */

const ZERO_WIDTH = /[\u200b-\u200f\u2060\ufeff\u00ad]/gu;

/** One spelling for white space and invisible characters. */
export const plainText = (text: string): string => text.replace(ZERO_WIDTH, '').replace(/\s+/gu, ' ').trim();

const REQUIRED_NOTE = /[（(](?:必填|必选|选填|可选|非必填|required|optional)[)）]/giu;
const DECORATION = /^[\s*＊·•]+|[\s*＊:：?？]+$/gu;

/** A label without its required mark, colon and notes: what is looked up in the page data. */
export function labelText(text: string): string {
  const plain = plainText(text).replace(REQUIRED_NOTE, '');
  return plain.replace(DECORATION, '').replace(DECORATION, '').replace(/\s+/gu, '');
}

const COUNTER = /(?<![\d/.-])(\d{1,6})\s*[/／]\s*(\d{1,6})(?![\d/.-])/u;

/** A printed counter such as `12/120`. */
export function counterIn(text: string): { count: number; limit: number } | undefined {
  const match = COUNTER.exec(plainText(text));
  return match === null ? undefined : { count: Number(match[1]), limit: Number(match[2]) };
}

/** Whether a person can see the element. Pre-rendered dialogs are there and hidden. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
  }
  return element.getClientRects().length > 0;
}

/** The words on a button or link itself; a translator's wrappers and icons inside do not matter. */
export const ownWords = (element: Element): string => {
  const value = element.tagName === 'INPUT' ? (element as HTMLInputElement).value : (element.textContent ?? '');
  return plainText(value).replace(/\s+/gu, '');
};
