/** Two spellings of a cell that differ only in layout become one text, and one short digest. */

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const FULL_WIDTH_ASCII = /[\uff01-\uff5e]/g;

/** Punctuation outside the full-width ASCII block that typists use in place of each other. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['。', '.'],
  ['｡', '.'],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['【', '['],
  ['】', ']'],
  ['〔', '['],
  ['〕', ']'],
  ['–', '-'],
  ['—', '-'],
  ['～', '~'],
  ['〜', '~'],
  ['､', '、'],
]);
const LOOKALIKE = new RegExp(`[${[...LOOKALIKES.keys()].join('')}]`, 'g');

/** A space says something only between two Latin words or numbers ("app store"). */
const IDLE_SPACE = / (?![A-Za-z0-9])|(?<![A-Za-z0-9]) /g;

/**
 * One form for texts that differ only in white space (line breaks and full-width spaces included), invisible
 * characters, or full-width against half-width punctuation. Circled numbers stay: ① and 1 are different levels.
 */
export function normaliseCell(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH_ASCII, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(LOOKALIKE, (c) => LOOKALIKES.get(c) ?? c)
    .replace(/\s+/g, ' ')
    .replace(IDLE_SPACE, '');
}

const TWO_32 = 0x1_0000_0000;

/**
 * 16 hex digits that tell whether a cell's wording changed: 64-bit FNV-1a over the UTF-16LE bytes of the normalised
 * text. It notices edits; it is no protection against somebody who wants a collision. An empty cell gives ''.
 */
export function digestCell(text: string): string {
  const normal = normaliseCell(text);
  if (normal === '') return '';
  // Two 32-bit lanes: BigInt would allocate for every byte, and both lanes stay exact in a double.
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const mix = (byte: number): void => {
    const mixed = (low ^ byte) >>> 0;
    // The FNV prime is 2^40 + 0x1b3: the shift by 40 moves the low lane by 8 bits into the high one.
    const product = mixed * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / TWO_32) + ((mixed << 8) >>> 0)) % TWO_32;
    low = product % TWO_32;
  };
  for (let i = 0; i < normal.length; i += 1) {
    const unit = normal.charCodeAt(i);
    mix(unit & 0xff);
    mix(unit >>> 8);
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
