import { expect, test } from 'vitest';
import { importsOf } from './imports';
import { ROOT, readTree } from './layers';
import { licenceProblems, notices, shippedPackages, writtenNotices } from './licences';

const shipped = shippedPackages();
const SHIPPED_ROOMS = /^(core|consoles|store|components|entrypoints)\//;

test('everything that is shipped has a licence that we may use', () => {
  expect(licenceProblems(shipped)).toEqual([]);
});

test('THIRD-PARTY-NOTICES is current (npm run notices)', () => {
  expect(writtenNotices()).toBe(notices(shipped));
});

test('every package that the extension imports is among them', () => {
  const known = new Set(shipped.map(({ name }) => name));
  const missing = [...readTree(ROOT)]
    .filter(([path]) => SHIPPED_ROOMS.test(path))
    .flatMap(([path, text]) => importsOf(path, text))
    .filter(({ specifier, typeOnly }) => !typeOnly && !/^([.~@]{0,2}\/|\.|virtual:)/.test(specifier))
    .map(({ specifier }) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'))
    .filter((name) => !known.has(name));
  expect([...new Set(missing)]).toEqual([]);
});

test('derived tables are listed with what they are', () => {
  expect(notices(shipped)).toMatch(/^- pinyin-pro \S+ \(MIT\): a table derived/m);
  expect(notices(shipped)).toMatch(/^- opencc-js \S+ \(MIT AND Apache-2\.0\): a table derived/m);
});

test('a foreign licence, and one without its text, is a problem', () => {
  expect(licenceProblems([{ name: 'a', version: '1.0.0', licence: 'AGPL-3.0', texts: ['text'] }])).toEqual([
    'a 1.0.0: licence AGPL-3.0 is not on the list of test/house/licences.ts',
  ]);
  expect(licenceProblems([{ name: 'a', version: '1.0.0', licence: 'MIT', texts: [''] }])).toEqual([
    'a 1.0.0: the text of its licence is missing',
  ]);
});
