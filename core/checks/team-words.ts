import type { TeamWord } from '../model/team-words';
import { onBoundaries } from '../text/boundaries';
import type { Span } from '../text/mapped';
import { buildMatcher, type Matcher } from '../text/matcher';
import { compactWord } from '../text/phrase';
import { type Prepared, prepare } from '../text/prepared';

/** A banned word of the team in a text. */
export interface TeamHit {
  start: number;
  end: number;
  word: TeamWord;
}

/** What a team's list says of a text. */
export interface TeamOutcome {
  hits: TeamHit[];
  /** Where phrases stand that the team allows. */
  allowed: Span[];
}

/** Looks for a team's words. Built once for a list, which may be long. */
export interface TeamCheck {
  find(text: string | Prepared): TeamOutcome;
}

/** More findings than this in one text help nobody. */
const MOST_HITS = 1000;

/**
 * Makes a team's words ready: variants fold as in the built-in rules, both edges lie between words, of banned words that
 * overlap the longest counts, and a longer allowed phrase lets a shorter banned word through.
 */
export function buildTeamCheck(words: readonly TeamWord[]): TeamCheck {
  const matcher: Matcher = buildMatcher(words.map(({ word }) => compactWord(word)));
  return {
    find(given) {
      const text = typeof given === 'string' ? prepare(given) : given;
      const form = text.compact;
      const found = matcher
        .scan(form.text)
        .toArray()
        .map(({ start, end, word }) => ({ start, end, word: words[word] as TeamWord }))
        .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
      const hits: TeamHit[] = [];
      const allowed: Span[] = [];
      const taken = new Cover(form.text.length);
      for (const { start, end, word } of found) {
        if (hits.length >= MOST_HITS) break;
        if (taken.overlaps(start, end) || !onBoundaries(form.text, start, end)) continue;
        taken.add(start, end);
        const typed = form.typedSpan(start, end);
        if (typed.end <= typed.start || text.inLink(typed)) continue;
        if (word.kind === 'allow') allowed.push(typed);
        else hits.push({ ...typed, word });
      }
      return { hits: hits.sort((a, b) => a.start - b.start), allowed };
    },
  };
}

/** Which units of a text are taken. Taken parts never overlap, so that the ends of a part tell. */
class Cover {
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  /** Longer parts are taken first: one that overlaps has its start or its end in them. */
  overlaps(start: number, end: number): boolean {
    return this.#taken[start] === 1 || this.#taken[end - 1] === 1;
  }

  add(start: number, end: number): void {
    this.#taken.fill(1, start, end);
  }
}
