import type { Category } from '../model/category';
import type { ConsoleId } from '../model/console';
import type { Source } from '../model/source';
import type { SuggestData } from '../model/suggest';
import { deniedIn, spoken } from './text';

/** A service that was described and that a category closes, or a console as a whole. */
export interface ClosedService {
  /** As the source names it. */
  what: string;
  source: Source;
}

interface Passage {
  text: string;
  /** By place, 1 where what begins there is denied. */
  denied: Uint8Array;
}

/** Whether every word of a pattern is there and none is denied. */
function saidBy({ text, denied }: Passage, pattern: string): boolean {
  return pattern.split(' ').every((choice) =>
    choice.split('|').some((word) => {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (denied[at] === 0) return true;
      }
      return false;
    }),
  );
}

/** What of a description the console does not list, and what the categories' remarks close. */
export function closedIn(
  text: string,
  console: ConsoleId,
  categories: readonly Category[],
  data: SuggestData,
): ClosedService[] {
  const notListed = notListedIn(text, console, data);
  const isTold = (what: string): boolean => notListed.some((kind) => kind.what.includes(what));
  return [...notListed, ...closedBy(text, categories, data).filter(({ what }) => !isTold(what))];
}

/** What the categories' remarks close. */
export function closedBy(text: string, categories: readonly Category[], data: SuggestData): ClosedService[] {
  const passages = [passageOf(spoken(text), data)];
  const seen = new Set<string>();
  const found: ClosedService[] = [];
  for (const { notOpen, source } of categories) {
    for (const what of notOpen) {
      if (seen.has(what)) continue;
      if (!isSaid(passages, data.closed.find(({ service }) => service === what)?.says ?? [])) continue;
      seen.add(what);
      found.push({ what, source });
    }
  }
  return found;
}

/** Kinds of apps that a console does not list; words of two sentences say nothing together. */
function notListedIn(text: string, console: ConsoleId, data: SuggestData): ClosedService[] {
  const kinds = data.notListed.filter((kind) => kind.console === console);
  if (kinds.length === 0) return [];
  const sentences = spoken(text)
    .split(/[。！!？?；;\n]+/u)
    .map((sentence) => passageOf(sentence, data));
  return kinds.filter(({ says }) => isSaid(sentences, says)).map(({ what, source }) => ({ what, source }));
}

function passageOf(said: string, { negations, against }: SuggestData): Passage {
  const text = said.replace(/[^\S\n]+/gu, '');
  return { text, denied: deniedIn(text, [...negations, ...against]) };
}

const isSaid = (passages: readonly Passage[], sayings: readonly string[]): boolean =>
  passages.some((passage) => sayings.some((pattern) => saidBy(passage, spoken(pattern))));
