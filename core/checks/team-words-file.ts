import type { z } from 'zod';
import { csvRows } from '../csv';
import type { Bilingual } from '../model/rule';
import { MOST_TEAM_WORDS, TeamWord } from '../model/team-words';
import { buildMatcher } from '../text/matcher';
import { compactWord, compactWords } from '../text/phrase';
import { buildTeamCheck } from './team-words';

/** A line, or an entry, that cannot be taken. */
export interface BadLine {
  /** Line or entry, from 1. */
  line: number;
  text: string;
  reason: Bilingual;
}

export interface TeamWordsReading {
  words: TeamWord[];
  /** The first of them. */
  bad: BadLine[];
  /** How many there are. */
  badCount: number;
}

const LONGEST = 64;
const MOST_BAD = 1000;
const BANNED_REPLACEMENT: Bilingual = {
  zh: '替换的写法里有词表不用的词，只收了词本身',
  en: 'the replacement only, as it holds a word that the list bans',
};
const TOO_LONG: Bilingual = { zh: `超过 ${LONGEST} 个字`, en: `longer than ${LONGEST} characters` };

/**
 * Reads a team's words from a file: JSON (texts, or objects with `word`, `kind`, `replacement`, `note`), CSV (`word,
 * replacement,kind,note`, with or without a line of names), or one word a line: `word`, `word => replacement`,
 * `!phrase` for one that is allowed, `#` before a remark. JSON may map words to their replacements as well. Bad lines are
 * listed and the rest is taken; a replacement that the list itself bans is left out.
 */
