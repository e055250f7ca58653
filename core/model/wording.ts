/** Most labels that one wording may stand for. */
export const MOST_LABELS = 1_000;

/**
 * All labels that a wording stands for. `{公司|企业}{全称|名称}` stands for four, and an empty choice leaves its part out; a
 * label without choices stands for itself.
 */
export function labelsOf(wording: string): string[] {
  let begun = [''];
  for (const choices of partsOf(wording)) {
    // Each page load writes out thousands of them: plain loops take a fifth of the time here.
    const longer: string[] = [];
    for (const start of begun) for (const choice of choices) longer.push(start + choice);
    begun = longer;
  }
  return begun;
}

/** How many that is, without writing them out. */
export const countLabels = (wording: string): number =>
  partsOf(wording).reduce((count, choices) => count * choices.length, 1);

/** The choices at each place of a wording; splitting puts what stood in braces at the odd places. */
const partsOf = (wording: string): string[][] =>
  wording.split(/\{([^{}]*)\}/u).map((part, at) => (at % 2 === 1 ? part.split('|') : [part]));
