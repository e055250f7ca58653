import type { LengthUnit } from '../model/rule';
import { characterCount, widthOf } from '../text/width';
import { type Hit, type Outcome, PASSES } from './outcome';
import { wordSpans } from './word-count';

export interface PrintedLimit {
  limit: number;
  count?: number;
}

const measure = (text: string, unit: LengthUnit): number => (unit === 'width' ? widthOf(text) : characterCount(text));

/** UTF-16 offset behind which the text is too long. */
function cutAt(text: string, unit: LengthUnit, max: number): number {
  let used = 0;
  let offset = 0;
  for (const character of text) {
    used += unit === 'width' ? widthOf(character) : 1;
    if (used > max) return offset;
    offset += character.length;
  }
  return offset;
}

export interface LengthLimits {
  unit: LengthUnit;
  min?: number | undefined;
  max?: number | undefined;
  /** Above this the finding blocks. */
  blockAbove?: number | undefined;
  /** Each line (or part between semicolons), or each word of a list, is measured for itself. */
  each?: true | 'words' | undefined;
}

/**
 * Fails when the text is shorter than `min` or longer than `max`; the part beyond the limit is the hit. Space at the
 * ends does not count, since the forms cut it off. An empty text is a missing field, not a short one.
 */
export function checkLength(text: string, limits: LengthLimits): Outcome {
  const hits = partsOf(text, limits.each).flatMap(({ start, end }) =>
    lengthHits(text.slice(start, end), limits).map((hit) => ({
      ...hit,
      start: hit.start + start,
      end: hit.end + start,
    })),
  );
  return hits.length === 0 ? PASSES : { kind: 'fails', hits };
}

/** Lines and parts between semicolons, which separate entries in a field that takes several. */
const LINES = /[^\n\r;；]+/gu;

function partsOf(text: string, each: LengthLimits['each']): Hit[] {
  if (each === 'words') return wordSpans(text);
  if (each === undefined) return [{ start: 0, end: text.length }];
  return [...text.matchAll(LINES)].map(({ 0: part, index }) => ({ start: index, end: index + part.length }));
}

function lengthHits(text: string, { unit, min, max, blockAbove }: LengthLimits): Hit[] {
  const core = text.trim();
  const start = text.length - text.trimStart().length;
  const end = start + core.length;
  const length = measure(core, unit);
  if (max !== undefined && length > max) {
    const blocks = blockAbove !== undefined && length > blockAbove;
    return [{ start: start + cutAt(core, unit, max), end, ...(blocks && { level: 'block' as const }) }];
  }
  return min !== undefined && length > 0 && length < min ? [{ start, end }] : [];
}

/**
 * Fails when the text is longer than the limit the page prints beside the field. How the page counts is taken from the
 * page's own count where it prints one; otherwise in the way that is kindest to the text.
 */
export function checkPrintedLimit(text: string, printed: PrintedLimit | undefined): Outcome {
  if (printed === undefined) return { kind: 'could-not-tell', why: 'the page prints no limit' };
  const unit: LengthUnit =
    printed.count !== undefined && printed.count === widthOf(text) && printed.count !== characterCount(text)
      ? 'width'
      : 'characters';
  if (measure(text, unit) <= printed.limit) return PASSES;
  return { kind: 'fails', hits: [{ start: cutAt(text, unit, printed.limit), end: text.length }] };
}
