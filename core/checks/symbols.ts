import type { Check } from '../model/rule';
import type { Prepared } from '../text/prepared';
import { type Hit, type Outcome, PASSES } from './outcome';

type SymbolsCheck = Extract<Check, { kind: 'symbols' }>;
type Weight = 'fine' | 'advice' | 'breach';

const LETTER_OR_NUMBER = /^[\p{L}\p{Nd}\p{Nl}]$/u;
/** A mark on the letter before, as in é; those that only choose how an emoji looks belong to the emoji. */
const MARK = /^[\p{Mn}\p{Mc}]$/u;
const VARIATION = /^[\ufe00-\ufe0f]$/u;
const FULL_WIDTH = /^[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]$/u;
const BLANK = /^[\s\u3000]$/u;
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each stands for itself here, that is what is looked for
const INVISIBLE = /^[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0\u034f\u2800]$/u;
const WORD_CHARACTER = /^[A-Za-z0-9\u00c0-\u024f]$/u;
const HYPHENS = '-‐‑–－';

/** Finds signs that do not belong into a name or an introduction. Signs side by side are one finding. */
export function checkSymbols(text: Prepared, check: SymbolsCheck): Outcome {
  const { typed } = text;
  const hits: Hit[] = [];
  let at = 0;
  let inMark = false;
  for (const character of typed) {
    const start = at;
    at += character.length;
    const weight = weightOf(character, start, typed, check);
    if (weight === 'fine') {
      inMark = LETTER_OR_NUMBER.test(character);
      continue;
    }
    if (inMark && MARK.test(character) && !VARIATION.test(character)) continue;
    inMark = false;
    if (check.addresses === undefined && text.inLink({ start, end: at })) continue;
    addSign(hits, { start, end: at, ...(weight === 'advice' && { level: weight }) });
  }
  return hits.length === 0 ? PASSES : { kind: 'fails', hits };
}

/** Signs side by side of the same weight are one finding. */
export function addSign(hits: Hit[], { start, end, level }: Hit): void {
  const before = hits.at(-1);
  if (before !== undefined && before.end === start && before.level === level) before.end = end;
  else hits.push({ start, end, ...(level !== undefined && { level }) });
}

function weightOf(character: string, at: number, typed: string, check: SymbolsCheck): Weight {
  if (FULL_WIDTH.test(character)) return check.fullWidth === undefined ? 'fine' : 'advice';
  if (LETTER_OR_NUMBER.test(character) || check.ordinary.includes(character)) return 'fine';
  if (BLANK.test(character)) return check.blanks === undefined ? 'breach' : 'fine';
  if (INVISIBLE.test(character) && check.invisible !== undefined && !besideEmoji(typed, at)) {
    return check.invisible === 'advice' ? 'advice' : 'breach';
  }
  if (HYPHENS.includes(character)) return insideWord(typed, at, character) ? 'advice' : 'breach';
  return check.disputable.includes(character) ? 'advice' : 'breach';
}

/** A joiner between two emoji belongs to them. */
const besideEmoji = (typed: string, at: number): boolean =>
  /\p{Extended_Pictographic}\ufe0f?$/u.test(typed.slice(Math.max(0, at - 4), at));

/** A hyphen between two letters or digits, as in Wi-Fi. */
function insideWord(typed: string, at: number, hyphen: string): boolean {
  const before = typed[at - 1];
  const after = typed[at + hyphen.length];
  return before !== undefined && after !== undefined && WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after);
}
