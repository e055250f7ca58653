import type { Finding } from '../model/review';
import type { Rule } from '../model/rule';
import { onBoundaries } from '../text/boundaries';
import { type Prepared, prepare } from '../text/prepared';
import { BRACKETS, type Change, CLAUSE_END, SENTENCE_END } from './seams';
import { isName, signCandidates } from './sign-candidates';

/** Checks whose hits are words of a sentence, which can go with their clause. */
const OF_WORDS = new Set<Rule['check']['kind'] | 'team'>(['phrases', 'links', 'not-open', 'team']);

/**
 * Ways in which a finding may be mended, the smallest change first; each is still to be looked at and judged.
 *
 * @param rule undefined for a word of the team's list
 */
export function candidatesFor(text: string, finding: Finding, rule: Rule | undefined): Change[] {
  const { start, end, match, field, level, replacement } = finding;
  const kind = rule?.check.kind ?? 'team';
  const candidates: Change[] = [];
  if (replacement !== undefined && replacement !== '') candidates.push({ start, end, replacement });
  const rewrites = (rule?.rewrites ?? []).filter(({ from }) => match.includes(from));
  for (const { from, to } of rewrites.sort((one, other) => other.from.length - one.from.length)) {
    candidates.push(...(kind === 'symbols' ? [{ start, end, replacement: to }] : wordRewrite(text, finding, from, to)));
  }
  if (kind === 'symbols') return signCandidates(text, finding, candidates);
  if (!OF_WORDS.has(kind)) return candidates;
  // What a name only hints at is for a person to judge, not to be cut.
  if (isName(field)) return level === 'advice' ? candidates : [...candidates, ...fromName(text, finding)];
  const prepared = prepare(text);
  candidates.push(...asAttribute(text, finding), ...fromList(text, finding), ...inBrackets(text, finding));
  candidates.push(...clause(prepared, finding, kind === 'links'), ...sentence(prepared, finding));
  return candidates;
}

const OPENS = /(?:^|[，,、；;。！？!?\n（(])\s*$/u;
const CLOSES = /^(?:\s*$|[，,、；;。！？!?\n）)])/u;
const SCOPE = '(?:全?行业|史上|历史|全网|全国|全球|全世界|世界|国内|业内|业界|市面上?|市场上?|全[省市区校])';
const STARTS_WITH_SCOPE = new RegExp(`^${SCOPE}`, 'u');
const ENDS_WITH_SCOPE = new RegExp(`${SCOPE}$`, 'u');

/** One word of a finding for another. How far a praise reached (全球首个) goes with the praise, or there is no rewriting. */
function wordRewrite(text: string, { start, end, match }: Finding, from: string, to: string): Change[] {
  // Signs that were put into the word do not stay behind.
  const rest = match
    .split(from)
    .join(to)
    .replace(/^[^\p{L}\p{N}]+/u, '');
  const reached = STARTS_WITH_SCOPE.exec(rest)?.[0] ?? '';
  if (reached !== '' && to === '') return [];
  if (to === '' && ENDS_WITH_SCOPE.test(text.slice(0, start))) return [];
  // The sentence would be without what it says: 准确度.
  if (rest === '' && CLOSES.test(text.slice(end))) return [];
  const standsAlone = OPENS.test(text.slice(0, start)) && CLOSES.test(text.slice(end));
  return standsAlone && to !== '' ? [] : [{ start, end, replacement: rest.slice(reached.length) }];
}

/** Out of a name a word can go where words part. */
function fromName(text: string, { start, end }: Finding): Change[] {
  const rest = text.slice(0, start) + text.slice(end);
  const whole = start === 0 || end === text.length || onBoundaries(rest, start, start);
  return whole && [...rest.trim()].length > 1 ? [{ start, end, replacement: '' }] : [];
}

const HAN = /\p{Script=Han}/u;

/** 全国第一的签到工具: what says how good a thing is can go, and 的 with it. */
function asAttribute(text: string, { start, end }: Finding): Change[] {
  if (text.charAt(end) !== '的' || !HAN.test(text.charAt(end + 1))) return [];
  const before = text.slice(0, start).trimEnd();
  const stands = before === '' || CLAUSE_END.test(before.at(-1) ?? '') || /(?:是|一款|一个|一套|一种)$/u.test(before);
  return stands ? [{ start, end: end + 1, replacement: '' }] : [];
}

