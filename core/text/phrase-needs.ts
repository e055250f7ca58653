import { formOf, type PhraseOptions, tokensOf, type WordLists, wordsOf } from './phrase';

/** Whether a text holds the words without which a phrase cannot be in it: quickly told, and never wrongly denied. */
export type Needed = (text: string) => boolean;

/** One of these has to be in a text. */
type Either = readonly string[];

/** @throws Error for a phrase that cannot be read */
export function neededBy(phrase: string, lists: WordLists, options: PhraseOptions): Needed {
  const plain = partsOf(phrase, lists);
  let eithers: Either[] | undefined;
  return (text) => {
    // Folded when first asked for: many phrases never are.
    eithers ??= plain
      .map((words) => words.map((word) => formOf(word, options.toForm)))
      .filter((words) => !words.includes(''))
      .sort((a, b) => a.length - b.length);
    return eithers.every((words) => words.some((word) => text.includes(word)));
  };
}

/** What every wording of a phrase holds: of each part one of its words. Parts of which that cannot be said are left out. */
function partsOf(phrase: string, lists: WordLists): Either[] {
  const parts: Either[] = [];
  /** Heads of the alternatives in a bracket; undefined outside of one. */
  let heads: string[] | undefined;
  let depth = 0;
  let isHead = false;
  let isFree = false;
  let endsWithText = false;
  let endsWithList = false;
  for (const { list, bracket, text } of tokensOf(phrase)) {
    if (bracket === '?') {
      // A list that may be absent says nothing.
      if (depth === 1 && endsWithList) heads?.push('');
      else if (depth > 0 && isHead && heads !== undefined) heads[heads.length - 1] = shortened(heads.at(-1) ?? '');
      else if (depth === 0) {
        // All of a bracket or a list may be absent, of plain text only the last character.
        const last = parts.pop()?.[0] ?? '';
        if (endsWithText) parts.push([shortened(last)]);
      }
      continue;
    }
    endsWithText = text !== undefined;
    endsWithList = list !== undefined;
    if (bracket === '(') {
      depth += 1;
      if (depth === 1) heads = [''];
      isHead = depth === 1;
    } else if (bracket === ')') {
      depth -= 1;
      if (depth === 0 && heads !== undefined) parts.push(heads);
      if (depth === 0) heads = undefined;
      isHead = false;
    } else if (bracket === '|') {
      if (depth === 0) isFree = true;
      if (depth === 1) heads?.push('');
      isHead = depth === 1;
    } else if (depth === 0) {
      if (text !== undefined) parts.push([text]);
      else parts.push(list === undefined ? [''] : wordsOf(list, lists, phrase));
    } else {
      if (list !== undefined) wordsOf(list, lists, phrase);
      if (isHead && text !== undefined && heads !== undefined) heads[heads.length - 1] = text;
      else if (isHead && list !== undefined && heads !== undefined) {
        heads.splice(-1, 1, ...wordsOf(list, lists, phrase));
        isHead = false;
        continue;
      }
      isHead = isHead && text !== undefined;
    }
  }
  return isFree ? [] : parts;
}

const shortened = (text: string): string => [...text].slice(0, -1).join('');
