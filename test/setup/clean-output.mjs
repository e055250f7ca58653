import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

// Tests and people load "the folder with the browser's name in it": an old build beside the new one would be taken.
const browser = process.argv[2] ?? 'chrome';
const output = join(ROOT, '.output');
try {
  for (const entry of readdirSync(output, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name.includes(browser))
      rmSync(join(output, entry.name), { recursive: true, force: true });
  }
} catch (error) {
  if (error.code !== 'ENOENT') throw error;
}
