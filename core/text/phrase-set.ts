import type { Span } from './mapped';
import { compilePhrases, type PhraseOptions, type WordLists } from './phrase';
import { type Needed, neededBy } from './phrase-needs';

/**
 * Many phrases that are looked for together. What they find is what one expression with all of them as alternatives
 * would: the leftmost, of those the first of the list, and on from its end. Compiling such expressions takes seconds for
 * all rules, and a text holds the words of few phrases: each is compiled when a text first holds what it needs.
 */
export class PhraseSet {
  readonly #phrases: readonly string[];
  readonly #lists: WordLists;
  readonly #options: PhraseOptions;
  readonly #needed: readonly Needed[];
  readonly #expressions: (RegExp | undefined)[] = [];

  /** @throws Error for a phrase that cannot be read */
  constructor(phrases: readonly string[], lists: WordLists, options: PhraseOptions = {}) {
    this.#phrases = phrases;
    this.#lists = lists;
    this.#options = options;
    this.#needed = phrases.map((phrase) => neededBy(phrase, lists, options));
  }

  /** Places in a text, in their order, `most` at most; those of no length are left out. */
  findIn(text: string, most: number): Span[] {
    const possible = this.#possibleIn(text).map((expression) => ({ expression, next: matchFrom(expression, text, 0) }));
    const spans: Span[] = [];
    while (spans.length < most) {
      let first: Span | undefined;
      for (const { next } of possible) {
        if (next !== undefined && (first === undefined || next.start < first.start)) first = next;
      }
      if (first === undefined) break;
      const isEmpty = first.end === first.start;
      if (!isEmpty) spans.push(first);
      const from = isEmpty ? first.end + 1 : first.end;
      for (const one of possible) {
        if (one.next !== undefined && one.next.start < from) one.next = matchFrom(one.expression, text, from);
      }
    }
    return spans;
  }

  /** Whether any of the phrases is in the text. */
  isIn(text: string): boolean {
    return this.#needed.some(
      (needed, index) => needed(text) && matchFrom(this.#expression(index), text, 0) !== undefined,
    );
  }

  #possibleIn(text: string): RegExp[] {
    const possible: RegExp[] = [];
    for (const [index, needed] of this.#needed.entries()) {
      if (needed(text)) possible.push(this.#expression(index));
    }
    return possible;
  }

  #expression(index: number): RegExp {
    const known = this.#expressions[index];
    if (known !== undefined) return known;
    const expression = compilePhrases([this.#phrases[index] as string], this.#lists, this.#options);
    this.#expressions[index] = expression;
    return expression;
  }
}

function matchFrom(expression: RegExp, text: string, from: number): Span | undefined {
  if (from > text.length) return undefined;
  expression.lastIndex = from;
  const match = expression.exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}
