import type { IndexedText, SearchIndex } from './build';
import type { Ranked } from './collect';
import { consoleOf, isFullName, withoutConsole } from './console-words';
import type { Range, SearchEntry, SearchHit } from './entry';
import { collectorOf, collectWord, findWord } from './find-word';
import { matchAt, placeOf } from './match';
import { calledPaper, papersFirst } from './papers';
import { MAYBE_OF_CONSOLE, OF_CONSOLE, rankOf, WEAK } from './rank';
import { collectRelaxed } from './relaxed';
import { queryWords, unitPlaces } from './text';

/** An entry that was found and the text by which. */
export interface FoundEntry {
  entry: SearchEntry;
  /** Smaller is better; 0 is the whole name as it is written. */
  score: number;
  /** The text that led here; absent where only its console was named. */
  by?: string;
  /** Place in the index. */
  at: number;
}

/**
 * The entries to which the whole query leads, or else each of its words, best first, with what of the name matches.
 * Equal ones stand by how much the query covers, then by kind, then in the order of the index.
 */
export function search(index: SearchIndex, query: string, limit: number): SearchHit[] {
  const words = queryWords(query);
  return find(index, query, limit).map(({ entry, score, by, at }) => {
    const ranges = nameRanges(index.names[at] as IndexedText, words);
    const closed = by !== undefined && entry.closed?.includes(by) === true;
    return {
      entry,
      score,
      ranges,
      ...(by !== undefined && (closed || ranges.length === 0) && { via: by }),
      ...(closed && { closed }),
    };
  });
}

/** As `search`, without working out what to mark. */
export function find(index: SearchIndex, query: string, limit: number): FoundEntry[] {
  const words = queryWords(query);
  const [first] = words;
  if (first === undefined || limit <= 0) return [];
  const found = words.length === 1 ? findAlone(index, first, limit) : findWords(index, words, limit);
  const ranked = calledPaper(words.at(-1) ?? '') === undefined ? found : papersFirst(index, found);
  return ranked.map(({ entry, rank, text }) => {
    const by = index.texts[text]?.written;
    return { entry: index.entries[entry] as SearchEntry, score: rank, ...(by !== undefined && { by }), at: entry };
  });
}

/** The only word of a question: a console's name leads to all that the console has, also where more is stuck to it. */
function findAlone(index: SearchIndex, word: string, limit: number): Ranked[] {
  if (consoleOf(word) !== undefined)
    return findAll(index, word, limit, isFullName(word) ? OF_CONSOLE : MAYBE_OF_CONSOLE);
  const found = findWord(index, word, limit);
  const parts = found.some(({ rank }) => rank < WEAK) ? undefined : withoutConsole(word);
  return parts === undefined ? found : findWords(index, parts, limit);
}

/** The words as one, or each of them; where a word leads nowhere together with the others, what most of them mean. */
function findWords(index: SearchIndex, words: readonly string[], limit: number): Ranked[] {
  const everything = index.entries.length;
  const whole = findAll(index, words.join(''), everything);
  const each = words.map((word) => findAll(index, word, everything));
  const ranked = better(combine(each, words.length), combine([whole], words.length));
  if (ranked.length > 0) return ranked.slice(0, limit);
  const there = findThere(index, words);
  if (there.length > 0) return there.slice(0, limit);
  const mistyped = words.map((word, at) => (each[at]?.length === 0 ? findWord(index, word, everything) : each[at]));
  const corrected = combine(mistyped as Ranked[][], words.length);
  if (corrected.length > 0) return corrected.slice(0, limit);
  const collector = collectorOf(index);
  collectRelaxed(index, words, collector);
  return collector.take(limit);
}

/** What the words beside a console's name mean there, then what belongs to no console: papers. */
function findThere(index: SearchIndex, words: readonly string[]): Ranked[] {
  const rest = words.filter((word) => consoleOf(word) === undefined);
  const [first] = rest;
  if (first === undefined || rest.length === words.length) return [];
  const everything = index.entries.length;
  const found = rest.length === 1 ? findWord(index, first, everything) : findWords(index, rest, everything);
  const collector = collectorOf(index);
  collectRelaxed(index, rest, collector);
  const inParts = collector.take(everything);
  const places = words.flatMap((word) => consoleOf(word) ?? []);
  const entryOf = ({ entry }: Ranked): SearchEntry => index.entries[entry] as SearchEntry;
  const isThere = ({ console, channel }: SearchEntry): boolean =>
    places.every((place) => place === console || place === channel);
  const [wholly = [], partly = []] = [found, inParts].map((list) => list.filter((each) => isThere(entryOf(each))));
  return [...(wholly.length > 0 ? wholly : partly), ...found.filter((ranked) => entryOf(ranked).console === undefined)];
}

/** An entry that no text led to, only the name of its console. */
const NO_TEXT = -1;

/** What is found by the word as it is; where it names a console, all that the console has as well. */
function findAll(index: SearchIndex, word: string, limit: number, ofConsole = OF_CONSOLE): Ranked[] {
  const collector = collectorOf(index);
  collectWord(index, word, collector);
  const named = consoleOf(word);
  if (named !== undefined) {
    const order = collector.order(ofConsole, 0);
    for (const [entry, { console, channel }] of index.entries.entries())
      if (named === console || named === channel) collector.put(entry, NO_TEXT, order);
  }
  return collector.take(limit);
}

/** Entries in every one of the lists, with the sum of their ranks and the text that speaks least for them. */
function combine([first = [], ...rest]: readonly (readonly Ranked[])[], words: number): Ranked[] {
  const others = rest.map((list) => new Map(list.map((ranked) => [ranked.entry, ranked])));
  return first
    .flatMap((start) => {
      let { rank, text } = start;
      let sum = rank;
      for (const list of others) {
        const ranked = list.get(start.entry);
        if (ranked === undefined) return [];
        sum += ranked.rank;
        if (text === NO_TEXT || (ranked.text !== NO_TEXT && ranked.rank > rank)) ({ rank, text } = ranked);
      }
      return [{ entry: start.entry, rank: (sum * words) / (rest.length + 1), text }];
    })
    .sort((a, b) => a.rank - b.rank);
}

/** Everything in either, with the better rank. */
function better(a: readonly Ranked[], b: readonly Ranked[]): Ranked[] {
  const union = new Map(a.map((ranked) => [ranked.entry, ranked]));
  for (const ranked of b) {
    if (ranked.rank < (union.get(ranked.entry)?.rank ?? Number.POSITIVE_INFINITY)) union.set(ranked.entry, ranked);
  }
  return [...union.values()].sort((a, b) => a.rank - b.rank);
}

/** The parts of a name that the words mean: of each word its best place in the name, the first one of equal ones. */
function nameRanges({ units, written }: IndexedText, words: readonly string[]): Range[] {
  const marked = new Set<number>();
  for (const word of words) {
    let best: { start: number; end: number; rank: number } | undefined;
    for (const start of units.keys()) {
      matchAt(units, start, word, (manner, _, end) => {
        const rank = rankOf('category', 'name', manner, placeOf(units, start, end));
        if (best === undefined || rank < best.rank) best = { start, end, rank };
      });
    }
    for (let unit = best?.start ?? 0; unit < (best?.end ?? 0); unit += 1) marked.add(unit);
  }
  return marked.size === 0 ? [] : joinRanges(unitPlaces(written).filter((_, unit) => marked.has(unit)));
}

/** Neighbouring places become one range. */
function joinRanges(places: readonly { start: number; end: number }[]): Range[] {
  const ranges: [number, number][] = [];
  for (const { start, end } of places) {
    const last = ranges.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}
