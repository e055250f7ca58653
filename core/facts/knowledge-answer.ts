import type { ConsoleId, FieldKey, Level } from '../model/console';
import type { Disagreement } from '../model/disagreement';
import type { Knowledge } from '../model/knowledge';
import type { MeetingCheck } from '../model/meeting-rules';
import type { Bilingual, Rule } from '../model/rule';
import type { Source } from '../model/source';
import type { ClauseKind, Deadline, Violation } from '../model/vendor-rules';
import { aboutNumber, aboutRow } from './disagreements';
import { violationsOf } from './violations';

/** What a breach can cost. */
export type Cost = Pick<Violation, 'id' | 'name' | 'level' | 'consequence' | 'deduction' | 'suspensionDays'>;

/** Another rule, clause or violation that belongs to an answer. */
export interface Related {
  id: string;
  kind: 'rule' | 'violation';
  name: string;
}

/** A rule, clause, point or violation as it is shown: own words, weight, where it stands. */
export interface KnowledgeAnswer {
  id: string;
  kind: 'rule' | 'violation';
  console: ConsoleId;
  name: string | Bilingual;
  /** Number and heading as the source counts. */
  number?: string;
  section?: string;
  /** How much a finding weighs, where a source or a rule says it. */
  level?: Level;
  /** The rule itself; of a violation, what counts as one. */
  lines: (string | Bilingual)[];
  instead?: Bilingual;
  fields?: readonly FieldKey[];
  /** Where it can be checked. */
  check?: ClauseKind | MeetingCheck;
  /** Words that the source gives as examples. */
  words?: readonly string[];
  /** For which products alone. */
  products?: readonly string[];
  /** The paper that it asks for. */
  paper?: string;
  /** Only of a violation: what it costs itself. */
  cost?: Cost;
  /** Violations that a breach counts as, the gravest first. */
  costs: Cost[];
  deadlines: Deadline[];
  /** Hours in which somebody has to be there. */
  hours?: { days: number; from: string; to: string };
  disagreements: Disagreement[];
  related: Related[];
  source: Source;
}

/** The parts of a rule that are read by people. */
export type ReadRule = Pick<Rule, 'id' | 'console' | 'fields' | 'level' | 'message' | 'instead' | 'source'>;

/** The answer behind a hit of kind rule or violation; undefined when the facts hold none of that id. */
export function knowledgeAnswer(
  id: string,
  knowledge: Knowledge,
  rules: readonly ReadRule[],
): KnowledgeAnswer | undefined {
  return (
    ofRule(id, knowledge, rules) ??
    ofVendor(id, knowledge, rules) ??
    ofStandard(id, knowledge, rules) ??
    ofMeeting(id, knowledge, rules)
  );
}

const NOTHING: Pick<KnowledgeAnswer, 'costs' | 'deadlines' | 'disagreements' | 'related'> = {
  costs: [],
  deadlines: [],
  disagreements: [],
  related: [],
};

function ofRule(
  id: string,
  { vendor, standard, meeting }: Knowledge,
  rules: readonly ReadRule[],
): KnowledgeAnswer | undefined {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) return undefined;
  const violations = violationsOf(vendor.violations, id);
  const points = standard.filter(({ ruleIds = [] }) => ruleIds.includes(id));
  const sections = [...meeting.rules, ...meeting.notes].filter(({ ruleIds = [] }) => ruleIds.includes(id));
  return {
    ...NOTHING,
    id,
    kind: 'rule',
    console: rule.console,
    name: rule.message,
    level: rule.level,
    lines: [],
    instead: rule.instead,
    fields: rule.fields,
    costs: violations.map(costOf),
    related: [...points, ...sections].map(asRelated),
    source: rule.source,
  };
}

function ofVendor(id: string, { vendor }: Knowledge, rules: readonly ReadRule[]): KnowledgeAnswer | undefined {
  const violation = vendor.violations.find((each) => each.id === id);
  if (violation !== undefined) {
    const clauses = vendor.clauses.filter(({ number }) => violation.clauses.includes(number));
    return {
      ...NOTHING,
      id,
      kind: 'violation',
      console: MARKET,
      name: violation.name,
      number: String(violation.number),
      lines: violation.details,
      cost: costOf(violation),
      deadlines: vendor.service.deadlines.filter((deadline) => deadline.violation === violation.number),
      disagreements: aboutRow(vendor.disagreements, '一览表', violation.number),
      related: [...clauses.map(asRelated), ...relatedRules(violation.ruleIds, rules)],
      source: violation.source,
    };
  }
  const clause = vendor.clauses.find((each) => each.id === id);
  if (clause === undefined) return undefined;
  const { number, section, kind, topic, rule, fields, source } = clause;
  const { hours, deadlines } = vendor.service;
  return {
    ...NOTHING,
    id,
    kind: 'rule',
    console: MARKET,
    name: topic,
    number,
    section,
    lines: [rule],
    ...(fields && { fields }),
    check: kind,
    costs: vendor.violations.filter(({ clauses }) => clauses.includes(number)).map(costOf),
    deadlines: deadlines.filter((deadline) => deadline.clause === number),
    ...(hours.clause === number && { hours }),
    disagreements: aboutNumber(vendor.disagreements, number),
    source,
  };
}

