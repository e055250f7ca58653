import type { Places } from './beginnings';
import type { IndexedText, SearchIndex } from './build';

/** What is known of single characters; worked out when first asked for, since most searches do without. */
interface Characters {
  /** By its first character: every place where a word of one character can begin. */
  starts: ReadonlyMap<string, Places>;
  /** The readings of every Chinese character in the index. */
  sounds: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<SearchIndex, Characters>();

export function charactersOf(index: SearchIndex): Characters {
  const before = known.get(index);
  if (before !== undefined) return before;
  const characters = { starts: startsOf(index.texts), sounds: soundsOf(index.texts) };
  known.set(index, characters);
  return characters;
}

function startsOf(texts: readonly IndexedText[]): Characters['starts'] {
  const starts = new Map<string, number[]>();
  const add = (first: string, text: number, unit: number): void => {
    const places = starts.get(first);
    if (places === undefined) starts.set(first, [text, unit]);
    else if (places.at(-2) !== text || places.at(-1) !== unit) places.push(text, unit);
  };
  for (const [text, { units }] of texts.entries()) {
    for (const [unit, { character, syllables }] of units.entries()) {
      add(character, text, unit);
      for (const syllable of syllables) add(syllable[0] as string, text, unit);
    }
  }
  return starts;
}

function soundsOf(texts: readonly IndexedText[]): Characters['sounds'] {
  const sounds = new Map<string, string[]>();
  for (const { units } of texts) {
    for (const { character, syllables } of units) {
      const list = sounds.get(character);
      if (list === undefined) sounds.set(character, [...syllables]);
      else for (const syllable of syllables) if (!list.includes(syllable)) list.push(syllable);
    }
  }
  return sounds;
}
