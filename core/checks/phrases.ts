import type { Check, Context, PhraseGroup } from '../model/rule';
import { onBoundaries } from '../text/boundaries';
import { type ReadyContext, readyContext } from '../text/contexts';
import type { MappedText, Span } from '../text/mapped';
import { buildMatcher, type Matcher } from '../text/matcher';
import { compactWord, foldedWord, isWord, type WordLists, withLists } from '../text/phrase';
import { PhraseSet } from '../text/phrase-set';
import type { Prepared } from '../text/prepared';
import type { SpelledOut } from '../text/spelled-out';
import { spelled } from '../text/spellings';
import { type Hit, type LetThrough, type Outcome, PASSES } from './outcome';

type PhrasesCheck = Extract<Check, { kind: 'phrases' }>;

/** More candidates than this in one text are not looked at: nobody reads so many findings. */
const MOST_CANDIDATES = 3000;

interface Candidate extends Span {
  /** What is to be read there, when it is written in another way. */
  meant?: string | undefined;
}

/** Words of two characters that are looked for spelled out as well. */
export const pairsOf = (check: PhrasesCheck): ReadonlySet<string> | undefined => readyCheck(check).pairs;

/** Finds what a reviewer would take for a breach: wordings that count, less those that only look like one. */
export function checkPhrases(text: Prepared, check: PhrasesCheck): Outcome {
  const { groups, pairs } = readyCheck(check);
  const hits: Hit[] = [];
  const letThrough: LetThrough[] = [];
  let looked = 0;
  const spelledOut = pairs && text.spelledOut(pairs);
  for (const { group, form, counts } of groups.flatMap((group) => looksOf(group, text, spelledOut))) {
    const candidates = group.candidatesIn(form.text).filter(counts);
    const allowed = candidates.length === 0 ? [] : group.allowedIn(form.text);
    for (const candidate of candidates) {
      looked += 1;
      if (looked > MOST_CANDIDATES)
        return { kind: 'could-not-tell', why: 'too many places to look at', hits: merged(hits) };
      const typed = form.typedSpan(candidate.start, candidate.end);
      if (typed.end <= typed.start || text.inLink(typed)) continue;
      const answer = group.judge(form.text, candidate, allowed);
      if (answer === 'nothing') continue;
      if ('why' in answer) letThrough.push({ ...typed, ...(answer.why && { why: answer.why }) });
      else hits.push({ ...typed, ...(answer.level !== undefined && { level: answer.level }) });
    }
  }
  const through = letThrough.length > 0 ? { letThrough } : {};
  return hits.length === 0 ? { ...PASSES, ...through } : { kind: 'fails', hits: merged(hits), ...through };
}

interface Look {
  group: ReadyGroup;
  form: MappedText;
  /** Whether a place is one to be looked at in this form. */
  counts: (candidate: Span) => boolean;
}

/** In which forms of a text a group is looked for: what only signs tell is not there when they are gone. */
function looksOf(group: ReadyGroup, text: Prepared, spelledOut: SpelledOut | undefined): Look[] {
  if (group.signs) return [{ group, form: text.folded, counts: () => true }];
  const usual = { group, form: text.compact, counts: () => true };
  if (spelledOut === undefined) return [usual];
  return [usual, { group, form: spelledOut, counts: ({ start, end }) => spelledOut.isSpelledOut(start, end) }];
}

const WEIGHTS = { block: 3, warn: 2, advice: 1 } as const;
/** A hit without a level has the rule's, which is never advice when others of its hits are lighter. */
const weightOf = ({ level }: Hit): number => (level === undefined ? 4 : WEIGHTS[level]);

