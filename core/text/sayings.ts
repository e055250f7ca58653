/**
 * Whether a text holds what a saying asks for: blanks stand between words that all have to be there, `|` between words
 * of which one is enough. Both have to be folded alike.
 */
export const holdsSaying = (text: string, saying: string): boolean =>
  saying.split(' ').every((choice) => choice.split('|').some((word) => text.includes(word)));
