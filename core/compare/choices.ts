/** A paper of a way, in words. */
export interface Paper {
  document: string;
  text: string;
}
export type Way = readonly Paper[];

/**
 * The same ways as choices that do not depend on each other: of `AX AY BX BY` one of A and B, and one of X and Y. A paper of every
 * way is a choice of one. Ways that cannot be told like that are one choice, beside the papers that are in all of them.
 *
 * @param ways no paper twice in one of them
 */
export function choicesOf(ways: readonly Way[]): Way[][] {
  const [first = [], ...others] = ways;
  const always = first.filter(({ text }) => others.every((way) => way.some((paper) => paper.text === text)));
  const rests = ways.map((way) => way.filter(({ text }) => !always.some((paper) => paper.text === text)));
  const parts = partsOf(rests).map((texts) => alternatives(rests, texts));
  const product = parts.reduce((sum, { length }) => sum * length, 1);
  const isProduct = product === alternatives(rests, undefined).length;
  const open = isProduct ? parts : [alternatives(rests, undefined)];
  return [...always.map((paper) => [[paper]]), ...open.filter((choice) => choice.some((way) => way.length > 0))];
}

/** What the ways have of these papers, or of all, each once. */
function alternatives(ways: readonly Way[], texts: ReadonlySet<string> | undefined): Way[] {
  const found = new Map<string, Way>();
  for (const way of ways) {
    const part = texts === undefined ? way : way.filter(({ text }) => texts.has(text));
    const key = JSON.stringify(part.map(({ text }) => text).sort());
    if (!found.has(key)) found.set(key, part);
  }
  return [...found.values()];
}

/** Papers that never stand together have to be chosen between: what hangs together by that is one choice. */
function partsOf(ways: readonly Way[]): Set<string>[] {
  const texts = [...new Set(ways.flatMap((way) => way.map(({ text }) => text)))];
  const together = new Set(
    ways.flatMap((way) => way.flatMap(({ text }) => way.map((other) => JSON.stringify([text, other.text])))),
  );
  const parts: Set<string>[] = [];
  const seen = new Set<string>();
  for (const start of texts) {
    if (seen.has(start)) continue;
    const part = new Set([start]);
    for (const text of part)
      for (const other of texts) if (!together.has(JSON.stringify([text, other]))) part.add(other);
    for (const text of part) seen.add(text);
    parts.push(part);
  }
  return parts;
}
