/** A line of standard input, from 1; `text` is undefined where it cannot be read, with what is wrong. */
export type InputLine = { number: number } & ({ text: string } | { text?: undefined; wrong: string });

/** Longer lines are a mistake: a whole file without line breaks, or no text at all. */
const LONGEST_BYTES = 16 * 1024 * 1024;
const LINE_FEED = 0x0a;

/**
 * Lines of UTF-8, one after the other, ended by LF or CR LF, with or without a mark of the encoding. Bytes in another
 * encoding are said to be so: read as if they were UTF-8 they would be judged as what they are not.
 */
export async function* inputLines(input: AsyncIterable<Buffer | string>): AsyncGenerator<InputLine> {
  let number = 0;
  let parts: Buffer[] = [];
  let length = 0;
  const take = (): InputLine => {
    number += 1;
    const line = length > LONGEST_BYTES ? undefined : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line === undefined
      ? { number, wrong: 'longer than 16 MB; give one question a line' }
      : decoded(number, line);
  };
  const add = (part: Buffer): void => {
    length += part.length;
    if (length <= LONGEST_BYTES) parts.push(part);
    else parts = [];
  };
  for await (const piece of input) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

function decoded(number: number, bytes: Buffer): InputLine {
  try {
    return { number, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { number, wrong: 'not in UTF-8; save or convert it as UTF-8' };
  }
}
