import { expect, test } from 'vitest';
import { breaches, describeBreach, ROOT, readTree } from './layers';
import { ROOMS } from './rooms';

/** The breaches of a small tree, without their reasons. */
const broken = async (files: Record<string, string>): Promise<string[]> =>
  (await breaches(new Map(Object.entries(files)))).map(({ file, line, what }) => `${file}:${line}: ${what}`);

test('the house keeps its rules', async () => {
  expect((await breaches(readTree(ROOT))).map(describeBreach)).toEqual([]);
}, 30_000);

test('every ban has its reason', () => {
  for (const { folder, reason, packages, packagesReason, globals = [] } of ROOMS) {
    expect(reason, folder).not.toBe('');
    if (!packages.includes('*')) expect(packagesReason, folder).not.toBe('');
    for (const ban of globals) expect(ban.reason, `${folder}: ${ban.names}`).not.toBe('');
  }
});

test.each([
  ['core/review.ts', "import { x } from '../data/load';", 'core must not import data/load'],
  ['core/review.ts', "import type { X } from '../consoles/read';", 'core must not import consoles/read'],
  ['core/review.ts', "type X = import('../store/files').X;", 'core must not import store/files'],
  ['core/review.ts', "export * from '../bin/lines';", 'core must not import bin/lines'],
  ['core/review.ts', "const x = import('@/entrypoints/popup');", 'core must not import entrypoints/popup'],
  ['core/model/rule.ts', "import { x } from '../text/width';", 'core/model must not import core/text/width'],
  ['core/search/index.ts', "import React from 'react';", 'core must not import the package react'],
  ['core/search/index.ts', "import { createHash } from 'node:crypto';", 'core must not import the package node:crypto'],
  ['consoles/read.ts', "import { review } from '../core/review';", 'consoles must not import core/review'],
  ['consoles/read.ts', "import { z } from 'zod';", 'consoles must not import the package zod'],
  ['components/ui/a.tsx', "import { s } from '../../store/files';", 'components must not import store/files'],
  ['components/ui/a.tsx', "import { db } from 'dexie';", 'components must not import the package dexie'],
  [
    'components/ui/a.tsx',
    "import { browser } from 'wxt/browser';",
    'components must not import the package wxt/browser',
  ],
  ['store/files.ts', "import { review } from '../core/review';", 'store must not import core/review'],
  ['entrypoints/a.ts', "import { loadFacts } from '../data/load';", 'entrypoints must not import values of data/load'],
  ['entrypoints/a.ts', "import { x } from '../test/setup/x';", 'entrypoints must not import test/setup/x'],
  ['bin/a.ts', "import { x } from '../consoles/read';", 'bin must not import consoles/read'],
  ['data/load.ts', "import { plan } from '../core/requirements/plan';", 'data must not import core/requirements/plan'],
  ['core/a.ts', 'export const a = () => document.title;', 'core must not use document'],
  ['core/a.ts', 'export const a = () => Date.now();', 'core must not use Date.now'],
  ['core/a.ts', 'export const a = () => new Date();', 'core must not use new Date()'],
  ['core/a.ts', "export const a = () => fetch('https://example.com');", 'core must not use fetch'],
  ['core/a.ts', 'export const a = () => browser.runtime.id;', 'core must not use browser'],
  ['components/ui/a.tsx', 'export const A = () => <p>{browser.runtime.id}</p>;', 'components must not use browser'],
])('%s: %s', async (file, text, what) => {
  expect(await broken({ [file]: `// A line before.\n${text}` })).toEqual([`${file}:2: ${what}`]);
});

test.each([
  ['core/a.ts', 'export const a = (document: { name: string }) => document.name;'],
  ['core/a.ts', "export const a = (day: string) => new Date(day).getTime() + Date.parse('2026-01-01');"],
  ['core/a.ts', 'export const a = { window: 1 }.window; export type W = typeof window;'],
  ['core/a.ts', "import { z } from 'zod'; import { Rule } from './model/rule'; export const a = [z, Rule];"],
  ['data/load.ts', "import { readFileSync } from 'node:fs'; import { Rule } from '../core/model'; readFileSync(Rule);"],
  ['consoles/read.ts', "import { Rule } from '../core/model/rule'; export const a = () => document.title + Rule;"],
  ['components/ui/a.tsx', "import './a.css'; import { a } from '../../core/text/width'; export const b = a(window);"],
  ['entrypoints/a.ts', "import type { Facts } from '../data/load'; import facts from 'virtual:guoshen/facts';"],
  ['test/data/a.test.ts', "import { loadFacts } from '../../data/load'; loadFacts();"],
])('%s may: %s', async (file, text) => {
  expect(await broken({ [file]: text })).toEqual([]);
});

test('a circle of imports is reported once, and one of types alone is none', async () => {
  const a = "import { b } from './b'; export const a = b;";
  const b = "import { c } from './inner'; export const b = c;";
  expect(
    await broken({ 'core/a.ts': a, 'core/b.ts': b, 'core/inner/index.ts': "export { a as c } from '../a';" }),
  ).toEqual(['core/inner/index.ts:1: circle of imports: core/a.ts → core/b.ts → core/inner/index.ts → core/a.ts']);
  expect(await broken({ 'core/a.ts': a, 'core/b.ts': "import type { a } from './a'; export const b: a = 1;" })).toEqual(
    [],
  );
});

test('a file outside of all rooms is named', async () => {
  await expect(broken({ 'elsewhere/a.ts': '' })).rejects.toThrow('elsewhere/a.ts: no room for it');
});
