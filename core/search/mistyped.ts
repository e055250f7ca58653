import type { IndexedText, SearchIndex } from './build';
import { charactersOf } from './characters';
import type { Collector } from './collect';
import { matchAt, placeOf } from './match';
import type { Unit } from './text';

/** Shorter words stand for too many others when one character may be wrong. */
const SHORTEST_HAN = 3;
/** In words of no more characters a wrong one is likely only where it sounds like the right one, and none is too many. */
const UNSURE_HAN = 3;
const SHORTEST_LATIN = 4;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LATIN = /^[a-z]+$/;
const HAN = /\p{Script=Han}/u;

/**
 * Collects what a word means when exactly one of its characters is wrong, missing, too many, or changed with its
 * neighbour: a letter of the pinyin, or a Chinese character. Of two Chinese characters one may sound like the right one.
 *
 * @param which errors; with any of them 电子烟 is also 电子签
 */
export function collectMistyped(index: SearchIndex, word: string, collector: Collector, which: 'likely' | 'any'): void {
  const isLatin = LATIN.test(word);
  const { length } = [...word];
  // One sign more or less of an abbreviation with digits is another one.
  if (isLatin ? length < SHORTEST_LATIN : length < 2 || !HAN.test(word)) return;
  const { starts, sounds } = charactersOf(index);
  const short = !isLatin && length < SHORTEST_HAN;
  const unsure = !isLatin && length <= UNSURE_HAN && which === 'likely';
  const tell = (text: number, start: number, end: number): void => {
    const { units } = index.texts[text] as IndexedText;
    // The end of one word and the start of the next sound like many a word.
    if (short && start > 0 && end < units.length) return;
    // Beside a text that is much longer a word with an error says nothing.
    collector.add(text, 'mistyped', placeOf(units, start, end), units.length - (end - start));
  };
  for (const [first, back] of beginnings(word, isLatin)) {
    const places = starts.get(first) ?? [];
    for (let at = 0; at < places.length; at += 2) {
      const text = places[at] as number;
      const start = (places[at + 1] as number) - back;
      if (start < 0) continue;
      const { units } = index.texts[text] as IndexedText;
      stepMistyped({ units, word, sounds, short, unsure }, start, 0, true, (end) => tell(text, start, end));
    }
  }
  if (isLatin) collectFirstLetter(index, word, tell);
}

/** Characters at which a match may begin, each with how many units the match begins before it. */
function beginnings(word: string, isLatin: boolean): [first: string, back: number][] {
  const [first = '', second = ''] = word;
  if (isLatin) return [[first, 0]];
  return [
    [first, 0],
    [second, 1],
    [second, 0],
  ];
}

/** The first letter is the wrong one, too many or missing: every other one is tried. */
function collectFirstLetter(
  index: SearchIndex,
  word: string,
  tell: (text: number, start: number, end: number) => void,
): void {
  const rest = word.slice(1);
  const others = [...LETTERS].flatMap((letter) => [letter + rest, letter + word]);
  for (const other of [rest, rest.slice(0, 1) + word[0] + rest.slice(1), ...others]) {
    if (other === word) continue;
    for (const places of index.beginnings.of(other)) {
      for (let at = 0; at < places.length; at += 2) {
        const [text, start] = [places[at] as number, places[at + 1] as number];
        matchAt((index.texts[text] as IndexedText).units, start, other, (manner, _, end) => {
          if (manner === 'spelled') tell(text, start, end);
        });
      }
    }
  }
}

interface Attempt {
  units: readonly Unit[];
  word: string;
  /** How characters sound, as far as the index knows them. */
  sounds: ReadonlyMap<string, readonly string[]>;
  /** Only a character that sounds the same, or two that have changed places, may be wrong. */
  short: boolean;
  /** A wrong character has to sound like the right one, and none is too many. */
  unsure: boolean;
}

/** Reads the rest of the word; `may` while the error has not been used up. */
function stepMistyped(
  attempt: Attempt,
  unitAt: number,
  wordAt: number,
  may: boolean,
  found: (end: number) => void,
): void {
  const { units, word, sounds, short, unsure } = attempt;
  if (wordAt === word.length) {
    if (!may) found(unitAt);
    return;
  }
  const unit = units[unitAt];
  const typed = String.fromCodePoint(word.codePointAt(wordAt) as number);
  const after = wordAt + typed.length;
  if (unit !== undefined) {
    const { character, syllables } = unit;
    if (typed === character) stepMistyped(attempt, unitAt + 1, after, may, found);
    for (const syllable of syllables) {
      if (word.startsWith(syllable, wordAt)) stepMistyped(attempt, unitAt + 1, wordAt + syllable.length, may, found);
      else if (may && syllable.length > 1 && syllable[0] === typed) {
        for (const length of [syllable.length, syllable.length - 1, syllable.length + 1]) {
          if (wordAt + length <= word.length && oneApart(word.slice(wordAt, wordAt + length), syllable))
            stepMistyped(attempt, unitAt + 1, wordAt + length, false, found);
        }
      }
    }
  }
  if (!may || LATIN.test(typed)) return;
  const sounding = sounds.get(typed) ?? [];
  if (unit !== undefined && typed !== unit.character) {
    // 银形: 行 is read otherwise in this word, and chosen by that sound all the same.
    const right = sounds.get(unit.character) ?? [];
    if (
      (!short && !unsure) ||
      right.some((syllable) => sounding.some((other) => (short ? other === syllable : soundsLike(other, syllable))))
    )
      stepMistyped(attempt, unitAt + 1, after, false, found);
    const next = units[unitAt + 1];
    if (next !== undefined && next.character === typed && word.startsWith(unit.character, after))
      stepMistyped(attempt, unitAt + 2, after + unit.character.length, false, found);
    if (!short && next !== undefined && next.character === typed)
      stepMistyped(attempt, unitAt + 1, wordAt, false, found);
  }
  if (!short && !unsure) stepMistyped(attempt, unitAt, after, false, found);
}

/** Whether two syllables are the same to many speakers: 前 and 后鼻音, 平 and 翘舌, n and l. */
const soundsLike = (a: string, b: string): boolean => heard(a) === heard(b);
const heard = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/ng$/, 'n');

/** Whether two different spellings are one letter, or one change of neighbours, apart. */
function oneApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
