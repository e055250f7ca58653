import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { whyInstall } from './dependencies.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guoshen-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A project with the lock file and what npm says that it installed. */
function project(wanted: object, installed?: object): string {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  if (installed !== undefined) {
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return root;
}

const LIBRARY = { 'node_modules/a': { version: '1.0.0' } };
const ELSEWHERE = { 'node_modules/b-win32-x64': { version: '1.0.0', optional: true } };

test('installs when there is nothing, or something else', () => {
  expect(whyInstall(project(LIBRARY))).toBe('none yet');
  expect(whyInstall(project(LIBRARY, { 'node_modules/a': { version: '0.9.0' } }))).toBe('a is not at 1.0.0');
});

test('leaves alone what is there, without packages for other systems', () => {
  expect(whyInstall(project({ '': {}, ...LIBRARY, ...ELSEWHERE }, LIBRARY))).toBeUndefined();
});

test('says that the lock file is missing', () => {
  expect(() => whyInstall(root)).toThrow('package-lock.json is missing');
});
