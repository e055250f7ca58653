import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import TS_CHARACTERS from 'opencc-js/dict/TSCharacters';

/**
 * Generator of `core/text/fold-table.ts` (`npm run folding`): what every UTF-16 unit folds to. Prepared beforehand,
 * since the dictionary of traditional characters is larger than the extension and NFKC character by character is slow.
 */

const FILE = fileURLToPath(new URL('../core/text/fold-table.ts', import.meta.url));

/**
 * Blocks whose compatibility forms, case and accents are folded: those that turn up in Chinese text. All their letters
 * were assigned long ago, so that the table does not depend on the Unicode version of the machine that makes it.
 */
const FOLDED_BLOCKS: readonly (readonly [number, number])[] = [
  [0x0000, 0x024f], // Latin
  [0x0370, 0x052f], // Greek, Cyrillic
  [0x1e00, 0x1eff], // Latin with several accents
  [0x2000, 0x218b], // punctuation, raised and lowered digits, letter-like signs, fractions, roman numerals
  [0x2460, 0x24ff], // enclosed digits and letters
  [0x2e80, 0x2fdf], // radicals
  [0x3000, 0x30ff], // Chinese punctuation, kana
  [0x3200, 0x32ff], // enclosed forms
  [0x3358, 0x33ff], // squared forms, without the Japanese words
  [0xf900, 0xfaff], // compatibility ideographs
  [0xfb00, 0xfb06], // ligatures
  [0xfe10, 0xfe6f], // vertical and small forms
  [0xff00, 0xffef], // full and half width
];

/** Units that a reader does not see: they are taken out. Blanks and line breaks stay. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0x0000, 0x0008],
  [0x000e, 0x001f],
  [0x007f, 0x0084],
  [0x0086, 0x009f],
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x115f, 0x1160], // Hangul fillers
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
];

/** Marks that stand on the character before: taken out with it. Thai, Hebrew and Arabic ones are heaped on Chinese text. */
const MARKS: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  [0x0591, 0x05bd],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0e34, 0x0e3a],
  [0x0e47, 0x0e4e],
  [0x1ab0, 0x1abe],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20f0],
  [0x302a, 0x302d],
  [0x3099, 0x309a],
  [0xfe20, 0xfe2f],
];

/** Digits in black circles and the like, which NFKC leaves alone: first unit, last unit, number of the first. */
const CIRCLED: readonly (readonly [number, number, number])[] = [
  [0x24eb, 0x24f4, 11],
  [0x24f5, 0x24fe, 1],
  [0x24ff, 0x24ff, 0],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
];

/** Punctuation that NFKC takes apart: every second text has an ellipsis, and three full stops say no more than one. */
const KEPT = new Set([...'‥…︙︰′″‴⁗‵‶‷']);

const MARK = /[\p{Mn}\p{Me}]/gu;

const within = (blocks: readonly (readonly [number, number])[], unit: number): boolean =>
  blocks.some(([first, last]) => unit >= first && unit <= last);

/** Traditional to simplified, one unit to one: the 190 that lead outside the basic plane are hardly ever typed. */
const simplified = new Map(
  TS_CHARACTERS.split('|')
    .map((pair) => pair.split(' '))
    .filter(
      (pair): pair is [string, string] => pair.every((character) => character.length === 1) && pair[0] !== pair[1],
    ),
);

/** One step; the table takes as many as change anything. */
function step(character: string): string {
  const unit = character.charCodeAt(0);
  if (within(INVISIBLE, unit) || within(MARKS, unit)) return '';
  const circle = CIRCLED.find(([first, last]) => unit >= first && unit <= last);
  if (circle !== undefined) return String(circle[2] + unit - circle[0]);
  if (!within(FOLDED_BLOCKS, unit) || KEPT.has(character)) return simplified.get(character) ?? character;
  const plain = character.normalize('NFKD').replace(MARK, '').normalize('NFC').toLowerCase();
  return unenclosed(character, plain.replace(MARK, ''));
}

/** What stands in brackets or before a full stop in one character: ㈠ is 一, ⒈ is 1. */
function unenclosed(character: string, plain: string): string {
  const unit = character.charCodeAt(0);
  const bracketed = (unit >= 0x2474 && unit <= 0x24b5) || (unit >= 0x3200 && unit <= 0x3243);
  return bracketed ? plain.replace(/[().]/g, '') : plain;
}

/** @throws Error when the steps never come to rest, which would be a circle in the sources */
export function foldOf(character: string): string {
  let folded = character;
  for (let round = 0; round < 8; round += 1) {
    const next = Array.from(folded, step).join('');
    if (next === folded) return folded;
    folded = next;
  }
  throw new Error(`${character} never comes to rest`);
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A number from 0 in digits of five bits, the lowest first; the sixth bit says that more follow. */
function encode(number: number): string {
  let text = '';
  let rest = number;
  do {
    text += DIGITS[(rest & 31) | (rest > 31 ? 32 : 0)];
    rest >>>= 5;
  } while (rest > 0);
  return text;
}

const signed = (number: number): number => (number < 0 ? -number * 2 - 1 : number * 2);

/** Runs of neighbours that move to neighbours: how far from the last run's end, with a bit for longer than one; length. */
function encodeOnes(ones: readonly (readonly [number, number])[]): { sources: string; targets: string } {
  let [sources, targets] = ['', ''];
  let [lastSource, lastTarget] = [0, 0];
  for (let at = 0; at < ones.length; ) {
    const [source, target] = ones[at] ?? [0, 0];
    let run = 1;
    while (ones[at + run]?.[0] === source + run && ones[at + run]?.[1] === target + run) run += 1;
    sources += encode((source - lastSource) * 2 + (run > 1 ? 1 : 0)) + (run > 1 ? encode(run) : '');
    targets += encode(signed(target - lastTarget));
    [lastSource, lastTarget] = [source + run - 1, target + run - 1];
    at += run;
  }
  return { sources, targets };
}

/** Text of the file. */
export function foldTableFile(): string {
  const ones: [number, number][] = [];
  const removed: [number, number][] = [];
  const several: string[] = [];
  for (let unit = 0; unit < 0x10000; unit += 1) {
    if (unit >= 0xd800 && unit <= 0xdfff) continue;
    const character = String.fromCharCode(unit);
    const folded = foldOf(character);
    if (folded === '') removed.push([unit, removed.length]);
    else if (folded.length > 1 && folded !== character) several.push(character + folded);
    else if (folded !== character) ones.push([unit, folded.charCodeAt(0)]);
  }
  const { sources, targets } = encodeOnes(ones);
  const blob = (name: string, text: string): string => {
    if (/['\\\s]/.test(text.replaceAll(' ', ''))) throw new Error(`${name} would have to be escaped`);
    const line = `export const ${name} = '${text}';`;
    // As the formatter of the project has it.
    return line.length > 120 ? line.replace(' = ', ' =\n  ') : line;
  };
  return `/** Generated by data/folding.ts (npm run folding): do not edit. How it is read stands in fold-units.ts. */

/** ${ones.length} units that fold to one other: where. */
${blob('ONE_SOURCES', sources)}

/** What they fold to. */
${blob('ONE_TARGETS', targets)}

/** ${removed.length} units that fold to nothing. */
${blob('REMOVED', encodeOnes(removed).sources)}

/** ${several.length} units that fold to several, each followed by them. */
${blob('SEVERAL', several.join(' '))}
`;
}

/** The file as it stands in the project. */
export const writtenFoldTable = (): string => readFileSync(FILE, 'utf8');

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, foldTableFile());
