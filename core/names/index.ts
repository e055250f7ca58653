/** A name before it is taken: how long it is on each console, what would be refused, what it calls for, what would pass. */
import { runCheck } from '../checks';
import type { Category } from '../model/category';
import type { ConsoleId, Level } from '../model/console';
import type { Finding } from '../model/review';
import type { Rule } from '../model/rule';
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
  /** Nothing blocks. */
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
  const passes = (candidate: string): boolean =>
    consoles.every((console) => !nameOn(console, candidate, rules).findings.some(({ level }) => level === 'block'));
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

function nameOn(console: ConsoleId, name: string, rules: readonly Rule[]): NameOnConsole {
  const own = rules.filter(
    (rule) => rule.console === console && rule.fields.includes('name') && rule.pages === undefined,
  );
  const findings = name === '' ? [] : own.flatMap((rule) => findingsOf(rule, name));
  const limits = own.flatMap(({ id, level, check }): NameLimit[] => {
    if (check.kind !== 'length') return [];
    const { unit, min, max } = check;
    const length = unit === 'width' ? widthOf(name) : characterCount(name);
    const keeps = length >= (min ?? 0) && length <= (max ?? Number.POSITIVE_INFINITY);
    return [
      { rule: id, level, unit, ...(min !== undefined && { min }), ...(max !== undefined && { max }), length, keeps },
    ];
  });
  return { console, limits, findings, passes: !findings.some(({ level }) => level === 'block') };
}

function findingsOf(rule: Rule, name: string): Finding[] {
  const outcome = runCheck(rule, name, {});
  if (outcome.kind !== 'fails') return [];
  const { id, message, instead, source } = rule;
  return outcome.hits.map(({ start, end, level }) => ({
    rule: id,
    field: 'name',
    start,
    end,
    match: name.slice(start, end),
    level: level ?? rule.level,
    message,
    instead,
    source,
  }));
}

/** Parts of the name that are refused; what is wrong with the whole of it is no part. */
const refusedIn = (answers: readonly NameOnConsole[], consoles: readonly ConsoleId[]): Finding[] =>
  answers
    .filter(({ console }) => consoles.includes(console))
    .flatMap(({ findings }) => findings)
    .filter(({ rule, level, start, end }) => level === 'block' && end > start && !WHOLE.test(rule));

/** Rules about the whole name: its length, that it is any common noun. */
const WHOLE = /-length$|\/name-generic$/;
