import { type SearchEntry, spokenTexts } from '../../../core/search';

/** The words on which search rests, said again as plainly as possible: every text of every entry is tried at every place. */
export function linearScan(entries: readonly SearchEntry[], query: string): SearchEntry[] {
  const words = query
    .split(/[\s/-]+/)
    .map(plain)
    .filter(Boolean);
  if (words.length === 0) return [];
  return entries.filter((entry) => words.every((word) => leadsTo(entry, word)) || leadsTo(entry, words.join('')));
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(/[^\p{L}\p{N}]/gu, '');

const known = new WeakMap<SearchEntry, ReturnType<typeof waysToType>[]>();

function leadsTo(entry: SearchEntry, word: string): boolean {
  const texts = known.get(entry) ?? spokenTexts(entry).map((text, at) => waysToType(text, entry.pinyin[at] ?? ''));
  known.set(entry, texts);
  return texts.some((ways) => ways.some((_, start) => begins(ways.slice(start), word)));
}

/** For each character: itself, and its syllables. */
function waysToType(text: string, readings: string): { self: string; syllables: string[] }[] {
  const read = readings.split('|').map((reading) => plain(reading.replaceAll(' ', '0')).split('0'));
  let chinese = 0;
  return [...plain(text)].map((self) => {
    if (!/\p{Script=Han}/u.test(self)) return { self, syllables: [] };
    const at = chinese;
    chinese += 1;
    return { self, syllables: read.flatMap((syllables) => syllables[at] || []) };
  });
}

/** Can the whole word be typed by the characters in front? */
function begins(ways: { self: string; syllables: string[] }[], word: string): boolean {
  let rests = new Set([word]);
  for (const { self, syllables } of ways) {
    const next = new Set<string>();
    for (const rest of rests) {
      for (const typed of [self, ...syllables, ...syllables.flatMap(initials)]) {
        if (rest.startsWith(typed)) next.add(rest.slice(typed.length));
      }
      if (syllables.some((syllable) => syllable.startsWith(rest))) next.add('');
    }
    if (next.has('')) return true;
    rests = next;
  }
  return false;
}

const initials = (syllable: string): string[] =>
  /^[zcs]h/.test(syllable) ? [syllable.slice(0, 1), syllable.slice(0, 2)] : [syllable.slice(0, 1)];
