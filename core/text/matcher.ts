import { HitList } from './hits';
import { CHUNK, WordIndex } from './word-index';
import { tablesOf } from './word-tables';

/** Finds many words in a text at once. It knows nothing of folding or word boundaries: give it folded words and texts. */
export interface Matcher {
  /** UTF-16 units of the longest word, 0 when there is none. */
  readonly longest: number;
  /**
   * All occurrences of all words, overlapping and nested ones too, by start and then by length.
   * @param hits to add them to; a list that is cleared and used again makes no garbage
   */
  scan(text: string, hits?: HitList): HitList;
  /**
   * The occurrences that start at `from` and after, but before `to`, wherever they end: ranges side by side give each
   * occurrence once.
   * @param from and `to` are UTF-16 offsets; what they hold outside of the text does not count
   */
  scanRange(text: string, from: number, to: number, hits?: HitList): HitList;
}

/**
 * No sorting and no trie. Most places of a text are turned away by one bit for their first two units, and most others
 * by one for two and one for three. What is left is looked up: the beginning of most words is no other's, so that its
 * word is known and only has to be compared. Where words share one, their lengths are known, and each length costs a
 * look into a hash of all words.
 *
 * @param words of 1 to 64 UTF-16 units, folded as the texts will be. Empty words are passed over. Of equal words the
 * index of the first is given.
 * @throws RangeError for a longer word, with its index, and for more than 2²⁵ words
 */
export const buildMatcher = (words: readonly string[]): Matcher => new IndexMatcher(new WordIndex(tablesOf(words)));

class IndexMatcher implements Matcher {
  readonly longest: number;
  readonly #words: WordIndex;

  constructor(words: WordIndex) {
    this.longest = words.longest;
    this.#words = words;
  }

  scan(text: string, hits = new HitList()): HitList {
    return this.scanRange(text, 0, text.length, hits);
  }

  scanRange(text: string, from: number, to: number, hits = new HitList()): HitList {
    const stop = Math.min(to, text.length);
    for (let base = Math.max(0, from); base < stop; base += CHUNK) {
      this.#words.addHits(text, base, Math.min(CHUNK, stop - base), hits);
    }
    return hits;
  }
}
