import { chunksOf } from '../text/chunks';
import type { Span } from '../text/mapped';
import { Prepared, prepare } from '../text/prepared';

/** Shorter texts are judged whole, in UTF-16 units. */
const WHOLE = 1500;
/** UTF-16 units of parts that are remembered: the long texts of a few forms. */
const MOST_UNITS = 400_000;

interface Known {
  readonly prepared: Prepared;
  readonly answers: WeakMap<object, unknown>;
}

const known = new Map<string, Known>();
let units = 0;

/** What was said of a part of a text, and where the part begins. */
export interface PartAnswer<T> {
  start: number;
  answer: T;
}

/**
 * Judges a long text part by part and remembers the parts, so that typing in it costs the part alone; a short one is
 * one part. For judges whose answer hangs on sentences, never on the whole text.
 *
 * @param judge by which the answer is remembered, beside the part
 * @param pairs words of two characters that may be spelled out
 */
export function inChunks<T>(
  judge: object,
  text: string,
  look: (part: Prepared) => T,
  pairs?: ReadonlySet<string>,
): PartAnswer<T>[] {
  if (text.length <= WHOLE) return [{ start: 0, answer: look(prepare(text)) }];
  return entriesOf(text, chunksOf(text, pairs)).map(({ start, entry: { prepared, answers } }) => {
    if (!answers.has(judge)) answers.set(judge, look(prepared));
    return { start, answer: answers.get(judge) as T };
  });
}

interface Entry {
  start: number;
  entry: Known;
}

/** By the list of parts, which is the same one for all rules that look at a text. */
const entries = new WeakMap<readonly Span[], Entry[]>();

function entriesOf(text: string, chunks: readonly Span[]): Entry[] {
  const found = entries.get(chunks);
  if (found !== undefined) return found;
  const made = chunks.map(({ start, end }) => ({ start, entry: entryOf(text.slice(start, end)) }));
  entries.set(chunks, made);
  return made;
}

function entryOf(part: string): Known {
  const found = known.get(part);
  if (found !== undefined) {
    // What was asked for last goes last.
    known.delete(part);
    known.set(part, found);
    return found;
  }
  const entry = { prepared: new Prepared(part), answers: new WeakMap() };
  known.set(part, entry);
  units += part.length;
  for (const oldest of known.keys()) {
    if (units <= MOST_UNITS || oldest === part) break;
    known.delete(oldest);
    units -= oldest.length;
  }
  return entry;
}
