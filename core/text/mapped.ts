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

const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Text of the first `count` units, none of them half a character alone. */
export const textOf = (units: Uint16Array<ArrayBuffer>, count: number): string =>
  DECODER.decode(units.subarray(0, count));
