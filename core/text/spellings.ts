/** How each character of a word may be written as well. */
export type Spellings = Readonly<Record<string, readonly string[]>>;

/** A word with more ways to be written than this is written in the first ones only. */
const MOST = 400;

/** All ways to write a word. Its usual form comes first. */
export function spelled(word: string, spellings: Spellings): string[] {
  let forms = [''];
  for (const character of word) {
    const others = Object.hasOwn(spellings, character) ? (spellings[character] ?? []) : [];
    const ways = [character, ...others];
    forms = ways.flatMap((way) => forms.map((form) => form + way)).slice(0, MOST);
  }
  return forms;
}
