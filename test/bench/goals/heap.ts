import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { atMost, type Outcome } from '../goal';

const CHILD = fileURLToPath(new URL('../heap-child.ts', import.meta.url));

/**
 * What a matcher of 100,000 words keeps, measured in a process of its own.
 * @throws Error with the output of that process when it fails
 */
export function heapGoals(): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', CHILD], {
    encoding: 'utf8',
  });
  const bytes = Number(stdout);
  if (status !== 0 || !(bytes > 0)) throw new Error(`heap-child.ts: ${stderr || stdout}`);
  return { goals: [atMost('heap-100k', 10, bytes / 1e6, 'MB (10⁶ bytes) kept for 100,000 words, beside the words')] };
}
