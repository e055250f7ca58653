import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { checkFile } from '../../bin/commands/check-file';
import { offsetIn } from '../../bin/commands/value-offsets';
import { loadFacts } from '../../data/load';

const facts = loadFacts();
const folder = mkdtempSync(join(tmpdir(), 'guoshen 报告-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

function report(listing: string, format: string, explain = false): { out: string; said: string; status: number } {
  const path = join(folder, 'listing.yml');
  writeFileSync(path, listing);
  const out: string[] = [];
  const said: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => out.push(String(chunk)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0);
  const status = checkFile(facts, path, format, { today: '2026-11-22', explain });
  return { out: out.join(''), said: said.join(''), status };
}

const LISTING = `# 上架文案
id: A
console: tencent-meeting
page: meeting/app
fields:
  name: 青禾签到
  phone: 01012345678
  version-note: 1.10
  intro: |
    会中签到。
      全网第一的工具
  keywords: "引号\\n转义，21点的全网第一牌局"
  support: '晚上 21点开始'
  company:
`;

describe('where something stands in the file', () => {
  it.each([
    ['plain words', 'plain words', 'words'],
    ["'it  is'", 'it  is', 'is'],
    ['"say 好"', 'say 好', '好'],
    ['|\n    one\n      two\n', 'one\n  two\n', 'two'],
    ['>- # folded\n    one\n    two\n', 'one two', 'two'],
    ['one\n  two', 'one two', 'two'],
  ])('%j', (written, value, part) => {
    expect(offsetIn(written, value, value.indexOf(part))).toBe(written.lastIndexOf(part));
    expect(offsetIn(written, value, value.length)).toBeGreaterThanOrEqual(written.trimEnd().length - 1);
  });

  it('is not guessed where an escape makes the value another text than what is written', () => {
    expect(offsetIn('"a\\u597d b"', 'a好 b', 3)).toBeUndefined();
    expect(offsetIn("'it''s b'", "it's b", 5)).toBeUndefined();
  });

  it('is told of each finding, in any style of YAML, and values stay as they are written', () => {
    const { out, status } = report(LISTING, 'json');
    expect(status).toBe(1);
    const [answer] = JSON.parse(out).listings;
    expect(answer.findings).toContainEqual(
      expect.objectContaining({ rule: 'meeting/superlative', field: 'intro', line: 11, column: 7 }),
    );
    expect(answer.findings.filter(({ field }: { field: string }) => field === 'phone')).toEqual([]);
  });
});

describe('SARIF', () => {
  interface Region {
    startLine: number;
    startColumn: number;
    endLine?: number;
    endColumn?: number;
  }
  interface Result {
    ruleId: string;
    kind?: string;
    level: string;
    message: { text: string };
    locations: { physicalLocation: { artifactLocation: { uri: string }; region: Region } }[];
  }
  const NOWHERE = {
    physicalLocation: { artifactLocation: { uri: '' }, region: { startLine: 0, startColumn: 0 } as Region },
  };
  const run = (explain: boolean) => {
    const log = JSON.parse(report(LISTING, 'sarif', explain).out);
    return { log, results: log.runs[0].results as Result[] };
  };

  it('has the members that its schema requires, and only the values that it knows', () => {
    const { log, results } = run(true);
    expect(Object.keys(log).sort()).toEqual(['$schema', 'runs', 'version']);
    expect(log.version).toBe('2.1.0');
    const [{ tool, columnKind }] = log.runs;
    expect(tool.driver.name).toBe('guoshen');
    expect(columnKind).toBe('utf16CodeUnits');
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of tool.driver.rules) {
      expect(rule.shortDescription.text).not.toBe('');
      if (rule.helpUri !== undefined) expect(URL.canParse(rule.helpUri)).toBe(true);
    }
    for (const { ruleId, kind = 'fail', level, message, locations } of results) {
      expect(ids).toContain(ruleId);
      expect(['fail', 'pass', 'open']).toContain(kind);
      // What is no failure has no level.
      expect(kind === 'fail' ? ['error', 'warning', 'note'] : ['none']).toContain(level);
      expect(message.text).not.toBe('');
      expect(locations).toHaveLength(1);
      const [
        {
          physicalLocation: { artifactLocation, region },
        } = NOWHERE,
      ] = locations;
      expect(decodeURIComponent(new URL(artifactLocation.uri).pathname)).toBe(join(folder, 'listing.yml'));
      expect(artifactLocation.uri).toMatch(/^[!-~]+$/);
      const { startLine, startColumn, endLine = startLine, endColumn = startColumn } = region;
      expect(Math.min(startLine, startColumn)).toBeGreaterThanOrEqual(1);
      expect(endLine > startLine || endColumn >= startColumn).toBe(true);
    }
  });

  it('marks the words themselves, and the place of the fields for one that is missing', () => {
    const { results } = run(false);
    const region = (id: string) => results.find(({ ruleId }) => ruleId === id)?.locations[0]?.physicalLocation.region;
    expect(region('meeting/superlative')).toEqual({ startLine: 11, startColumn: 7, endLine: 11, endColumn: 11 });
    expect(region('guoshen/missing')).toMatchObject({ startLine: 6, startColumn: 3 });
    expect(results.every(({ kind }) => kind !== 'pass')).toBe(true);
  });
});

it.each(['text', 'json', 'sarif', 'junit'])('%s tells what was let through when asked, and only then', (format) => {
  expect(report(LISTING, format, true).out).toContain('是时刻');
  expect(report(LISTING, format).out).not.toContain('是时刻');
});

describe('a file of which nothing was checked', () => {
  const line = (listing: string): string => {
    try {
      return `answered ${report(listing, 'text').status}`;
    } catch (error) {
      return (error as Error).message.replace(folder, '');
    }
  };

  it.each([
    ['', '/listing.yml: holds no listing; see guoshen help check'],
    ['just words', '/listing.yml:1:1: Invalid input: expected object, received string'],
    ['console: [', /^\/listing\.yml:1:\d+: not YAML: /],
    ['console: alipay', /^\/listing\.yml:1:1: Invalid option: .* → at console$/],
    ['console: tencent-meeting\nfields:\n  name: 青禾\n  nmae: x\n', /^\/listing\.yml:4:3: Unrecognized key: "nmae"/],
    ['console: tencent-meeting\nfields:\n  name: [x]\n', /^\/listing\.yml:3:3: .* → at fields\.name$/],
    ['console: tencent-meeting\nfields:\n  name: *nope\n', /^\/listing\.yml:1:1: not YAML: Unresolved alias .*nope$/],
    [
      `console: tencent-meeting\na: &a [x]\n${Array.from('bcd', (sign, at) => `${sign}: &${sign} [${`*${'abc'[at]}, `.repeat(9)}]\n`).join('')}`,
      /^\/listing\.yml:1:1: not YAML: Excessive alias count/,
    ],
    [
      'console: tencent-meeting\nfields:\n  name: 青禾\n  name: 青苗\n',
      /^\/listing\.yml:4:3: not YAML: Map keys must be unique/,
    ],
    ['console: tencent-meeting\nfields:\n  name:\n', /^\/listing\.yml: nothing to check/],
    ['console: tencent-meeting\nfeilds:\n  name: 青禾\n', /^\/listing\.yml: nothing to check/],
  ])('%j is said in one line, with its place', (listing, expected) => {
    expect(line(listing)).toMatch(expected);
    expect(line(listing)).not.toContain('\n');
  });

  it('names a key that is not read', () => {
    expect(report(`${LISTING}owner: 张三\n`, 'text').said).toMatch(/listing\.yml:2: “owner” is not read/);
  });
});

describe('papers that are outstanding', () => {
  const PAPERS =
    'console: wechat-mini-program\npartial: true\nfields:\n  name: 青禾小记\npath: 医疗服务/公立医疗机构\n';
  it.each([
    ['text', /listing\.yml:5:7 {2}unchecked {2}category .*医疗机构执业许可证/u],
    ['sarif', /"text": "category：.*医疗机构执业许可证[\s\S]*"startLine": 5/u],
    ['junit', /<system-out>unchecked category .*医疗机构执业许可证/u],
    ['json', /"reason": ".*医疗机构执业许可证/u],
  ])('are named in %s, where the path stands', (format, named) => {
    const { out, status } = report(PAPERS, format);
    expect(status).toBe(0);
    expect(out).toMatch(named);
  });
});

describe('several listings in one file', () => {
  const one = (name: string): string => `console: tencent-meeting\npartial: true\nfields:\n  name: ${name}\n`;
  const namesIn = (listing: string): string[] =>
    (JSON.parse(report(listing, 'json').out) as { listings: { name: string }[] }).listings.map(({ name }) => name);

  it('may end with a mark behind which nothing stands', () => {
    expect(namesIn(`${one('青禾签到')}---\n`)).toEqual(['青禾签到']);
    expect(namesIn(`${one('青禾签到')}---\n${one('青禾投票')}---\n# nothing\n`)).toEqual(['青禾签到', '青禾投票']);
    expect(() => report('---\n', 'text')).toThrow('holds no listing');
  });

  it('may be a list, in YAML and in JSON', () => {
    const list =
      '- console: tencent-meeting\n  partial: true\n  fields:\n    name: 青禾签到\n    phone: 010\n- console: tencent-meeting\n  partial: true\n  fields: {name: 青 禾签到}\n';
    expect(namesIn(list)).toEqual(['青禾签到', '青 禾签到']);
    expect(report(list, 'text').out).toMatch(/listing\.yml:8:19 {2}block {2}name/u);
    const listing = { console: 'tencent-meeting', partial: true, fields: { name: '青禾签到' } };
    expect(namesIn(JSON.stringify([listing, { ...listing, id: 'B' }]))).toEqual(['青禾签到', 'B']);
    expect(() => report('- console: tencent-meeting\n  fields: { nmae: a }\n', 'text')).toThrow(':2:13: ');
    expect(() => report('[]', 'text')).toThrow('holds no listing');
  });

  it('a page of another console is refused with its place', () => {
    expect(() => report(`page: wechat/basic\n${one('青禾')}`, 'text')).toThrow(
      /:1:1: wechat\/basic is no page of tencent-meeting/u,
    );
  });
});