export function readTeamWords(text: string, fileName = ''): TeamWordsReading {
  const content = text.replace(/^\ufeff/, '');
  const reading = new Reading();
  const name = fileName.toLowerCase();
  if (name.endsWith('.json') || (name === '' && /^\s*[[{]/.test(content))) readJson(content, reading);
  else if (name.endsWith('.csv')) readCsv(content, reading);
  else readLines(content, reading);
  reading.dropBannedReplacements();
  return { words: reading.words, bad: reading.bad.sort((a, b) => a.line - b.line), badCount: reading.badCount };
}

class Reading {
  readonly words: TeamWord[] = [];
  readonly bad: BadLine[] = [];
  badCount = 0;
  readonly #known = new Map<string, number>();
  readonly #typed: Pick<BadLine, 'line' | 'text'>[] = [];

  take(line: number, text: string, entry: unknown): void {
    const parsed = TeamWord.safeParse(entry);
    if (!parsed.success) {
      this.refuse(line, text, whatIsWrong(parsed.error.issues, entry));
      return;
    }
    const form = compactWord(parsed.data.word);
    if (form.trim() === '') {
      this.refuse(line, text, {
        zh: '没有可以查找的字',
        en: 'nothing is left of it that could be looked for',
      });
      return;
    }
    if (form.length > LONGEST) {
      this.refuse(line, text, TOO_LONG);
      return;
    }
    const first = this.#known.get(form);
    if (first !== undefined) {
      this.refuse(line, text, { zh: `和第 ${first} 行相同`, en: `the same as line ${first}` });
      return;
    }
    if (this.words.length >= MOST_TEAM_WORDS) {
      this.refuse(line, text, {
        zh: `超过 ${MOST_TEAM_WORDS} 个词`,
        en: `more than ${MOST_TEAM_WORDS} words`,
      });
      return;
    }
    this.#known.set(form, line);
    this.words.push(parsed.data);
    this.#typed.push({ line, text });
  }

  /** What is to be written instead must not be found again. The word itself stays banned. */
  dropBannedReplacements(): void {
    const check = buildTeamCheck(this.words);
    const banned = buildMatcher(compactWords(this.words.map(({ word }) => word)));
    for (const [index, { word, replacement, ...rest }] of this.words.entries()) {
      // Few replacements hold any word of the list, and only those are looked at closely.
      if (rest.kind !== 'ban' || replacement === undefined) continue;
      if (banned.scan(compactWord(replacement)).toArray().length === 0) continue;
      if (compactWord(replacement) !== compactWord(word) && check.find(replacement).hits.length === 0) continue;
      this.words[index] = { word, ...rest };
      const { line, text } = this.#typed[index] as Pick<BadLine, 'line' | 'text'>;
      this.refuse(line, text, BANNED_REPLACEMENT);
    }
  }

  refuse(line: number, text: string, reason: Bilingual): void {
    this.badCount += 1;
    if (this.bad.length < MOST_BAD) this.bad.push({ line, text: text.slice(0, 80), reason });
  }
}

/** What is wrong with an entry, and with which part of it. */
function whatIsWrong(issues: readonly z.core.$ZodIssue[], entry: unknown): Bilingual {
  // An entry under a name of its own is why another is wanting.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  const where = String(issue?.path[0] ?? '');
  if (issue?.code === 'unrecognized_keys') {
    const names = issue.keys.join(', ');
    return { zh: `不认识 ${names}，只收 ${PARTS.join('、')}`, en: `unknown: ${names}; known are ${PARTS.join(', ')}` };
  }
  if (issue?.code === 'too_big')
    return where === 'word'
      ? TOO_LONG
      : { zh: `${where} 超过 ${issue.maximum} 个字`, en: `${where} is longer than ${issue.maximum} characters` };
  const typed = (entry as { word?: unknown }).word;
  if (where === 'word' && (typed === undefined || typeof typed === 'string'))
    return { zh: '没有写词', en: 'there is no word in it' };
  return { zh: `${where} 不是文字`, en: `${where} is not a text` };
}

const PARTS = Object.keys(TeamWord.shape);

function readLines(content: string, reading: Reading): void {
  for (const [index, whole] of content.split(/\r\n|\n|\r/).entries()) {
    const line = whole.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('!')) {
      reading.take(index + 1, line, { word: line.slice(1).trim(), kind: 'allow' });
      continue;
    }
    const arrow = line.indexOf('=>');
    if (arrow < 0) reading.take(index + 1, line, { word: line, kind: 'ban' });
    else {
      const replacement = line.slice(arrow + 2).trim();
      reading.take(index + 1, line, { word: line.slice(0, arrow).trim(), kind: 'ban', replacement });
    }
  }
}

const KINDS: Readonly<Record<string, TeamWord['kind']>> = {
  '': 'ban',
  ban: 'ban',
  allow: 'allow',
  禁用: 'ban',
  黑名单: 'ban',
  允许: 'allow',
  放行: 'allow',
  白名单: 'allow',
};
const NAMES: Readonly<Record<string, keyof TeamWord>> = {
  word: 'word',
  词: 'word',
  词语: 'word',
  禁用词: 'word',
  违禁词: 'word',
  敏感词: 'word',
  replacement: 'replacement',
  替换: 'replacement',
  替换为: 'replacement',
  替换词: 'replacement',
  改为: 'replacement',
  kind: 'kind',
  类型: 'kind',
  note: 'note',
  备注: 'note',
  说明: 'note',
};

function readCsv(content: string, reading: Reading): void {
  let columns: (keyof TeamWord | undefined)[] = ['word', 'replacement', 'kind', 'note'];
  const rows = csvRows(content, separatorOf(content)).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  for (const [index, { line, cells, unclosed }] of rows.entries()) {
    const names = cells.map((cell) =>
      Object.hasOwn(NAMES, cell.trim().toLowerCase()) ? NAMES[cell.trim().toLowerCase()] : undefined,
    );
    if (index === 0 && names.includes('word')) {
      columns = names;
      continue;
    }
    const text = cells.join(',');
    const entry: Partial<Record<keyof TeamWord, string>> = {};
    for (const [at, cell] of cells.entries()) {
      const column = columns[at];
      if (column !== undefined && cell.trim() !== '') entry[column] = cell.trim();
    }
    // No word goes over two lines: a quote was forgotten, and took in the lines that follow.
    if (unclosed === true || /[\r\n]/u.test(entry.word ?? '')) reading.refuse(line, text, QUOTE);
    else takeEntry(line, text, entry, reading);
  }
}

const QUOTE: Bilingual = { zh: '引号没有成对', en: 'a quote is opened and not closed' };

/** Semicolons or tabs where the first line with anything has no comma. */
function separatorOf(content: string): string {
  const first = /^[^\r\n]*\S[^\r\n]*$/mu.exec(content)?.[0] ?? '';
  return [',', '\t', ';'].find((sign) => first.includes(sign)) ?? ',';
}

function takeEntry(line: number, text: string, entry: Readonly<Record<string, unknown>>, reading: Reading): void {
  const kind = entry.kind ?? '';
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) {
    reading.refuse(line, text, { zh: '类型不是禁用或允许', en: 'kind is neither ban nor allow' });
    return;
  }
  reading.take(line, text, { ...entry, kind: KINDS[kind] });
}

function readJson(content: string, reading: Reading): void {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    reading.refuse(1, content, { zh: '不是 JSON', en: `not JSON: ${(error as Error).message}` });
    return;
  }
  const entries = entriesOf(value);
  if (entries === undefined) {
    reading.refuse(1, content, { zh: '既不是列表，也不是对象', en: 'neither a list nor an object' });
    return;
  }
  for (const [index, entry] of entries.entries()) {
    const text = JSON.stringify(entry) ?? '';
    if (typeof entry === 'string') reading.take(index + 1, text, { word: entry, kind: 'ban' });
    else if (typeof entry === 'object' && entry !== null && !Array.isArray(entry))
      takeEntry(index + 1, text, entry as Record<string, unknown>, reading);
    else reading.refuse(index + 1, text, { zh: '既不是文字，也不是对象', en: 'neither a text nor an object' });
  }
}

/** The entries of a list, of an object with a list `words`, or of an object that maps words to their replacements. */
function entriesOf(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const { words } = value as { words?: unknown };
  if (typeof words === 'object' && words !== null) return entriesOf(words);
  // An entry that stands for itself, and no map.
  if ('word' in value && Object.keys(value).every((key) => PARTS.includes(key))) return [value];
  return Object.entries(value).map(([word, replacement]) => (replacement === null ? word : { word, replacement }));
}
