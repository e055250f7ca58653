import type { Category } from '../model/category';
import type { Source } from '../model/source';
import type { SuggestData } from '../model/suggest';
import { isDenied, spoken } from './text';

/** A service that was described and that a category closes. */
export interface ClosedService {
  /** As the category's remark names it. */
  what: string;
  /** Id of the category that closes it. */
  category: string;
  source: Source;
}

const CLAUSE_END = /[，。,]/u;

/** Whether every word of a pattern is there and none is denied. */
function saidBy(text: string, pattern: string, negations: readonly string[]): boolean {
  return pattern.split(' ').every((choice) =>
    choice.split('|').some((word) => {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!isDenied(text, at, negations, CLAUSE_END)) return true;
      }
      return false;
    }),
  );
}

/** What of a description the categories' remarks close. */
export function closedIn(text: string, categories: readonly Category[], data: SuggestData): ClosedService[] {
  const folded = spoken(text);
  const sentences = folded.split(/[。！!？?\n]+/u).filter((sentence) => sentence !== '');
  const passages = [...sentences, folded];
  const seen = new Set<string>();
  const found: ClosedService[] = [];
  for (const { id, notOpen, source } of categories) {
    for (const what of notOpen) {
      if (seen.has(what)) continue;
      const sayings = data.closed.find(({ service }) => service === what)?.says ?? [];
      const isSaid = (passage: string): boolean =>
        sayings.some((pattern) => saidBy(passage, spoken(pattern), data.negations));
      if (!passages.some(isSaid)) continue;
      seen.add(what);
      found.push({ what, category: id, source });
    }
  }
  return found;
}
