/** A part of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A text that was made from one that somebody typed, and the way back. */
export interface MappedText {
  readonly text: string;
  /**
   * The part of the typed text from which a part of `text` was made: the shortest one with all of it, never half of a
   * character, and with the marks that stand on its last character. An empty part gives an empty one.
   * @throws RangeError for a part that `text` does not have
   */
  typedSpan(start: number, end: number): Span;
}

/** @throws RangeError when a text of this length has no such part */
export function assertPart(start: number, end: number, length: number): void {
  if (!(start >= 0 && start <= end && end <= length)) {
    throw new RangeError(`no part from ${start} to ${end} in ${length} units`);
  }
}

const PIECE = 8192;

/** Text of the first `count` units. In pieces, since the arguments of one call are limited. */
export function textOf(units: Uint16Array, count: number): string {
  let text = '';
  for (let at = 0; at < count; at += PIECE) {
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(at + PIECE, count)) as unknown as number[]);
  }
  return text;
}
