import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { readArguments } from '../../bin/arguments';

// Each run starts a process.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function run(...words: string[]): { status: number | null; out: string; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'bin/guoshen.ts', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    input: '',
  });
  return { status, out: stdout, said: stderr };
}

it('helps on standard output when asked, and on standard error when nothing was said', () => {
  const { status, out, said } = run('help');
  expect([status, said]).toEqual([0, '']);
  expect(out).toMatch(/^usage: guoshen COMMAND\n {2}categories/);
  expect(run('check', '--help').out).toMatch(/--explain .*\nexample: /);
  expect(run()).toMatchObject({ status: 2, out: '', said: out });
  expect(run('help', 'chek')).toMatchObject({ status: 2, said: 'guoshen: no such command: chek; see guoshen help\n' });
});

it.each([
  [['chek'], /^no such command: chek \(categories, .*\); see guoshen help$/],
  [['check', '--fiel', 'x'], /^Unknown option '--fiel'; see guoshen help$/],
  [['check', '--file'], /^Option '--file <value>' argument missing; see guoshen help$/],
  [['plan', '--limit', '3'], /^plan takes no --limit; see guoshen help plan$/],
  [['documents', 'all'], /^documents does not take “all”; see guoshen help documents$/],
  [['check', '--file', 'a', '--file', 'b'], /^--file is given twice; give it once$/],
  [['check', '--format', 'sarif'], /^--format needs a listing to report on: add --file FILE$/],
  [['check', '--words-level', 'block'], /^--words-level needs a list: add --words FILE$/],
])('says in one line what is wrong with %j', (words, line) => {
  expect(() => readArguments(words)).toThrow(line);
});

it('takes options wherever they stand', () => {
  expect(readArguments(['--limit', '3', 'search', '医疗', '器械'])).toMatchObject({
    command: 'search',
    rest: ['医疗', '器械'],
    values: { limit: '3' },
  });
});
