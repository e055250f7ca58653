import type { Level } from '../model/console';
import type { TeamWord, TeamWordsPart } from '../model/team-words';
import { onBoundaries } from '../text/boundaries';
import type { Span } from '../text/mapped';
import { buildMatcher, type Matcher } from '../text/matcher';
import { compactWords } from '../text/phrase';
import type { Prepared } from '../text/prepared';
import { inChunks } from './in-chunks';

/** A banned word of the team in a text. */
export interface TeamHit extends Span {
  word: TeamWord;
  /** How much it weighs. */
  level: Level;
}

/** What a team's lists say of a text. */
export interface TeamOutcome {
  hits: TeamHit[];
  /** Where phrases stand that the team allows. */
  allowed: Span[];
}

/** More findings than this in one text help nobody. */
const MOST_HITS = 1000;

interface Part {
  matcher: Matcher;
  wordAt: (index: number) => TeamWord;
  level: Level;
}

/**
 * A team's words, which may be very many: they are added part by part, so that nobody waits for all of them. Variants
 * fold as in the built-in rules, both edges lie between words, of banned words that overlap the longest counts, and a
 * longer allowed phrase lets a shorter banned word through.
 */
export class TeamCheck {
  readonly #parts: Part[] = [];

  add(words: readonly TeamWord[], level: Level): void {
    const forms = compactWords(words.map(({ word }) => word));
    this.#add(forms, (index) => words[index] as TeamWord, level);
  }

  /** A part takes some milliseconds. */
  addPart({ plain, others, level }: Pick<TeamWordsPart, 'plain' | 'others' | 'level'>): void {
    const forms = plain === '' ? [] : plain.split('\n');
    this.#add(forms, (index) => ({ word: forms[index] as string, kind: 'ban' }), level);
    this.add(others, level);
  }

  #add(forms: readonly string[], wordAt: Part['wordAt'], level: Level): void {
    if (forms.length > 0) this.#parts.push({ matcher: buildMatcher(forms), wordAt, level });
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  /** What is found. A part that is added later is not looked for in texts that were asked for before: ask a new check. */
  find(text: string): TeamOutcome {
    const all: TeamOutcome = { hits: [], allowed: [] };
    for (const { start, answer } of inChunks(this, text, (part) => this.#findIn(part))) {
      const moved = <T extends Span>(each: T): T => ({ ...each, start: each.start + start, end: each.end + start });
      all.allowed.push(...answer.allowed.map(moved));
      all.hits.push(...answer.hits.slice(0, MOST_HITS - all.hits.length).map(moved));
    }
    return all;
  }

  #findIn(text: Prepared): TeamOutcome {
    const form = text.compact;
    const found = this.#parts
      .flatMap(({ matcher, wordAt, level }) =>
        matcher
          .scan(form.text)
          .toArray()
          .map(({ start, end, word }) => ({ start, end, level, word: wordAt(word) })),
      )
      .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    const hits: TeamHit[] = [];
    const allowed: Span[] = [];
    const taken = new Cover(form.text.length);
    for (const { start, end, word, level } of found) {
      if (hits.length >= MOST_HITS) break;
      if (taken.overlaps(start, end) || !onBoundaries(form.text, start, end)) continue;
      taken.add(start, end);
      const typed = form.typedSpan(start, end);
      if (typed.end <= typed.start || text.inLink(typed)) continue;
      if (word.kind === 'allow') allowed.push(typed);
      else hits.push({ ...typed, word, level });
    }
    return { hits: hits.sort((a, b) => a.start - b.start), allowed };
  }
}

/** A check of one list. */
export function buildTeamCheck(words: readonly TeamWord[], level: Level = 'warn'): TeamCheck {
  const check = new TeamCheck();
  check.add(words, level);
  return check;
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
