import { describe, expect, it, test } from 'vitest';
import { violationsOf } from '../../core/facts/violations';
import { BrokenFactFile } from '../../data/fact-file';
import { DATA_FOLDER, loadFacts } from '../../data/load';
import { loadKnowledge } from '../../data/load-knowledge';

const { knowledge, rules, categories } = loadFacts();
const { vendor, meeting, forms, standard, selfChecks } = knowledge;
const ruleIds = new Set(rules.map(({ id }) => id));
const uniqueNumbers = (records: readonly { number: unknown }[]): number =>
  new Set(records.map(({ number }) => number)).size;

/** What the source documents hold; counted twice by hand. */
describe('the vendor rules are whole', () => {
  it('has 86 clauses, each with its way of checking', () => {
    expect(vendor.clauses).toHaveLength(86);
    expect(uniqueNumbers(vendor.clauses)).toBe(86);
    const kinds = new Set(vendor.clauses.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['deadline', 'document', 'field', 'judgement', 'text']);
    for (const { number, kind, fields, days } of vendor.clauses) {
      if (kind === 'text' || kind === 'field') expect(fields, number).toBeDefined();
      if (kind === 'deadline') expect(days, number).toBeDefined();
    }
  });

  it('has 24 violations of 17 types: 4 minor, 20 serious, 10 that take 5000 yuan', () => {
    expect(vendor.violations.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
    expect(vendor.violations.filter(({ level }) => level === 'minor')).toHaveLength(4);
    expect(vendor.violations.filter(({ level }) => level === 'serious')).toHaveLength(20);
    expect(new Set(vendor.violations.map(({ type }) => type)).size).toBe(17);
    expect(vendor.violations.flatMap(({ deduction }) => deduction ?? [])).toEqual(Array(10).fill(5000));
  });

  it('tells what a finding can cost, the gravest first', () => {
    const costs = violationsOf(vendor.violations, 'market/off-platform-trade');
    expect(costs.map(({ name, deduction }) => [name, deduction])).toEqual([
      ['线下交易', 5000],
      ['引流交易', 5000],
    ]);
    expect(violationsOf(vendor.violations, 'market/other-cloud')[0]?.consequence).toBe('屏蔽信息、下架产品');
    expect(violationsOf(vendor.violations, 'market/cashback')[0]).toMatchObject({ suspensionDays: 15 });
    expect(violationsOf(vendor.violations, 'market/name-length')).toEqual([]);
  });

  it('knows hours and deadlines', () => {
    expect(vendor.service.hours).toMatchObject({ days: 7, from: '09:00', to: '18:00', clause: '4.4.1' });
    const days = vendor.service.deadlines.map(({ days }) => days);
    for (const each of [2, 5, 7, 15, 30]) expect(days).toContain(each);
  });

  it('keeps both sides where the documents disagree on support', () => {
    const [hours] = vendor.disagreements.filter(({ field }) => field === 'support');
    expect(hours?.sides.map(({ says }) => says)).toEqual(['7×8', '每周七天 09:00–18:00']);
    expect(hours?.stricter).toBe('second');
  });
});

describe('the Meeting review rules are whole', () => {
  it('has 109 rules with section and way of checking', () => {
    expect(meeting.rules).toHaveLength(109);
    expect(uniqueNumbers(meeting.rules)).toBe(109);
    for (const { section, check } of meeting.rules) expect([section !== '', check !== undefined]).toEqual([true, true]);
  });

  it('has 23 kinds that are not listed, 13 key points, 8 letters, 5 guides', () => {
    expect(meeting.notListed.map(({ number }) => number)).toEqual(Array.from({ length: 23 }, (_, at) => at + 1));
    expect(meeting.keyPoints.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, at) => at + 1));
    expect(meeting.letters).toHaveLength(8);
    expect(new Set(meeting.letters.map(({ url }) => url)).size).toBe(8);
    expect(meeting.guides.map(({ id }) => id)).toEqual([
      'icp',
      'algorithm-filing',
      'security-assessment',
      'education-filing',
      'air-agent',
    ]);
  });

  it('points from kinds and key points to their rules and back', () => {
    const byNumber = new Map(meeting.rules.map((rule) => [rule.number, rule]));
    for (const kind of meeting.notListed) expect(byNumber.get(kind.rule)?.notListed, kind.name).toBe(kind.number);
    for (const { number, rules: numbers = [] } of meeting.keyPoints) {
      for (const each of numbers) expect(byNumber.get(each)?.keyPoint, each).toBe(number);
    }
    for (const { of } of meeting.rules) if (of !== undefined) expect(byNumber.has(of), of).toBe(true);
  });

  it('names classes that exist for letters', () => {
    const paths = new Set(
      categories.filter((each) => each.console === 'tencent-meeting').map(({ path }) => path.join('/')),
    );
    for (const { classes = [] } of meeting.letters) for (const path of classes) expect(paths).toContain(path.join('/'));
  });
});

