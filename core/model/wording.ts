/** Most labels that one wording may stand for. */
export const MOST_LABELS = 1_000;

/**
 * All labels that a wording stands for. `{公司|企业}{全称|名称}` stands for four, and an empty choice leaves its part out; a
 * label without choices stands for itself.
 */
export function labelsOf(wording: string): string[] {
  let begun = [''];
  for (const choices of partsOf(wording)) {
    begun = begun.flatMap((start) => choices.map((choice) => start + choice));
  }
  return begun;
}

/** How many that is, without writing them out. */
export const countLabels = (wording: string): number =>
  partsOf(wording).reduce((count, choices) => count * choices.length, 1);

/** Asks whether a text is one of the labels that a wording stands for; none of them is written out. */
export function wordingTest(wording: string): { isLabel: (text: string) => boolean; beginnings: ReadonlySet<string> } {
  const parts = partsOf(wording);
  const matches = (text: string, from: number, part: number): boolean => {
    const choices = parts[part];
    if (choices === undefined) return from === text.length;
    return choices.some((choice) => text.startsWith(choice, from) && matches(text, from + choice.length, part + 1));
  };
  return { isLabel: (text) => matches(text, 0, 0), beginnings: beginningsOf(parts) };
}

/** The UTF-16 units that a label may begin with: those of the first part, and of the next where it may be left out. */
function beginningsOf(parts: readonly (readonly string[])[]): Set<string> {
  const beginnings = new Set<string>();
  for (const choices of parts) {
    for (const choice of choices) if (choice !== '') beginnings.add(choice.charAt(0));
    if (!choices.includes('')) break;
  }
  return beginnings;
}

/** The choices at each place of a wording; splitting puts what stood in braces at the odd places. */
const partsOf = (wording: string): string[][] =>
  wording.split(/\{([^{}]*)\}/u).map((part, at) => (at % 2 === 1 ? part.split('|') : [part]));
