import type { FieldKey } from '../model/console';
import type { Finding } from '../model/review';
import { BRACKETS, type Change } from './seams';

/** Fields that hold a name: no sentences, so that only words and signs are taken out. */
export const isName = (field: FieldKey): boolean =>
  field === 'name' || field === 'short-name' || field === 'item-title';

const HAN = /\p{Script=Han}/u;
const WORD = /[A-Za-z0-9]/u;
/** Signs that people put between two phrases; others are put into words. */
const SEPARATES = /^(?:[\p{So}\p{Extended_Pictographic}—–＿_|｜~～^→⇒➔-]|\ufe0f)+$/u;
const PARTS = /^[，、；]$/u;

/**
 * What a person would write in place of a sign that may not stand: 80% is 百分之80, ¥19 is 19元, a star between two
 * phrases a comma; a bracket goes with its partner.
 *
 * @param rewrites what the rule's data proposes
 */
export function signCandidates(text: string, finding: Finding, rewrites: readonly Change[]): Change[] {
  const { start, end, match, field } = finding;
  const plain = match.normalize('NFKC');
  if (plain !== match && /^[A-Za-z0-9]+$/u.test(plain)) return [{ start, end, replacement: plain }];
  if (/^[%％]$/u.test(match)) return percent(text, start, end);
  if (/^[¥￥]$/u.test(match)) return yuan(text, start, end);
  const pair = paired(text, finding);
  if (pair !== undefined) return [pair];
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  const inWord = WORD.test(before) && WORD.test(after);
  const candidates: Change[] = [];
  const between = [text.slice(0, start).trimEnd().at(-1) ?? '', text.slice(end).trimStart().charAt(0)];
  if (!isName(field) && !inWord && between.every((sign) => HAN.test(sign) || WORD.test(sign))) {
    const parts = rewrites.map(({ replacement }) => replacement).filter((replacement) => PARTS.test(replacement));
    if (SEPARATES.test(match)) parts.push('，');
    candidates.push(...parts.map((replacement) => parting(text, finding, replacement)));
  }
  candidates.push(...rewrites.filter(({ replacement }) => replacement !== '' && !PARTS.test(replacement)));
  return [...candidates, without(text, start, end)];
}

/** A sign that parts takes the blanks on both sides with it. */
function parting(text: string, { start, end }: Finding, replacement: string): Change {
  return {
    start: text.slice(0, start).trimEnd().length,
    end: text.length - text.slice(end).trimStart().length,
    replacement,
  };
}

/** Between two blanks one of them goes too. */
function without(text: string, start: number, end: number): Change {
  const doubled = /\s/u.test(text.charAt(start - 1)) && /[ \t\u3000]/u.test(text.charAt(end));
  return { start, end: doubled ? end + 1 : end, replacement: '' };
}

function percent(text: string, start: number, end: number): Change[] {
  const number = /\d+(?:\.\d+)?$/u.exec(text.slice(Math.max(0, start - 12), start))?.[0];
  if (number === undefined || Number(number) >= 100) return [];
  // A range has two of them.
  if (/[-~–—至到]$/u.test(text.slice(0, start - number.length))) return [];
  return [{ start: start - number.length, end, replacement: `百分之${number}` }];
}

function yuan(text: string, start: number, end: number): Change[] {
  const number = /^\s?\d[\d,]*(?:\.\d+)?(?!\s?元)/u.exec(text.slice(end))?.[0];
  return number === undefined ? [] : [{ start, end: end + number.length, replacement: `${number.trim()}元` }];
}

/** A bracket and its partner, what they hold left standing. */
function paired(text: string, { start, end, match }: Finding): Change | undefined {
  for (const [open, close] of BRACKETS) {
    const from = match === open ? start : match === close ? text.lastIndexOf(open, start) : -1;
    const to = match === close ? start : match === open ? text.indexOf(close, end) : -1;
    if (from >= 0 && to > from) {
      return { start: from, end: to + close.length, replacement: text.slice(from + open.length, to) };
    }
  }
  return undefined;
}
