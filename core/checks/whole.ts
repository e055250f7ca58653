import type { Check } from '../model/rule';
import { compactWord, withLists } from '../text/phrase';
import type { Prepared } from '../text/prepared';
import { type Outcome, PASSES } from './outcome';

type WholeCheck = Extract<Check, { kind: 'whole' }>;

interface ReadyWords {
  words: ReadonlySet<string>;
  tails: readonly string[];
}
const ready = new WeakMap<WholeCheck, ReadyWords>();

function readyWords(check: WholeCheck): ReadyWords {
  let found = ready.get(check);
  if (found === undefined) {
    found = {
      words: new Set(withLists(check.words, check.lists ?? {}).map(bare)),
      tails: (check.tails ?? []).map(bare),
    };
    ready.set(check, found);
  }
  return found;
}

/** Signs and blanks do not make a common word a name. */
const bare = (text: string): string => compactWord(text).replace(/[^\p{L}\p{N}]/gu, '');

/** A word alone or with blanks, or with a sign between all its characters: 日·历. Other signs may make it a name. */
function isBareOrSpread(typed: string): boolean {
  const parts = typed.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  return !/[^\p{L}\p{N}\s\u200b-\u200f\u2060\ufeff]/u.test(typed) || parts.every((part) => [...part].length === 1);
}

/** Fails when the whole text is a common noun, whatever signs are put into it. */
export function checkWhole(text: Prepared, check: WholeCheck): Outcome {
  const { words, tails } = readyWords(check);
  const name = text.compact.text.length > 60 ? '' : bare(text.typed);
  if (name === '') return PASSES;
  const whole = { start: text.typed.length - text.typed.trimStart().length, end: text.typed.trimEnd().length };
  if (words.has(name)) {
    return { kind: 'fails', hits: [isBareOrSpread(text.typed) ? whole : { ...whole, level: 'advice' }] };
  }
  const tail = tails.find((ending) => name.endsWith(ending) && words.has(name.slice(0, -ending.length)));
  return tail === undefined ? PASSES : { kind: 'fails', hits: [{ ...whole, level: 'advice' }] };
}
