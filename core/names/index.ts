/** A name before it is taken: how long it is on each console, what would be refused, what it calls for, what would pass. */
import { judgeField } from '../checks/judge-field';
import type { Category } from '../model/category';
import type { ConsoleId, Level } from '../model/console';
import type { Finding, Unchecked } from '../model/review';
import type { Rule } from '../model/rule';
import { rulesFor } from '../review';
import { type SuggestIndex, suggest } from '../suggest';
import { characterCount, hanCount, widthOf } from '../text/width';
import { alternativesFor } from './alternatives';

/** A limit of the name on one console. */
export interface NameLimit {
  rule: string;
  level: Level;
  unit: 'width' | 'characters';
  min?: number;
  max?: number;
  /** The name's length in that unit. */
  length: number;
  keeps: boolean;
}

export interface NameOnConsole {
  console: ConsoleId;
  limits: NameLimit[];
  findings: Finding[];
  /** What could not be looked at to the end. */
  unchecked: Unchecked[];
  /** All of it was looked at, and nothing blocks. */
  passes: boolean;
}

export interface NameAnswer {
  name: string;
  /** In half-width characters, in characters, and how many of these are Chinese. */
  width: number;
  characters: number;
  han: number;
  consoles: NameOnConsole[];
  /** Categories that the words call for, with the words. */
  categories: { category: Category; why: string[] }[];
  /** Names made of parts of this one that nothing blocks on the consoles asked for; the ones that keep most come first. */
  alternatives: string[];
}

export interface NameFacts {
  rules: readonly Rule[];
  suggest: SuggestIndex;
}

const CONSOLES: readonly ConsoleId[] = ['wechat-mini-program', 'tencent-cloud-market', 'tencent-meeting'];
/** A category is told when its words make up a good part of the best one's evidence. */
const TELLING = 0.5;

/** @param consoles where an alternative has to pass; all of them when absent */
export function judgeName(name: string, { rules, suggest: index }: NameFacts, consoles = CONSOLES): NameAnswer {
  const typed = name.trim();
  const answers = CONSOLES.map((console) => nameOn(console, typed, rules));
  const passes = (candidate: string): boolean => consoles.every((console) => nameOn(console, candidate, rules).passes);
  const refused = answers.some((answer) => consoles.includes(answer.console) && !answer.passes);
  return {
    name: typed,
    width: widthOf(typed),
    characters: characterCount(typed),
    han: hanCount(typed),
    consoles: answers,
    categories: suggest(index, typed, 'wechat-mini-program')
      .categories.filter(({ share, why }) => share >= TELLING && why.length > 0)
      .map(({ category, why }) => ({ category, why })),
    alternatives: refused ? alternativesFor(typed, refusedIn(answers, consoles), passes) : [],
  };
}

function nameOn(console: ConsoleId, name: string, all: readonly Rule[]): NameOnConsole {
  const rules = rulesFor(all, console, undefined);
  const { findings, unchecked } = judgeField('name', { value: name, foundBy: 'row-label', sure: 1 }, { rules });
  const passes = unchecked.length === 0 && !findings.some(({ level }) => level === 'block');
  return { console, limits: rules.flatMap((rule) => limitOf(rule, name)), findings, unchecked, passes };
}

function limitOf({ id, level, fields, check }: Rule, name: string): NameLimit[] {
  if (check.kind !== 'length' || !fields.includes('name')) return [];
  const { unit, min, max } = check;
  const length = unit === 'width' ? widthOf(name) : characterCount(name);
  const keeps = length >= (min ?? 0) && length <= (max ?? Number.POSITIVE_INFINITY);
  return [
    { rule: id, level, unit, ...(min !== undefined && { min }), ...(max !== undefined && { max }), length, keeps },
  ];
}

/** Parts of the name that are refused; what is wrong with the whole of it is no part. */
const refusedIn = (answers: readonly NameOnConsole[], consoles: readonly ConsoleId[]): Finding[] =>
  answers
    .filter(({ console }) => consoles.includes(console))
    .flatMap(({ findings }) => findings)
    .filter(({ rule, level, start, end }) => level === 'block' && end > start && !WHOLE.test(rule));

/** Rules about the whole name: its length, that it is any common noun. */
const WHOLE = /-length$|\/name-generic$/;
