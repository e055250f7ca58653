import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../core/catalogue/catalogue';
import { decode } from '../../../core/decode';
import type { ConsoleId } from '../../../core/model/console';
import { loadFacts } from '../../../data/load';

const CONSOLES: Readonly<Record<string, ConsoleId>> = {
  W: 'wechat-mini-program',
  M: 'tencent-cloud-market',
  T: 'tencent-meeting',
};
const VERBS: Readonly<Record<string, string>> = { '+': '需补充', '=': '需选择' };

/** Console, notice, rules, categories (+ for 需补充, = for 需选择), papers; tabs between. */
const LABELLED = readFileSync(new URL('labelled.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [letter = '', text = '', rules = '', categories = '', documents = ''] = line.split('\t');
    return {
      console: CONSOLES[letter],
      text,
      rules: rules.split(' '),
      categories: categories.split(' ').filter(Boolean),
      documents: [...documents.matchAll(/《([^》]+)》/gu)].map(([, name]) => name as string),
    };
  });

const facts = loadFacts();
const known = { ...facts, catalogue: buildCatalogue(facts.documents) };
const answers = LABELLED.map((labelled) => ({ ...labelled, answer: decode(known, labelled.text, labelled.console) }));

/** F1 over all notices, and what was wrong. */
function measure(pick: (one: (typeof answers)[number]) => { wanted: string[]; told: string[] }) {
  let [right, wrong, missed] = [0, 0, 0];
  const mistakes: string[] = [];
  for (const one of answers) {
    const { wanted, told } = pick(one);
    const hits = wanted.filter((each) => told.includes(each)).length;
    right += hits;
    missed += wanted.length - hits;
    wrong += told.length - hits;
    if (hits < wanted.length || hits < told.length) mistakes.push(`${one.text}: ${told} for ${wanted}`);
  }
  return { f1: (2 * right) / (2 * right + wrong + missed), mistakes: mistakes.join('\n') };
}

describe('a review notice', () => {
  it('is labelled with things that there are', () => {
    const names = new Set(facts.documents.map(({ name }) => name));
    const paths = new Set(facts.categories.map(({ path }) => path.join('/')));
    expect(LABELLED.length).toBeGreaterThanOrEqual(60);
    for (const { documents, categories } of LABELLED) {
      expect(documents.filter((name) => !names.has(name))).toEqual([]);
      expect(categories.filter((path) => !paths.has(path.replace(/^[+=]/u, '')))).toEqual([]);
    }
  });

  it('is read as the rules of which it speaks: F1 of 0.9', () => {
    const { f1, mistakes } = measure(({ rules, answer }) => ({ wanted: rules, told: answer.rules }));
    expect(f1, mistakes).toBeGreaterThanOrEqual(0.9);
  });

  it('names categories with what is wanted of them, and papers: F1 of 0.9', () => {
    const categories = measure(({ categories: wanted, answer }) => ({
      wanted: wanted.map((one) => (VERBS[one[0] ?? ''] === undefined ? one : `${VERBS[one[0] ?? '']} ${one.slice(1)}`)),
      told: answer.categories.map(({ path, verb }) => `${verb === undefined ? '' : `${verb} `}${path.join('/')}`),
    }));
    expect(categories.f1, categories.mistakes).toBeGreaterThanOrEqual(0.9);
    const papers = measure(({ documents, answer }) => ({
      wanted: documents,
      told: answer.documents.map(({ name }) => name),
    }));
    expect(papers.f1, papers.mistakes).toBeGreaterThanOrEqual(0.9);
  });

  it('leads to fields and to something to do', () => {
    const { fields, checklist } = decode(
      known,
      '商品标题“全网最低价建站系统”违反广告法，请修改标题。',
      'tencent-cloud-market',
    );
    expect(fields).toEqual(['name']);
    expect(checklist).toEqual([expect.objectContaining({ kind: 'rule', about: 'market/superlative' })]);
    const asked = decode(known, '请补充【社交-直播】类目，并上传《增值电信业务经营许可证》。');
    expect(asked.console).toBe('wechat-mini-program');
    expect(asked.checklist.map(({ text }) => text.zh)).toEqual([
      '补充类目：社交 / 直播',
      '备好《增值电信业务经营许可证》',
    ]);
    for (const { answer } of answers) expect(answer.checklist.length).toBeGreaterThan(0);
  });

  it.each([
    ['请补充《增值电信业务经营许可证》与《网络文化经营许可证》', 'wechat-mini-program', ['qualification-files']],
    ['请上传《软件著作权登记证书》', 'tencent-meeting', ['copyright-proof']],
    ['请上传《网络文化经营许可证》', 'tencent-meeting', []],
  ] as const)('leads from papers to where they are uploaded: %s on %s', (text, console, fields) => {
    expect(decode(known, text, console).fields).toEqual(fields);
  });

  it('says so when it understands nothing', () => {
    expect(decode(known, '祝您生活愉快。')).toMatchObject({ rules: ['other'], unsure: true });
    expect(decode(known, '').rules).toEqual(['other']);
  });
});
