/**
 * Characters of two UTF-16 units. Few of them fold, and few texts have any: they are asked for one by one and need no
 * table. The blocks are named, so that a newer Unicode in a browser changes nothing.
 */

/** Letters and digits for formulas, 𝐀; enclosed letters and ideographs, 🄰 🈚; compatibility ideographs. */
const COMPATIBLE: readonly (readonly [number, number])[] = [
  [0x1d400, 0x1d7ff],
  [0x1f100, 0x1f14f],
  [0x1f200, 0x1f265],
  [0x2f800, 0x2fa1d],
];

/** White letters A to Z in black circles and squares, which have no compatibility form. */
const ENCLOSED_LETTERS = [0x1f150, 0x1f170];

/** Black digit zero in a heavy circle; tags, variation selectors: nothing to see. */
const HEAVY_ZEROS = [0x1f10b, 0x1f10c];
const INVISIBLE = [0xe0000, 0xe0fff] as const;

/** What a lone half of a character becomes, so that two halves that come together are no new character. */
export const REPLACEMENT = '\ufffd';

/** Brackets, comma and full stop of one character around a letter: 🄐 🄁. */
const ENCLOSURE = /[().,〔〕]/g;

/** The compatibility form of a character, or what its kind stands for; still to be folded unit by unit. */
export function plainAstral(codePoint: number): string {
  if (codePoint >= INVISIBLE[0] && codePoint <= INVISIBLE[1]) return '';
  if (HEAVY_ZEROS.includes(codePoint)) return '0';
  for (const first of ENCLOSED_LETTERS) {
    if (codePoint >= first && codePoint < first + 26) return String.fromCharCode(0x61 + codePoint - first);
  }
  const character = String.fromCodePoint(codePoint);
  if (!COMPATIBLE.some(([first, last]) => codePoint >= first && codePoint <= last)) return character;
  return character.normalize('NFKC').replace(ENCLOSURE, '');
}
