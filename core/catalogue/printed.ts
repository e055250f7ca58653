import type { CategoryPath, PathEntry } from '../model/category';
import type { CategoryReading } from '../model/submission';
import { findPath } from './paths';

/** The whole path that the words of one choice mean; undefined where it is none or not clear. */
export function resolvePath(paths: readonly PathEntry[], parts: readonly string[]): CategoryPath | undefined {
  const found = look(paths, parts);
  return found.kind === 'found' ? found.entry.path : undefined;
}

function look(paths: readonly PathEntry[], parts: readonly string[]) {
  const [only] = parts;
  return findPath(paths, parts.length === 1 && only !== undefined ? only : parts, () => false);
}

/** Levels of a path that may stand in pieces of their own, with what is drawn between them. */
const LONGEST_RUN = 5;
/** More pieces than this are a text, in which each is looked up by itself. */
const MOST_PIECES = 16;
const LIST = /[、；;，,]/u;
const SEPARATOR = /[>›»→/＞]/u;
/** Words beside a label that nothing marks up are a category, not a sentence, up to this length. */
const LONGEST_LOOSE = 60;

/**
 * Printed text may hold several categories and words beside them: those that the facts know are taken. Where they know
 * none, it stays as it is, for the person to be asked; words beside what is not marked up as a label are then left out,
 * unless they look like a path or mean several.
 */
export function settlePrinted(paths: readonly PathEntry[], category: CategoryReading): CategoryReading[] {
  if (category.printed !== true) return [category];
  const pieces = category.parts;
  const whole = pieces.join(' / ');
  const known = resolvePath(paths, [whole]) === undefined ? knownIn(paths, pieces) : [whole];
  if (known.length > 0) {
    return (category.one === true ? known.slice(0, 1) : known).map((part) => ({ parts: [part], complete: true }));
  }
  if (category.loose === true && !mayBePath(paths, whole, pieces)) return [];
  return [{ parts: [whole], complete: true }];
}

/** The categories in pieces of text, the longest ones first; where a piece is none, those that it lists. */
function knownIn(paths: readonly PathEntry[], pieces: readonly string[]): string[] {
  const known: string[] = [];
  const longest = pieces.length > MOST_PIECES ? 1 : LONGEST_RUN;
  for (let at = 0; at < pieces.length; ) {
    const run = longestRun(paths, pieces.slice(at, at + longest));
    if (run > 0) known.push(pieces.slice(at, at + run).join(' / '));
    else known.push(...listed(paths, pieces[at] ?? ''));
    at += Math.max(run, 1);
  }
  return known;
}

function longestRun(paths: readonly PathEntry[], pieces: readonly string[]): number {
  for (let length = pieces.length; length > 0; length--) {
    if (resolvePath(paths, [pieces.slice(0, length).join(' / ')]) !== undefined) return length;
  }
  return 0;
}

const listed = (paths: readonly PathEntry[], piece: string): string[] =>
  piece
    .split(LIST)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== piece && resolvePath(paths, [part]) !== undefined);

function mayBePath(paths: readonly PathEntry[], whole: string, pieces: readonly string[]): boolean {
  if (whole.length > LONGEST_LOOSE) return false;
  const found = look(paths, [whole]);
  if (found.kind === 'ambiguous') return true;
  return found.kind === 'unknown' && found.near.length > 0 && pieces.some((piece) => SEPARATOR.test(piece));
}
