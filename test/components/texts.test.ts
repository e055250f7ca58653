import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const FILES = [...filesIn('components'), ...filesIn('entrypoints')];
const isTexts = (file: string): boolean => /texts\.ts$|text\/(?:zh|en|texts)\.ts$/u.test(file);
const CODE = FILES.filter((file) => !isTexts(file))
  .map(read)
  .join('\n');

/** The keys at the top of an object that is declared so. */
function keysOf(source: string, declaration: RegExp): string[] {
  const start = source.search(declaration);
  if (start < 0) return [];
  const body = source.slice(start, source.indexOf('\n}', start));
  return [...body.matchAll(/^ {2}'?([\w-]+)'?\??:/gmu)].map(([, key]) => key as string);
}

const isUsed = (key: string): boolean =>
  new RegExp(`[.?]${key}\\b|[{,]\\s*${key}\\s*[,:}=]|\\['${key}'\\]`, 'u').test(CODE);

describe('texts', () => {
  const local = FILES.filter((file) => /texts\.ts$/u.test(file) && !file.includes('ui/text/'));

  it.each(local)('%s has the same keys in both languages, and each is used', (file) => {
    const source = read(file);
    const zh = keysOf(source, /^const zh\b/mu);
    expect(zh.length).toBeGreaterThan(0);
    expect(keysOf(source, /^const en\b/mu)).toEqual(zh);
    expect(zh.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('nobody is shouted at', () => {
    for (const file of FILES.filter(isTexts)) expect(read(file), file).not.toMatch(/[^=!]！|\w!['`]/u);
  });
});

describe('the manifest’s texts', () => {
  const messages = (locale: string): string[] =>
    Object.keys(JSON.parse(read(`public/_locales/${locale}/messages.json`))).sort();
  const asked = [...read('wxt.config.ts').matchAll(/__MSG_(\w+)__/gu)].map(([, key]) => key as string);

  it('are there in both languages, each asked for by the manifest, none missing', () => {
    expect(messages('en')).toEqual(messages('zh_CN'));
    expect([...new Set(asked)].sort()).toEqual(messages('zh_CN'));
  });
});