/** Of hits that overlap the weightier one stays, of equal ones the longer. */
function merged(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  const order = [...hits].sort(
    (a, b) => weightOf(b) - weightOf(a) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const hit of order) {
    if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

type Answer = 'nothing' | Pick<Hit, 'level'> | { why: Context['why'] };

class ReadyGroup {
  readonly signs: boolean;
  readonly #group: PhraseGroup;
  readonly #matcher: Matcher | undefined;
  /** Words as they are meant, by the matcher's numbers. */
  readonly #meant: string[] = [];
  readonly #phrases: PhraseSet | undefined;
  readonly #allow: PhraseSet | undefined;
  readonly #needs: ReadyContext[];
  readonly #unless: ReadyContext[];

  constructor(group: PhraseGroup, check: PhrasesCheck, lists: WordLists) {
    this.#group = group;
    this.signs = group.signs === true;
    const toForm = this.signs ? foldedWord : compactWord;
    const all = withLists(group.phrases, lists);
    const words = all.filter(isWord);
    const phrases = all.filter((phrase) => !isWord(phrase));
    if (words.length > 0) this.#matcher = this.#buildMatcher(words.map(toForm));
    if (phrases.length > 0) this.#phrases = new PhraseSet(phrases, lists, { toForm });
    const allow = [...(group.allow ?? []), ...(check.allow ?? [])];
    if (allow.length > 0) this.#allow = new PhraseSet(longestFirst(allow), lists, { toForm });
    this.#needs = (group.needs ?? []).map((context) => readyContext(context, lists));
    this.#unless = [...(group.unless ?? []), ...(check.unless ?? [])].map((context) => readyContext(context, lists));
  }

  #buildMatcher(words: readonly string[]): Matcher {
    const forms: string[] = [];
    for (const word of words) {
      for (const form of spelled(word, this.#group.spellings ?? {})) {
        forms.push(compactWord(form));
        this.#meant.push(word);
      }
    }
    return buildMatcher(forms);
  }

  candidatesIn(text: string): Candidate[] {
    const candidates: Candidate[] = [];
    this.#matcher?.scan(text).forEach((start, end, word) => {
      candidates.push({ start, end, meant: this.#meant[word] });
    });
    if (this.#phrases !== undefined) candidates.push(...this.#phrases.findIn(text, MOST_CANDIDATES + 1));
    return candidates;
  }

  /** Places of wordings about something else. */
  allowedIn(text: string): Span[] {
    return this.#allow?.findIn(text, MOST_CANDIDATES + 1) ?? [];
  }

  judge(text: string, candidate: Candidate, allowed: readonly Span[]): Answer {
    const { start, end, meant } = candidate;
    if (allowed.some((span) => letsThrough(span, candidate))) return { why: undefined };
    const edges = this.#group.edges ?? 'both';
    if (edges !== 'none' && !onBoundaries(text, start, end, edges, meant)) return 'nothing';
    if (this.#needs.length > 0 && !this.#needs.some((context) => context.holds(text, candidate))) return 'nothing';
    let level = this.#group.level;
    for (const { context, holds } of this.#unless) {
      if (context.level !== undefined && level === context.level) continue;
      if (!holds(text, candidate)) continue;
      if (context.level === undefined) return { why: context.why };
      level = context.level;
    }
    return level === undefined ? {} : { level };
  }
}

/** A wording about something else that holds a hit, or reaches over one of its edges. */
function letsThrough(span: Span, hit: Span): boolean {
  if (span.start <= hit.start && span.end >= hit.end) return true;
  const overEnd = span.start > hit.start && span.start < hit.end && span.end > hit.end;
  const overStart = span.start < hit.start && span.end > hit.start && span.end < hit.end;
  return overEnd || overStart;
}

const longestFirst = (phrases: readonly string[]): string[] => [...phrases].sort((a, b) => b.length - a.length);

interface ReadyCheck {
  groups: ReadyGroup[];
  /** Words of two characters that are looked for spelled out; undefined when none are. */
  pairs: ReadonlySet<string> | undefined;
}

const readyChecks = new WeakMap<PhrasesCheck, ReadyCheck>();

/** Reading the phrases takes longer than looking for them: each check is made ready once. */
function readyCheck(check: PhrasesCheck): ReadyCheck {
  const found = readyChecks.get(check);
  if (found !== undefined) return found;
  const ready = {
    groups: check.groups.map((group) => new ReadyGroup(group, check, check.lists ?? {})),
    pairs: check.spelledOut && new Set(check.spelledOut.pairs.map(compactWord)),
  };
  readyChecks.set(check, ready);
  return ready;
}
