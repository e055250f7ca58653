import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs a TypeScript file in a process of its own, where nothing is compiled or allocated yet.
 * @param input for its standard input
 * @returns the number that it prints
 * @throws Error with its output when it fails
 */
export function numberFrom(file: URL, args: readonly string[] = [], input = ''): number {
  const path = fileURLToPath(file);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', path, ...args], {
    encoding: 'utf8',
    input,
  });
  const number = Number(stdout);
  if (status !== 0 || stdout.trim() === '' || !(number > 0)) throw new Error(`${path}: ${stderr || stdout}`);
  return number;
}
