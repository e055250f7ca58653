/** Finds the remark in a row that has one: there the page shows no border between scope and remark. */

const NOTE = /^注[:：]/;
const NUMBER = /^(\d{1,3})\s*[、.．）)]/;
const INNER_NUMBER = /^(?:[（(](?:\d+|[一二三四五六七八九十]+)[）)]|[①-⑳])/;

/**
 * Splits the lines behind a requirement into scope and remark. The scope is its first line and a list or note (注：)
 * behind it; the remark begins where that ends: at a line that is no item, at a list that starts anew, or behind a
 * space on the note's own line, since neighbouring cells on one line are separated by a space.
 */
export function splitRemark(lines: readonly string[]): { scope: string[]; remark: string[] } {
  let last = lineNumber(lines[0] ?? '');
  let bareNote = false;
  for (let i = 1; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const number = lineNumber(line);
    const joint = /。\s/.exec(line);
    if (NOTE.test(line)) {
      last = 0;
      bareNote = line.length <= 2;
      if (joint) {
        const at = joint.index + 1;
        return {
          scope: [...lines.slice(0, i), line.slice(0, at)],
          remark: [line.slice(at).trim(), ...lines.slice(i + 1)],
        };
      }
      continue;
    }
    const continues = INNER_NUMBER.test(line) || (number > 0 ? number > last : bareNote);
    if (!continues) return { scope: lines.slice(0, i), remark: lines.slice(i) };
    bareNote = false;
    last = number > 0 ? number : last;
  }
  return { scope: [...lines], remark: [] };
}

function lineNumber(line: string): number {
  return Number(NUMBER.exec(line)?.[1] ?? 0);
}