describe('every piece of knowledge has its source and leads somewhere', () => {
  const records = [
    ...vendor.clauses,
    ...vendor.violations,
    vendor.service,
    vendor.onboarding,
    ...meeting.rules,
    ...meeting.notes,
    ...meeting.notListed,
    ...meeting.keyPoints,
    ...meeting.letters,
    ...meeting.guides,
    ...forms,
    ...standard,
    ...selfChecks,
    ...rules,
  ];
  const ids = records.flatMap((record) => ('id' in record ? [record.id] : []));

  it('has a source on everything', () => {
    for (const { source } of records) {
      expect(source.url).toMatch(/^https:\/\//u);
      expect(source.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    }
  });

  it('gives each id once', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('links violations to clauses, deadlines to both', () => {
    const clauses = new Set(vendor.clauses.map(({ number }) => number));
    const numbers = [
      ...vendor.violations.flatMap((violation) => violation.clauses),
      ...vendor.service.deadlines.flatMap(({ clause }) => clause ?? []),
      ...vendor.onboarding.conditions.map(({ clause }) => clause),
    ];
    expect(numbers.filter((number) => !clauses.has(number))).toEqual([]);
    for (const { clause, violation, what } of vendor.service.deadlines) {
      expect(clause ?? vendor.violations[(violation ?? 0) - 1], what).toBeDefined();
    }
  });

  it('links to rules that exist', () => {
    const linked = [
      ...vendor.violations.flatMap((each) => each.ruleIds),
      ...meeting.rules.flatMap((each) => each.ruleIds ?? []),
      ...standard.flatMap((each) => each.ruleIds ?? []),
      ...forms.flatMap(({ fields }) => fields.flatMap(({ ruleId }) => ruleId ?? [])),
    ];
    expect(linked.filter((id) => !ruleIds.has(id))).toEqual([]);
  });

  it('asks self-check questions about knowledge that exists', () => {
    const known = new Set(ids);
    expect(selfChecks.flatMap(({ because = [] }) => because).filter((id) => !known.has(id))).toEqual([]);
  });
});

test('each console has questions for its pages, one wording each', () => {
  const pages = new Set(selfChecks.flatMap((each) => each.pages));
  expect([...pages].sort()).toEqual([
    'market/company',
    'market/onboarding',
    'market/product',
    'meeting/app',
    'meeting/launch',
    'meeting/papers',
    'wechat/basic',
    'wechat/category',
    'wechat/first-profile',
    'wechat/review',
  ]);
  const wordings = selfChecks.flatMap(({ question }) => [question.zh, question.en]);
  expect(new Set(wordings).size).toBe(wordings.length);
  for (const { question } of selfChecks) expect([question.zh.at(-1), question.en.at(-1)]).toEqual(['？', '?']);
});

test('a paper that is not in the catalogue is refused, with the file that names it', () => {
  const load = () => loadKnowledge(DATA_FOLDER, []);
  expect(load).toThrow(BrokenFactFile);
  expect(load).toThrow('vendor-rules/onboarding.json: unknown document "business-licence"');
});
