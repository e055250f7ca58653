import type { Unit } from './text';

/** How a word was typed: as it is written, in whole syllables, with a syllable shortened, or with an error. */
export type Manner = 'written' | 'spelled' | 'shortened' | 'mistyped';
export type Place = 'exact' | 'prefix' | 'infix';

/** Told of a word that covers the units up to `end`. */
export type Found = (manner: Manner, place: Place, end: number) => void;

/** Initials that are written with two letters, and are shortened to either. */
export const isTwoLetterInitial = (syllable: string): boolean =>
  syllable[1] === 'h' && (syllable[0] === 'z' || syllable[0] === 'c' || syllable[0] === 's');

/** Where a match that begins at `start` and ends before `end` stands in its text. */
export const placeOf = (units: readonly Unit[], start: number, end: number): Place =>
  start > 0 ? 'infix' : end < units.length ? 'prefix' : 'exact';

/** Tells every way in which the word can be read from unit `start` on. */
export function matchAt(units: readonly Unit[], start: number, word: string, found: Found): void {
  step({ units, start, word, found }, start, 0, 'written');
}

interface Attempt {
  units: readonly Unit[];
  start: number;
  word: string;
  found: Found;
}

/** Reads the rest of the word, from `wordAt` on, from unit `unitAt` on. */
function step(attempt: Attempt, unitAt: number, wordAt: number, manner: Manner): void {
  const { units, start, word, found } = attempt;
  if (wordAt === word.length) {
    found(manner, placeOf(units, start, unitAt), unitAt);
    return;
  }
  const unit = units[unitAt];
  if (unit === undefined) return;
  const { character, syllables } = unit;
  if (word.startsWith(character, wordAt)) step(attempt, unitAt + 1, wordAt + character.length, manner);
  for (const syllable of syllables) {
    if (word[wordAt] !== syllable[0]) continue;
    const { length } = syllable;
    const rest = word.length - wordAt;
    if (word.startsWith(syllable, wordAt))
      step(attempt, unitAt + 1, wordAt + length, manner === 'written' ? 'spelled' : manner);
    // A syllable is shortened to its initial; at the end of the word it may also simply not be finished yet.
    if (length > 1) step(attempt, unitAt + 1, wordAt + 1, 'shortened');
    if (length > 2 && isTwoLetterInitial(syllable) && word[wordAt + 1] === 'h')
      step(attempt, unitAt + 1, wordAt + 2, 'shortened');
    if (rest > 1 && rest < length && syllable.startsWith(word.slice(wordAt)))
      step(attempt, unitAt + 1, word.length, 'shortened');
  }
}
