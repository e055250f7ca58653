import type { Context } from '../model/rule';
import type { Span } from './mapped';
import type { WordLists } from './phrase';
import { PhraseSet } from './phrase-set';

const SENTENCE_END = /[。!?;\n\r]/;
/** Characters of a sentence to each side of a hit that are looked at. */
const SENTENCE_REACH = 60;
const USUAL_REACH = 10;

const QUOTES: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ["'", "'"],
];
const TITLES: readonly (readonly [string, string])[] = [
  ['《', '》'],
  ['〈', '〉'],
];

/** A context that can be asked whether it holds around a hit. */
export interface ReadyContext {
  readonly context: Context;
  holds(text: string, hit: Span): boolean;
}

/** By lists and wording: the groups of a rule say the same contexts again and again. */
const knownContexts = new WeakMap<WordLists, Map<string, ReadyContext>>();

export function readyContext(context: Context, lists: WordLists): ReadyContext {
  const known = knownContexts.get(lists) ?? new Map<string, ReadyContext>();
  knownContexts.set(lists, known);
  const key = JSON.stringify(context);
  const ready = known.get(key) ?? madeReady(context, lists);
  known.set(key, ready);
  return ready;
}

function madeReady(context: Context, lists: WordLists): ReadyContext {
  const compiled = (phrases: readonly string[] | undefined) =>
    phrases === undefined ? undefined : new PhraseSet(phrases, lists, { anchors: 'text' });
  const before = compiled(context.before);
  const after = compiled(context.after);
  const inside = compiled(context.inside);
  const near = compiled(context.near);
  const without = compiled(context.without);
  const notBefore = compiled(context.notBefore);
  const notAfter = compiled(context.notAfter);
  const reach = context.reach ?? USUAL_REACH;
  return {
    context,
    holds(text, hit) {
      if (inside?.isIn(text.slice(hit.start, hit.end)) === false) return false;
      const start = sentenceStart(text, hit.start);
      const end = sentenceEnd(text, hit.end);
      const ahead = (): string => text.slice(Math.max(start, hit.start - reach), hit.start);
      const behind = (): string => text.slice(hit.end, Math.min(end, hit.end + reach));
      if (before?.isIn(ahead()) === false || notBefore?.isIn(ahead()) === true) return false;
      if (after?.isIn(behind()) === false || notAfter?.isIn(behind()) === true) return false;
      // What is said around it, not in it.
      const around = (): string => `${text.slice(start, hit.start)}\u0000${text.slice(hit.end, end)}`;
      if (near?.isIn(around()) === false || without?.isIn(around()) === true) return false;
      if (context.within === 'quotes') return standsBetween(text, start, hit, end, QUOTES);
      return context.within !== 'title' || standsBetween(text, start, hit, end, TITLES);
    },
  };
}

function sentenceStart(text: string, at: number): number {
  const least = Math.max(0, at - SENTENCE_REACH);
  let start = at;
  while (start > least && !SENTENCE_END.test(text[start - 1] as string)) start -= 1;
  return start;
}

function sentenceEnd(text: string, at: number): number {
  const most = Math.min(text.length, at + SENTENCE_REACH);
  let end = at;
  while (end < most && !SENTENCE_END.test(text[end] as string)) end += 1;
  return end;
}

function standsBetween(
  text: string,
  from: number,
  hit: Span,
  to: number,
  marks: readonly (readonly [string, string])[],
): boolean {
  const before = text.slice(from, hit.start);
  const behind = text.slice(hit.end, to);
  return marks.some(([open, close]) => {
    if (open === close) return before.split(open).length % 2 === 0 && behind.includes(close);
    return before.lastIndexOf(open) > before.lastIndexOf(close) && behind.includes(close);
  });
}
