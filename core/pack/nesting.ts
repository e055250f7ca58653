/** Bounds of a pack, checked before anything takes it apart: a parser must not be led into 100 MB of brackets. */

/** Largest pack, in bytes of its file or characters of its text. The built-in one has about half a megabyte. */
export const MAX_PACK_SIZE = 8 * 1024 * 1024;

/** Most levels of nesting. A requirement tree takes two a level; the built-in facts need 12. */
export const MAX_DEPTH = 64;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = new Set([0x5b, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);

/** Why a text cannot be taken for a pack before it is parsed, or undefined. One pass, stops at the first reason. */
export function tooLargeOrDeep(text: string): string | undefined {
  if (text.length > MAX_PACK_SIZE) return `larger than ${MAX_PACK_SIZE / 1024 / 1024} MB`;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) quoted = !quoted;
    else if (quoted) at += unit === BACKSLASH ? 1 : 0;
    else if (CLOSE.has(unit)) depth -= 1;
    else if (OPEN.has(unit)) {
      depth += 1;
      if (depth > MAX_DEPTH) return `nested deeper than ${MAX_DEPTH} levels at character ${at + 1}`;
    }
  }
  return undefined;
}
