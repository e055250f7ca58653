import { csvRows } from '../csv';
import type { Bilingual } from '../model/rule';
import { MOST_TEAM_WORDS, TeamWord } from '../model/team-words';
import { compactWord } from '../text/phrase';

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
const TOO_LONG: Bilingual = { zh: `超过 ${LONGEST} 个字`, en: `longer than ${LONGEST} characters` };

/**
 * Reads a team's words from a file: JSON (texts, or objects with `word`, `kind`, `replacement`, `note`), CSV (`word,
 * replacement,kind,note`, with or without a line of names), or one word a line: `word`, `word => replacement`,
 * `!phrase` for one that is allowed, `#` before a remark. Bad lines are listed and the rest is taken.
 */
export function readTeamWords(text: string, fileName = ''): TeamWordsReading {
  const content = text.replace(/^\ufeff/, '');
  const reading = new Reading();
  const name = fileName.toLowerCase();
  if (name.endsWith('.json') || (name === '' && /^\s*[[{]/.test(content))) readJson(content, reading);
  else if (name.endsWith('.csv')) readCsv(content, reading);
  else readLines(content, reading);
  return { words: reading.words, bad: reading.bad, badCount: reading.badCount };
}

class Reading {
  readonly words: TeamWord[] = [];
  readonly bad: BadLine[] = [];
  badCount = 0;
  readonly #known = new Map<string, number>();

  take(line: number, text: string, entry: unknown): void {
    const parsed = TeamWord.safeParse(entry);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const where = issue?.path.join('.') ?? '';
      this.refuse(line, text, {
        zh: where === 'word' && issue?.code === 'too_big' ? TOO_LONG.zh : where === '' ? '读不懂' : `${where} 不对`,
        en: `${where} ${issue?.message ?? 'cannot be read'}`.trim(),
      });
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
  }

  refuse(line: number, text: string, reason: Bilingual): void {
    this.badCount += 1;
    if (this.bad.length < MOST_BAD) this.bad.push({ line, text: text.slice(0, 80), reason });
  }
}

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
  允许: 'allow',
};
const NAMES: Readonly<Record<string, keyof TeamWord>> = {
  word: 'word',
  词: 'word',
  词语: 'word',
  replacement: 'replacement',
  替换: 'replacement',
  kind: 'kind',
  类型: 'kind',
  note: 'note',
  备注: 'note',
};

function readCsv(content: string, reading: Reading): void {
  let columns: (keyof TeamWord | undefined)[] = ['word', 'replacement', 'kind', 'note'];
  for (const [index, { line, cells }] of csvRows(content).entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const names = cells.map((cell) =>
      Object.hasOwn(NAMES, cell.trim().toLowerCase()) ? NAMES[cell.trim().toLowerCase()] : undefined,
    );
    if (index === 0 && names.includes('word')) {
      columns = names;
      continue;
    }
    const entry: Partial<Record<keyof TeamWord, string>> = {};
    for (const [at, cell] of cells.entries()) {
      const column = columns[at];
      if (column !== undefined && cell.trim() !== '') entry[column] = cell.trim();
    }
    takeEntry(line, cells.join(','), entry, reading);
  }
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
  const entries = Array.isArray(value) ? value : (value as { words?: unknown } | null)?.words;
  if (!Array.isArray(entries)) {
    reading.refuse(1, content, {
      zh: '既不是列表，也没有名为 words 的列表',
      en: 'neither a list nor an object with a list "words"',
    });
    return;
  }
  for (const [index, entry] of entries.entries()) {
    const text = JSON.stringify(entry) ?? '';
    if (typeof entry === 'string') reading.take(index + 1, text, { word: entry, kind: 'ban' });
    else if (typeof entry === 'object' && entry !== null)
      takeEntry(index + 1, text, entry as Record<string, unknown>, reading);
    else reading.refuse(index + 1, text, { zh: '既不是文字，也不是对象', en: 'neither a text nor an object' });
  }
}
