/** Header of a block scalar with what may stand behind it. */
const BLOCK_HEADER = /^[|>][+\-0-9]*[^\S\n]*(?:#[^\n]*)?\r?\n/u;

/**
 * Where a character of a YAML value stands in the text by which it is written: behind quotes, indentation and folded
 * line ends. Undefined where escapes make the two differ.
 *
 * @param written from the value's first sign on
 * @param at UTF-16 offset into the value
 */
export function offsetIn(written: string, value: string, at: number): number | undefined {
  let place = BLOCK_HEADER.exec(written)?.[0].length ?? (/^["']/u.test(written) ? 1 : 0);
  for (let read = 0; read < value.length; read += 1) {
    while (written[place] !== value[read] && /\s/u.test(written[place] ?? 'x')) place += 1;
    // A folded line end reads as a blank that is not written, or not there.
    if (written[place] !== value[read]) {
      if (!/\s/u.test(value[read] ?? '')) return undefined;
      if (read === at) return place;
      continue;
    }
    if (read === at) return place;
    place += 1;
  }
  return at >= value.length ? place : undefined;
}
