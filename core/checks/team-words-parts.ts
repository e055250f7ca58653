import type { Level } from '../model/console';
import { OTHER_WORDS_IN_PART, PLAIN_WORDS_IN_PART, type TeamWord, type TeamWordsPart } from '../model/team-words';
import { compactWords } from '../text/phrase';

interface List {
  words: readonly TeamWord[];
  level: Level;
}

/** Lists in the parts in which pages are told of them, one at least. @param stamp tells them from those before a change */
export function partsOf(lists: readonly List[], stamp: string): TeamWordsPart[] {
  const cut = lists.flatMap(partsOfList);
  const parts = cut.length === 0 ? [{ level: 'warn' as const, plain: '', others: [] }] : cut;
  return parts.map((part) => ({ stamp, parts: parts.length, ...part }));
}

function partsOfList({ words, level }: List): Pick<TeamWordsPart, 'level' | 'plain' | 'others'>[] {
  const plainly: string[] = [];
  const others: TeamWord[] = [];
  for (const each of words) {
    if (isPlain(each)) plainly.push(each.word);
    else others.push(each);
  }
  const plain = compactWords(plainly);
  const count = Math.max(Math.ceil(plain.length / PLAIN_WORDS_IN_PART), Math.ceil(others.length / OTHER_WORDS_IN_PART));
  return Array.from({ length: count }, (_, at) => ({
    level,
    plain: plain.slice(at * PLAIN_WORDS_IN_PART, (at + 1) * PLAIN_WORDS_IN_PART).join('\n'),
    others: others.slice(at * OTHER_WORDS_IN_PART, (at + 1) * OTHER_WORDS_IN_PART),
  }));
}

const isPlain = ({ word, kind, replacement, note }: TeamWord): boolean =>
  kind === 'ban' && replacement === undefined && note === undefined && !word.includes('\n');
