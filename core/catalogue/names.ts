/** Comparing names of papers, labels and paths as people write them. */

const QUOTES = /[《》〈〉“”"'‘’「」『』【】]/gu;

/** One spelling for width, case, quotes, spaces and brackets. */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(QUOTES, '')
    .replace(/\s+/gu, '')
    .replace(/[:：;；。,，.]+$/u, '')
    .toLowerCase();
}

/** Pairs of neighbouring characters; a single character stands for itself. */
function pairs(text: string): string[] {
  const characters = [...text];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** Share of common pairs of characters, 0 to 1 (Dice). */
export function similarity(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  if (left.length === 0 || right.length === 0) return 0;
  const rest = [...right];
  let common = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at >= 0) {
      rest.splice(at, 1);
      common += 1;
    }
  }
  return (2 * common) / (left.length + right.length);
}

/** How many different pairs of characters of `a` stand in `b` too. */
export function sharedPairs(a: string, b: string): number {
  const right = new Set(pairs(b));
  return new Set(pairs(a).filter((pair) => right.has(pair))).size;
}
