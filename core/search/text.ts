/** Texts and queries in the one spelling in which they are compared: letters and digits, width and case folded. */

const HAN = /\p{Script=Han}/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** What people put between words and between the levels of a path. */
const BETWEEN_WORDS = /[\s/\\>›»|·、,，;；\-—–~]+/u;

/** One character that can be matched, with the ways in which it is read. */
export interface Unit {
  character: string;
  /** Syllables without tone of a Chinese character; empty for any other. */
  syllables: readonly string[];
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ü', 'v');

interface FoldedCharacter {
  character: string;
  chinese: boolean;
}

const knownFolds = new Map<string, readonly FoldedCharacter[]>();

/** What one character becomes: nothing for punctuation, several for such as ㈱. */
function foldCharacter(written: string): readonly FoldedCharacter[] {
  const known = knownFolds.get(written);
  if (known !== undefined) return known;
  const folded = [...fold(written)]
    .filter((character) => WORD_CHARACTER.test(character))
    .map((character) => ({ character, chinese: HAN.test(character) }));
  knownFolds.set(written, folded);
  return folded;
}

/** Every unit is made once: the same few hundred characters come again and again. */
const knownUnits = new Map<string, Unit>();

/** @param syllables joined by spaces, one for each reading of the text */
function unitOf(character: string, syllables: string): Unit {
  const key = character + syllables;
  let unit = knownUnits.get(key);
  if (unit === undefined) {
    // A reading may leave a character open.
    unit = { character, syllables: [...new Set(fold(syllables).split(' '))].filter((syllable) => syllable !== '') };
    knownUnits.set(key, unit);
  }
  return unit;
}

/**
 * @param readings see `spokenTexts`
 * @throws Error when a reading does not have one syllable for each Chinese character
 */
export function unitsOf(text: string, readings: string): Unit[] {
  const [first = [], ...others] = readings === '' ? [] : readings.split('|').map((reading) => reading.split(' '));
  const units: Unit[] = [];
  let count = 0;
  for (const written of text) {
    for (const { character, chinese } of foldCharacter(written)) {
      let syllables = '';
      if (chinese) {
        syllables = first[count] ?? '';
        for (const other of others) syllables += ` ${other[count] ?? ''}`;
        count += 1;
      }
      units.push(unitOf(character, syllables));
    }
  }
  if (readings !== '' && [first, ...others].some(({ length }) => length !== count)) {
    throw new Error(`reading "${readings}" does not fit "${text}"`);
  }
  return units;
}

/** The Chinese characters of a text that are read, in their order. */
export const chineseOf = (text: string): string[] =>
  [...text].flatMap((written) =>
    foldCharacter(written).flatMap(({ character, chinese }) => (chinese ? [character] : [])),
  );

/** Where each unit stands in the text as it is written, UTF-16 offsets. */
export function unitPlaces(text: string): { start: number; end: number }[] {
  let end = 0;
  return [...text].flatMap((written) => {
    const start = end;
    end += written.length;
    return foldCharacter(written).map(() => ({ start, end: start + written.length }));
  });
}

/** The words of a query, folded. */
export const queryWords = (query: string): string[] =>
  query
    .split(BETWEEN_WORDS)
    .map((word) =>
      [...word]
        .flatMap(foldCharacter)
        .map(({ character }) => character)
        .join(''),
    )
    .filter((word) => word !== '');