function ofStandard(id: string, { standard }: Knowledge, rules: readonly ReadRule[]): KnowledgeAnswer | undefined {
  const point = standard.find((each) => each.id === id);
  if (point === undefined) return undefined;
  const { section, kind, topic, rule, fields, products, ruleIds = [], source } = point;
  return {
    ...NOTHING,
    id,
    kind: 'rule',
    console: MARKET,
    name: topic,
    section,
    lines: [rule],
    ...(fields && { fields }),
    check: kind,
    ...(products && { products }),
    related: relatedRules(ruleIds, rules),
    source,
  };
}

function ofMeeting(id: string, { meeting }: Knowledge, rules: readonly ReadRule[]): KnowledgeAnswer | undefined {
  const base = { ...NOTHING, id, kind: 'rule', console: MEETING } as const;
  const numbered = [...meeting.rules, ...meeting.notes];
  const withNumber = (numbers: readonly string[]): Related[] =>
    numbered.filter(({ number }) => numbers.includes(number)).map(asRelated);

  const rule = numbered.find((each) => each.id === id);
  if (rule !== undefined) {
    const point = meeting.keyPoints.find(({ number }) => number === rule.keyPoint);
    return {
      ...base,
      name: rule.topic,
      number: rule.number,
      section: rule.section,
      level: rule.level,
      lines: [rule.rule],
      ...(rule.fields && { fields: rule.fields }),
      check: rule.check,
      ...(rule.words && { words: rule.words }),
      ...(rule.paper !== undefined && { paper: rule.paper }),
      disagreements: aboutNumber(meeting.disagreements, rule.number),
      related: [
        ...withNumber(rule.of === undefined ? [] : [rule.of]),
        ...(point ? [asRelated(point)] : []),
        ...relatedRules(rule.ruleIds ?? [], rules),
      ],
      source: rule.source,
    };
  }
  const kind = meeting.notListed.find((each) => each.id === id);
  if (kind !== undefined) {
    const told = numbered.find(({ number }) => number === kind.rule);
    return {
      ...base,
      name: kind.name,
      number: kind.rule,
      level: told?.level ?? 'block',
      lines: [NOT_LISTED, ...(kind.note === undefined ? [] : [kind.note])],
      words: kind.words,
      disagreements: aboutRow(meeting.disagreements, '暂不收录', kind.number),
      source: kind.source,
    };
  }
  const point = meeting.keyPoints.find((each) => each.id === id);
  if (point === undefined) return undefined;
  return {
    ...base,
    name: point.topic,
    number: String(point.number),
    lines: [point.rule],
    ...(point.fields && { fields: point.fields }),
    check: point.check,
    ...(point.words && { words: point.words }),
    disagreements: aboutRow(meeting.disagreements, '重点注意事项', point.number),
    related: withNumber(point.rules ?? []),
    source: point.source,
  };
}

const MARKET = 'tencent-cloud-market';
const MEETING = 'tencent-meeting';
const NOT_LISTED: Bilingual = { zh: '这一类应用暂不收录', en: 'Apps of this kind are not listed at all' };

/** The part of a violation that says what it costs. */
export const costOf = ({ id, name, level, consequence, deduction, suspensionDays }: Violation): Cost => ({
  id,
  name,
  level,
  consequence,
  ...(deduction !== undefined && { deduction }),
  ...(suspensionDays !== undefined && { suspensionDays }),
});

const asRelated = ({ id, topic }: { id: string; topic: string }): Related => ({ id, kind: 'rule', name: topic });

const relatedRules = (ids: readonly string[], rules: readonly ReadRule[]): Related[] =>
  rules.filter(({ id }) => ids.includes(id)).map(({ id, message }) => ({ id, kind: 'rule', name: message.zh }));
