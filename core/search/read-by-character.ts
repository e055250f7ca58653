import type { CharacterReadings } from '../model/readings';
import { chineseOf } from './text';

/**
 * How a text is read of which nobody has said it, character by character: in all ways of each, since what stands beside it
 * is not looked at. In the form of `spokenTexts`; a character that the table does not have is left open.
 */
export function readByCharacter(table: CharacterReadings): (text: string) => string[] {
  const known = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(table))
    for (const character of characters) known.set(character, [...(known.get(character) ?? []), syllable]);
  return (text) => {
    const read = chineseOf(text).map((character) => known.get(character) ?? ['']);
    const most = Math.max(0, ...read.map(({ length }) => length));
    return Array.from({ length: most }, (_, way) => read.map((syllables) => syllables[way] ?? syllables[0]).join(' '));
  };
}
