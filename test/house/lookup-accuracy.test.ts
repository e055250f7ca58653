import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it.each(['search', 'suggest', 'decode'])('docs/lookup-accuracy.md says how many are labelled: %s', (what) => {
  const path = `test/core/${what}/labelled.txt`;
  const row = read('docs/lookup-accuracy.md')
    .split('\n')
    .find((line) => line.includes(`\`${path}\``));
  const labelled = read(path)
    .split('\n')
    .filter((line) => line !== '').length;
  expect(row?.split('|')[2]?.trim()).toBe(String(labelled));
});
