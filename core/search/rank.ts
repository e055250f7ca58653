import type { Field, SearchKind } from './entry';
import type { Manner, Place } from './match';

type Ranks = Readonly<Record<Place, number>>;

/**
 * How good a ground is on which something is found as it is written; smaller is better. Whole before part, name before
 * other names before words of the scope. The whole name of a group stands for all its leaves, so it comes before anything
 * that merely resembles it.
 */
const OF_CATEGORY: Readonly<Record<Field, Ranks>> = {
  name: { exact: 0, prefix: 6, infix: 9 },
  alias: { exact: 2, prefix: 10, infix: 12 },
  path: { exact: 5, prefix: 15, infix: 18 },
  keyword: { exact: 7, prefix: 13, infix: 16 },
  word: { exact: 4, prefix: 14, infix: 17 },
  // Who offers a service comes before who closes it.
  closed: { exact: 12, prefix: 19, infix: 20 },
};

/** That a paper's name begins with the words says little: half of the papers for 医疗 do, and hardly a category does. */
const OF_OTHERS: Readonly<Record<Field, Ranks>> = {
  name: { exact: 1, prefix: 9, infix: 9 },
  alias: { exact: 3, prefix: 12, infix: 12 },
  path: { exact: 18, prefix: 18, infix: 18 },
  keyword: { exact: 11, prefix: 19, infix: 20 },
  word: { exact: 4, prefix: 14, infix: 17 },
  closed: { exact: 12, prefix: 19, infix: 20 },
};

/** Pinyin comes behind what is written. */
const SPELLED = 25;
/** A whole text by its initials says as much as its syllables; initials in the middle of a text are in many. */
const SHORTENED_WHOLE = 27;
const SHORTENED = 60;
/** The first characters of the words of a name are nearly always meant so, where they mean nothing as they are. */
export const ABBREVIATED = 46;
/** What is called a paper of a trade: papers of this name, other papers, then the trade; before any error. */
export const OF_ITS_PAPER = 47;
/** What is only found with a typing error comes behind whole syllables, before initials in mid-text. */
const MISTYPED = 50;
/** Part of a paper's or a rule's name, with an error: that says less than part of a category's. */
const PART_OF_PAPER = 4;
/** Only parts of the question were found; from here to the worst. */
export const RELAXED = 64;

/** From here on a ground says so little that a typing error is the likelier reading. */
export const WEAK = SHORTENED;

/** The console of an entry is named in the question. */
export const OF_CONSOLE = 8;
/** The only word may name it, and may mean many other things: behind all of them. */
export const MAYBE_OF_CONSOLE = 126;

/** How good the ground is; smaller is better, 0 is the whole name as it is written. */
export function rankOf(kind: SearchKind, field: Field, manner: Manner, place: Place): number {
  const rank = (kind === 'category' ? OF_CATEGORY : OF_OTHERS)[field][place];
  switch (manner) {
    case 'written':
      return rank;
    case 'spelled':
      return SPELLED + rank;
    case 'shortened':
      return (place === 'exact' ? SHORTENED_WHOLE : SHORTENED) + rank;
    case 'mistyped':
      return MISTYPED + (rank >> 1) + (kind === 'category' || place === 'exact' ? 0 : PART_OF_PAPER);
  }
}
