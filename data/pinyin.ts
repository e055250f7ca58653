import { pinyin, polyphonic } from 'pinyin-pro';
import { otherNames } from '../core/model/category';
import type { Knowledge } from '../core/model/knowledge';
import type { CharacterReadings } from '../core/model/readings';
import type { Facts } from './load';

/** Syllables of every Chinese name that can be searched, joined by spaces, by the name. */
export type PinyinTable = Record<string, string[]>;

/** What has names; a face that looks up categories and papers only leaves the rest out. */
type NamedFacts = Pick<Facts, 'categories' | 'documents'> & Partial<Pick<Facts, 'rules' | 'knowledge' | 'vocabulary'>>;

/**
 * Pinyin of all names: prepared when the extension is built, since the dictionary is larger than the extension.
 * A name with a character that is read in several ways gets one line for the reading in its context.
 */
export function pinyinOf(facts: NamedFacts): PinyinTable {
  const names = [
    ...facts.categories.flatMap((category) => [...category.path, ...otherNames(category), ...category.keywords]),
    ...facts.documents.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...(facts.knowledge ? knowledgeNames(facts.knowledge) : []),
    ...(facts.rules ?? []).map(({ message }) => message.zh),
    ...Object.values(facts.vocabulary ?? {}).flat(),
  ];
  return Object.fromEntries([...new Set(names)].map((name) => [name, [syllables(name)]]));
}

/** Names and terms by which rules and violations are found. */
const knowledgeNames = ({ vendor, meeting, standard }: Knowledge): string[] => [
  ...vendor.clauses.flatMap(({ topic, section }) => [topic, section]),
  ...vendor.violations.flatMap(({ name, type, consequence }) => [name, type, `${type}：${name}`, consequence]),
  ...standard.flatMap(({ topic, section, products = [] }) => [topic, section, ...products]),
  ...[...meeting.rules, ...meeting.notes].flatMap(({ topic, words = [], terms = [] }) => [topic, ...words, ...terms]),
  ...meeting.notListed.flatMap(({ name, words, context = [] }) => [name, ...words, ...context]),
  ...meeting.keyPoints.flatMap(({ topic, words = [], appliesTo = [] }) => [topic, ...words, ...appliesTo]),
];

const syllables = (name: string): string =>
  pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).join(' ').toLowerCase();

/** The rows of GB/T 2312 that hold its 6763 Chinese characters, as lead bytes; the second bytes of each. */
const LEADS = [0xb0, 0xf7] as const;
const TRAILS = [0xa1, 0xfe] as const;

/** All ways in which the characters of GB/T 2312 are read: for names that come after the extension is built. */
export function characterReadings(): CharacterReadings {
  const table: Record<string, string> = {};
  const decoder = new TextDecoder('gb2312');
  for (let lead: number = LEADS[0]; lead <= LEADS[1]; lead += 1) {
    for (let trail: number = TRAILS[0]; trail <= TRAILS[1]; trail += 1) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (!/^\p{Script=Han}$/u.test(character)) continue;
      const [syllablesOfIt = []] = polyphonic(character, { toneType: 'none', type: 'array', v: true });
      for (const syllable of new Set(syllablesOfIt)) table[syllable] = (table[syllable] ?? '') + character;
    }
  }
  return table;
}
