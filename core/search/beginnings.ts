import { isTwoLetterInitial } from './match';
import type { Unit } from './text';

/** Places in texts: pairs of numbers in one row, text and unit; objects would take ten times as long to make. */
export type Places = readonly number[];

/** Where words can begin that begin with one and the same character. */
interface Group {
  /** By what is typed first for two neighbours, one character each or a two-letter initial and the next. */
  pairs: ReadonlyMap<string, readonly Places[]>;
  /** By syllable, then by the first letter of the next unit's readings, by its character where it has none, '' for an end. */
  syllables: ReadonlyMap<string, ReadonlyMap<string, readonly Places[]>>;
}

/** Longest syllable: zhuang. */
const LONGEST_SYLLABLE = 6;
const LATIN = /^[a-z]/;

/**
 * Where words of two characters or more can begin. What begins with a character is worked out when it is first asked for:
 * all of it would keep the first question waiting.
 */
export class Beginnings {
  /** Places by their unit and the next: the same neighbours come again and again, and each has its keys once. */
  readonly #byUnits = new Map<Unit, Map<Unit | undefined, number[]>>();
  /** Units by what may be typed first for them. */
  readonly #byFirst = new Map<string, Unit[]>();
  readonly #groups = new Map<string, Group>();

  constructor(texts: readonly { units: readonly Unit[] }[]) {
    for (const [text, { units }] of texts.entries()) {
      for (const [at, unit] of units.entries()) {
        const next = units[at + 1];
        const byNext = this.#byUnits.get(unit) ?? this.#newUnit(unit);
        const places = byNext.get(next);
        if (places === undefined) byNext.set(next, [text, at]);
        else places.push(text, at);
      }
    }
  }

  /** Everything that can be typed first. */
  get firsts(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** Works out what begins with a character. */
  group(first: string): Group {
    const known = this.#groups.get(first);
    if (known !== undefined) return known;
    const group = this.#groupOf(first);
    this.#groups.set(first, group);
    return group;
  }

  /** Lists of all places where a word of two characters or more can begin; some may stand in several. */
  of(word: string): Places[] {
    const [first = '', second = ''] = word;
    const { pairs, syllables } = this.group(first);
    const lists = [...(pairs.get(first + second) ?? [])];
    if (!LATIN.test(word)) return lists;
    lists.push(...(pairs.get(word.slice(0, 3)) ?? []));
    for (let length = 1; length <= Math.min(LONGEST_SYLLABLE, word.length); length += 1) {
      const byFollowing = syllables.get(word.slice(0, length));
      if (byFollowing === undefined) continue;
      const following = word[length] ?? '';
      // Behind the whole word comes anything; a Chinese character is not among what is typed in letters.
      if (LATIN.test(following)) lists.push(...(byFollowing.get(following) ?? []));
      else for (const some of byFollowing.values()) lists.push(...some);
    }
    // The first syllable is not finished yet.
    if (word.length < LONGEST_SYLLABLE) {
      for (const [syllable, byFollowing] of syllables)
        if (syllable.length > word.length && syllable.startsWith(word))
          for (const some of byFollowing.values()) lists.push(...some);
    }
    return lists;
  }

  #newUnit(unit: Unit): Map<Unit | undefined, number[]> {
    const byNext = new Map<Unit | undefined, number[]>();
    this.#byUnits.set(unit, byNext);
    for (const first of new Set([unit.character, ...unit.syllables.map(initialOf)])) {
      const units = this.#byFirst.get(first);
      if (units === undefined) this.#byFirst.set(first, [unit]);
      else units.push(unit);
    }
    return byNext;
  }

  #groupOf(first: string): Group {
    const pairs = new Map<string, Places[]>();
    const syllables = new Map<string, Map<string, Places[]>>();
    for (const unit of this.#byFirst.get(first) ?? []) {
      const beginning = unit.syllables.filter((syllable) => initialOf(syllable) === first);
      const firsts = new Set([first, ...beginning.filter(isTwoLetterInitial).map((syllable) => syllable.slice(0, 2))]);
      for (const [next, places] of this.#byUnits.get(unit) ?? []) {
        for (const syllable of beginning) {
          const byFollowing = syllables.get(syllable) ?? new Map<string, Places[]>();
          syllables.set(syllable, byFollowing);
          for (const following of initialsOf(next)) put(byFollowing, following, places);
        }
        if (next === undefined) continue;
        const keys = new Set<string>();
        for (const start of firsts) for (const second of secondsOf(next)) keys.add(start + second);
        for (const key of keys) put(pairs, key, places);
      }
    }
    return { pairs, syllables };
  }
}

function put(into: Map<string, Places[]>, key: string, places: Places): void {
  const list = into.get(key);
  if (list === undefined) into.set(key, [places]);
  else list.push(places);
}

const initialOf = (syllable: string): string => syllable[0] as string;

/** What may be typed in letters first for a unit, or for the end of a text. */
function initialsOf(unit: Unit | undefined): ReadonlySet<string> {
  if (unit === undefined) return END;
  const { character, syllables } = unit;
  return new Set(syllables.length === 0 ? [character] : syllables.map(initialOf));
}

const END: ReadonlySet<string> = new Set(['']);

/** What may be typed first for the second of two neighbours. */
const secondsOf = ({ character, syllables }: Unit): string[] => [character, ...syllables.map(initialOf)];
