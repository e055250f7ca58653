import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it, vi } from 'vitest';
import { teamOf } from '../../bin/commands/team-words';

// Each run starts a process that reads all facts.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'guoshen-'));
afterAll(() => rmSync(folder, { recursive: true }));

function check(listing: string, ...options: string[]): { status: number; out: string } {
  const file = join(folder, 'listing.yml');
  writeFileSync(file, listing);
  const command = ['--import', 'tsx', 'bin/guoshen.ts', 'check', '--file', file, ...options];
  try {
    return { status: 0, out: execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }) };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { status, out: stdout || stderr };
  }
}

const BLOCKED = 'console: tencent-meeting\npartial: true\nfields:\n  name: 青禾签到\n  intro: 最好用的签到工具 <b>\n';

it('says what blocks, with its line, and ends with 1', () => {
  const { status, out } = check(BLOCKED);
  expect(status).toBe(1);
  expect(out).toContain('listing.yml:5:10  block  intro  “最好用”');
});

it('ends with 0 when nothing blocks', () => {
  expect(check(BLOCKED.replace(/intro: .*/, 'intro: 会中签到，会后导出名单'))).toMatchObject({ status: 0 });
});

it.each([
  ['json', (out: string) => (JSON.parse(out) as { listings: { findings: object[] }[] }).listings[0]?.findings.length],
  ['sarif', (out: string) => (JSON.parse(out) as { runs: { results: object[] }[] }).runs[0]?.results.length],
  ['junit', (out: string) => out.match(/<failure /g)?.length],
] as const)('prints %s', (format, count) => {
  expect(count(check(BLOCKED, '--format', format).out)).toBe(3);
});

it('signs of the listing do not break the form', () => {
  expect(check(BLOCKED, '--format', 'junit').out).toContain('“&lt;”');
});

it('a file that cannot be used is said in one line', () => {
  expect(check('console: [')).toMatchObject({ status: 2 });
  expect(check('just words')).toMatchObject({ status: 2 });
  expect(check(BLOCKED, '--format', 'pdf').out).toContain('no such format: pdf');
});

it('judges by the team’s own words, lists the lines it cannot take, and says what it let through', () => {
  const words = join(folder, 'words.txt');
  writeFileSync(words, '旧品牌 => 新品牌\n!最好的我们\n旧品牌\n');
  const listing = BLOCKED.replace(/name: .*/, 'name: 旧品牌签到').replace(
    /intro: .*/,
    'intro: 放映最好的我们，晚上21点开始',
  );
  const { status, out } = check(listing, '--words', words, '--explain', '--format', 'json');
  expect(status).toBe(0);
  const [answer] = JSON.parse(out).listings;
  expect(answer.findings).toMatchObject([
    { rule: 'team/word', field: 'name', match: '旧品牌', level: 'warn', message: '团队词表里不用的词；写“新品牌”' },
  ]);
  expect(answer.letThrough).toContainEqual(
    expect.objectContaining({ rule: 'meeting/gambling-words', match: '21点', why: '是时刻或数目，不是牌戏' }),
  );
});

it('a list that cannot be used is said in one line', () => {
  const empty = join(folder, 'empty.txt');
  writeFileSync(empty, '# nothing\n');
  expect(() => teamOf({ words: empty })).toThrow(/empty\.txt: holds no word/);
  expect(() => teamOf({ words: join(folder, 'none.txt') })).toThrow('no such file');
  expect(() => teamOf({ 'words-level': 'loud' })).toThrow('no such level: loud');
  expect(teamOf({})).toBeUndefined();
});
