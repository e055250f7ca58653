import type { IndexedText, SearchIndex } from './build';
import { type Range, SEARCH_KINDS, type SearchEntry, type SearchHit } from './entry';
import { type Found, matchAt } from './match';
import { rankOf } from './rank';
import { queryWords, unitPlaces } from './text';

/** How well an entry is found, and the text by which. Smaller is better. */
interface Ranked {
  rank: number;
  text: IndexedText;
}

/** The entries that were found, by their place in the index. */
type Results = ReadonlyMap<number, Ranked>;

/**
 * The entries to which the whole query leads, or else each of its words, best first; equal ones by kind and then in the
 * order of the index.
 */
export function search(index: SearchIndex, query: string, limit: number): SearchHit[] {
  const words = queryWords(query);
  if (words.length === 0 || limit <= 0) return [];
  const whole = words.length > 1 ? [findWord(index, words.join(''))] : [];
  const each = words.map((word) => findWord(index, word));
  return [...better(combine(each, words.length), combine(whole, words.length))]
    .map(([at, ranked]) => ({ at, ...ranked, entry: index.entries[at] as SearchEntry }))
    .sort((a, b) => a.rank - b.rank || kindOrder(a.entry) - kindOrder(b.entry) || a.at - b.at)
    .slice(0, limit)
    .map(({ at, rank, text, entry }) => {
      const ranges = nameRanges(index.names[at] as IndexedText, words);
      return { entry, score: rank, ranges, ...(ranges.length === 0 && { via: text.written }) };
    });
}

const kindOrder = ({ kind }: SearchEntry): number => SEARCH_KINDS.indexOf(kind);

/** Every entry to which the word leads. */
function findWord({ entries, texts, starts }: SearchIndex, word: string): Results {
  const results = new Map<number, Ranked>();
  let text: IndexedText;
  const found: Found = (manner, place) => {
    for (const { entry, field } of text.owners) {
      const rank = rankOf((entries[entry] as SearchEntry).kind, field, manner, place);
      const known = results.get(entry);
      if (known === undefined || rank < known.rank) results.set(entry, { rank, text });
    }
  };
  const places = starts.get(firstCharacter(word)) ?? [];
  for (let at = 0; at < places.length; at += 2) {
    text = texts[places[at] as number] as IndexedText;
    matchAt(text.units, places[at + 1] as number, word, found);
  }
  return results;
}

const firstCharacter = (word: string): string => String.fromCodePoint(word.codePointAt(0) as number);

/**
 * Entries that are in every one of the results, with the sum of their ranks and the text that speaks least for them.
 *
 * @param words how many words stand behind the results together, so that their sums can be compared
 */
function combine([first, ...rest]: readonly Results[], words: number): Results {
  const combined = new Map<number, Ranked>();
  for (const [entry, start] of first ?? []) {
    let worst = start;
    let sum = start.rank;
    const inAll = rest.every((results) => {
      const ranked = results.get(entry);
      if (ranked === undefined) return false;
      sum += ranked.rank;
      if (ranked.rank > worst.rank) worst = ranked;
      return true;
    });
    if (inAll) combined.set(entry, { rank: (sum * words) / (rest.length + 1), text: worst.text });
  }
  return combined;
}

/** Everything in either, with the better rank. */
function better(a: Results, b: Results): Results {
  const union = new Map(a);
  for (const [entry, ranked] of b) {
    if (ranked.rank < (union.get(entry)?.rank ?? Number.POSITIVE_INFINITY)) union.set(entry, ranked);
  }
  return union;
}

/** The parts of a name that the words mean: of each word its best place in the name, the first one of equal ones. */
function nameRanges({ units, written }: IndexedText, words: readonly string[]): Range[] {
  const marked = new Set<number>();
  for (const word of words) {
    let best: { start: number; end: number; rank: number } | undefined;
    for (const start of units.keys()) {
      matchAt(units, start, word, (manner, place, end) => {
        const rank = rankOf('category', 'name', manner, place);
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
