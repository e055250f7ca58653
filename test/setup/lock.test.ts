import { expect, test } from 'vitest';
import { missingPlatforms, readLock } from './lock.mjs';

test('the lock file names the packages of every system, or npm ci refuses it (npm run lock)', () => {
  expect(missingPlatforms(readLock()).map(({ name }) => name)).toEqual([]);
});

test('a missing one gets what npm needs to know', () => {
  const parent = {
    version: '1.0.0',
    dev: true,
    optionalDependencies: { '@a/b-linux-x64-musl': '1.0.0', '@a/b-win32-x64': '1.0.0' },
  };
  const packages = { 'node_modules/@a/b': parent, 'node_modules/@a/b-win32-x64': { version: '1.0.0' } };
  expect(missingPlatforms({ packages })).toEqual([
    {
      name: '@a/b-linux-x64-musl',
      entry: { version: '1.0.0', cpu: ['x64'], dev: true, libc: ['musl'], optional: true, os: ['linux'] },
    },
  ]);
});
