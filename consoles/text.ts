/** Reading words off a page the way a person sees them. */

import { oncePerLook } from './one-look';

const ZERO_WIDTH = /[\u200b-\u200f\u2060\ufeff\u00ad]/gu;

/** One spelling for white space and invisible characters. */
export const plainText = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(ZERO_WIDTH, '').replace(/\s+/gu, ' ').trim();

/** Most texts: nothing in them is white space, invisible, a sign or a bracket. */
const PLAIN = /^[\u4e00-\u9fffA-Za-z0-9]*$/u;

/** What a label says in brackets about how to fill the field in, not which one it is. */
const NOTE =
  /[（(【[](?:必填|必选|选填|可选|非必填|必须|不必填|required|optional|单选|多选|(?:请|限|最多|至多|最少|至少|不超过|不少于|支持|建议|仅|例|如)[^（()）】\]]{0,20}|[^（()）】\]]{0,8}\d[^（()）】\]]{0,12}(?:字|个|张|份|项|条|词|位|元|k|m|kb|mb|px|以内|之内|characters?)[^（()）】\]]{0,6}|[^（()）】\]]{0,8}\d\s*[×xX*]\s*\d[^（()）】\]]{0,16}|(?:jpe?g|png|gif|bmp|pdf|mp4)[^（()）】\]]{0,20})[)）】\]]/giu;
/** Without one of these there is no note: that expression is the dearest of all. */
const BRACKET = /[（(【[]/u;
const DECORATION = /^[\s*＊·•]+|(?:[\s*＊:：?？!！ⓘ❓❔]|\u2139\ufe0f?)+$/gu;
/** The same without brackets, behind the words: 名称 必填, 名称 - 选填. */
const BARE_NOTE = /[\s\-–—·]*(?:必填|必选|必传|选填|可选|非必填|required|optional)$/iu;
/** `1、`, `2.` or `(3)` before a label: its place in the form. */
const ORDINAL = /^(?:[（(]\d{1,2}[)）]|\d{1,2}[、.．)）](?!\d))\s*/u;

/** A label without its required mark, number, colon and notes: what is looked up in the page data. */
export function labelText(text: string): string {
  if (PLAIN.test(text)) return text;
  const written = plainText(text);
  const said = BRACKET.test(written) ? written.replace(NOTE, '') : written;
  const plain = said.replace(DECORATION, '').replace(DECORATION, '');
  return plain.replace(BARE_NOTE, '').replace(DECORATION, '').replace(ORDINAL, '').replace(/\s+/gu, '');
}

const COUNTER = /(?<![\d/.-])(\d{1,6})\s*[/／]\s*(\d{1,6})(?![\d/.-])/u;

/** A printed counter such as `12/120`. */
export function counterIn(text: string): { count: number; limit: number } | undefined {
  if (!/[/／]/u.test(text)) return undefined;
  const match = COUNTER.exec(plainText(text));
  return match === null ? undefined : { count: Number(match[1]), limit: Number(match[2]) };
}

/** Whether a person can see the element. Pre-rendered dialogs are there and hidden. */
export const isVisible = oncePerLook((element: Element): boolean => isShown(element, SHOWN));

/** The same, where something that is fully transparent is not seen either. */
export const isOpaque = (element: Element): boolean => isShown(element, OPAQUE);

const SHOWN = { visibilityProperty: true, opacityProperty: false };
const OPAQUE = { visibilityProperty: true, opacityProperty: true };

const isShown = (element: Element, how: CheckVisibilityOptions): boolean =>
  typeof element.checkVisibility === 'function' ? element.checkVisibility(how) : element.getClientRects().length > 0;

/** What an element without words is called. */
const nameOf = (element: Element | null): string | null | undefined =>
  element?.getAttribute('alt') ?? element?.getAttribute('aria-label') ?? element?.getAttribute('title');

/** The words on a button or link itself; a translator's wrappers, icons and words hidden inside do not matter. */
export const ownWords = (element: Element): string => {
  const seen = element.tagName === 'INPUT' ? (element as HTMLInputElement).value : seenWords(element);
  return tight(seen) || tight(nameOf(element) ?? nameOf(element.querySelector('img[alt]')) ?? '');
};

/** Longer texts are on no button. */
const LONGEST_BUTTON = 100;

/** Without 加载中, which many buttons hold ready and show while they wait. */
function seenWords(element: Element): string {
  const all = element.textContent ?? '';
  if (element.childElementCount === 0 || all.length > LONGEST_BUTTON) return all;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let seen = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement, data } = node as Text;
    if (data.trim() !== '' && (parentElement === element || parentElement === null || isVisible(parentElement)))
      seen += data;
  }
  // What is hidden as a whole has the words that it would show.
  return seen === '' ? all : seen;
}

const tight = (text: string): string => plainText(text).replace(/\s+/gu, '');