/** One of several things that are listed. */
function fromList(text: string, { start, end }: Finding): Change[] {
  const behind = /^\s*(?:、|和|与|及|以及|或)/u.exec(text.slice(end, end + 6))?.[0];
  const before = /(?:、|和|与|及|以及|或)\s*$/u.exec(text.slice(Math.max(0, start - 6), start))?.[0];
  const closes = end === text.length || /^(?:[，,；;。！？!?\n、）)]|等)/u.test(text.slice(end));
  if (before !== undefined && closes) return [{ start: start - before.length, end, replacement: '' }];
  return behind === undefined ? [] : [{ start, end: end + behind.length, replacement: '' }];
}

/** Words in brackets go with their brackets. */
function inBrackets(text: string, { start, end }: Finding): Change[] {
  return BRACKETS.flatMap(([open, close]) => {
    const from = text.lastIndexOf(open, start - 1);
    const to = text.indexOf(close, end);
    if (start === 0 || from < 0 || to < 0) return [];
    const inside = text.slice(from + open.length, to);
    const nested = inside.includes(open) || inside.includes(close) || SENTENCE_END.test(inside);
    return nested ? [] : [{ start: from, end: to + close.length, replacement: '' }];
  }).sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The clause with its lead-in and its sign. */
function clause(text: Prepared, { start, end, field }: Finding, isLink: boolean): Change[] {
  const { typed } = text;
  const from = edgeBefore(text, start, CLAUSE_END);
  const to = edgeAfter(text, end, CLAUSE_END);
  // What follows the first clause of a text, or one behind a label, speaks of what that one names.
  const isFirst = field !== 'keywords' && typed.slice(0, from).trim() === '';
  if (isFirst && typed.slice(to + 1).trim() !== '') return [];
  if (!isLink && /^[^：:]{1,12}[：:]/u.test(typed.slice(from, start)) && /[，,；;]/u.test(typed.charAt(to))) return [];
  return [withSign(typed, from, to)];
}

/** Takes a clause out with the sign that parts it from its neighbour. */
function withSign(typed: string, from: number, to: number): Change {
  const behind = typed.charAt(to);
  if (/[，,；;]/u.test(behind)) return { ...withBlanks(typed, from, to + 1), replacement: '' };
  const before = typed.slice(0, from).trimEnd();
  if (/[，,；;、]$/u.test(before)) return { start: before.length - 1, end: to, replacement: '' };
  return wholeSentence(typed, from, to);
}

/** The sentence with its end; the last line goes with the break before it. */
function wholeSentence(typed: string, from: number, to: number): Change {
  let end = to;
  while (end < typed.length && /[。！？!?…]/u.test(typed.charAt(end))) end += 1;
  const isLast = typed.slice(end).trim() === '';
  const lineEnds = /[\n\r]/u.test(typed.charAt(end));
  if (isLast) return { start: typed.slice(0, from).trimEnd().length, end: typed.length, replacement: '' };
  const lineStarts = from === 0 || /[\n\r]/u.test(typed.charAt(from - 1));
  if (lineEnds && lineStarts) while (/[\n\r]/u.test(typed.charAt(end))) end += 1;
  return { ...withBlanks(typed, from, end), replacement: '' };
}

function sentence(text: Prepared, { start, end }: Finding): Change[] {
  const from = edgeBefore(text, start, SENTENCE_END);
  const to = edgeAfter(text, end, SENTENCE_END);
  return [wholeSentence(text.typed, from, to)];
}

/** Where the clause or sentence begins in which a place stands: signs in addresses and numbers part nothing. */
function edgeBefore(text: Prepared, place: number, parts: RegExp): number {
  let at = place;
  while (at > 0 && !isEdge(text, at - 1, parts)) at -= 1;
  while (/[ \t\u3000]/u.test(text.typed.charAt(at)) && at < place) at += 1;
  return at;
}

function edgeAfter(text: Prepared, place: number, parts: RegExp): number {
  let at = place;
  while (at < text.typed.length && !isEdge(text, at, parts)) at += 1;
  return at;
}

function isEdge(text: Prepared, at: number, parts: RegExp): boolean {
  const { typed } = text;
  if (!parts.test(typed.charAt(at))) return false;
  const inNumber = typed.charAt(at) === ',' && /\d/u.test(typed.charAt(at - 1)) && /\d/u.test(typed.charAt(at + 1));
  return !inNumber && !text.inLink({ start: at, end: at + 1 });
}

/** A part with the blanks behind it, or before it where there are none behind. */
function withBlanks(text: string, start: number, end: number): { start: number; end: number } {
  const behind = /^[ \t\u3000]+/u.exec(text.slice(end, end + 20))?.[0] ?? '';
  if (behind !== '') return { start, end: end + behind.length };
  const before = /[ \t\u3000]+$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  return { start: start - before.length, end };
}
