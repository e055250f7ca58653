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
const CODE = FILES.filter((file) => !isTexts(file)).map((file) => ({ file, source: read(file) }));

/** The keys of an object that is declared so, with those of the objects in it after a dot. */
function keysOf(source: string, declaration: RegExp): string[] {
  const start = source.search(declaration);
  if (start < 0) return [];
  const body = source.slice(start, source.indexOf('\n}', start));
  let above = '';
  return [...body.matchAll(/^( {2}| {4})'?([\w-]+)'?\??:( \{$)?/gmu)].map(([, indent = '', key = '', opens]) => {
    if (indent.length === 4) return `${above}.${key}`;
    above = opens === undefined ? '' : key;
    return key;
  });
}

/**
 * What the code takes of the texts of one hook: each key, `key.inner` for one inside, `key.*` where a key is handed on
 * whole or asked by a computed name. A name stands for what it was last declared as above.
 */
function taken(hook: string): Set<string> {
  const found = new Set<string>();
  const note = (path: string, rest: string): void => {
    const [, inner] = rest.match(/^\??\.(\w+)/u) ?? [];
    found.add(path);
    found.add(inner === undefined ? `${path}.*` : `${path}.${inner}`);
  };
  for (const { source } of CODE) {
    if (!source.includes(`${hook}(`)) continue;
    /** What a name is declared as, from where on. */
    const names: { name: string; from: number; path: string | undefined }[] = [];
    const declared = /const (?:(\w+)|\{([^}]*)\}) = (\w+)\(\)(?:\.(\w+))?(?:\.(\w+))?/gu;
    for (const { 0: all, 1: name, 2: parts, 3: by, 4: key = '', 5: inner = '', index } of source.matchAll(declared)) {
      const path = [key, inner].filter((part) => part !== '').join('.');
      const from = index + all.length;
      if (name !== undefined) names.push({ name, from, path: by === hook ? path : undefined });
      for (const part of parts?.split(',') ?? []) {
        const [own = '', renamed = own] = part.split(':').map((word) => word.trim());
        const whole = path === '' ? own : `${path}.${own}`;
        if (own !== '') names.push({ name: renamed, from, path: by === hook ? whole : undefined });
      }
      if (by === hook && path !== '') found.add(key);
    }
    // A function that is given them.
    for (const { 0: all, 1: name = '', index } of source.matchAll(new RegExp(`(\\w+): ${hook.slice(3)}\\b`, 'gu'))) {
      names.push({ name, from: index + all.length, path: '' });
    }
    names.sort((a, b) => a.from - b.from);
    for (const name of new Set(names.filter(({ path }) => path !== undefined).map((each) => each.name))) {
      for (const { 0: all, index } of source.matchAll(new RegExp(`(?<![.\\w'"-])${name}\\b(?!\\s*:[^:?])`, 'gu'))) {
        const here = names.filter((each) => each.name === name && each.from <= index).at(-1);
        if (here?.path === undefined) continue;
        const rest = source.slice(index + all.length);
        if (here.path !== '') {
          note(here.path, rest);
          continue;
        }
        const [own = '', key] = rest.match(/^\??\.(\w+)/u) ?? [];
        if (key !== undefined) note(key, rest.slice(own.length));
        // The line `const { a } = texts` takes keys out of it, too.
        const line = source.slice(0, index).match(/const \{([^}]*)\} = $/u);
        for (const part of line?.[1]?.split(',') ?? [])
          found.add((part.split(':')[0] ?? '').trim()).add(`${part.split(':')[0]?.trim()}.*`);
      }
    }
  }
  return found;
}

/** Keys that nobody asks for. */
function unused(source: string): string[] {
  const [, hook] = source.match(/export const (use\w+) =/u) ?? [];
  if (hook === undefined) throw new Error('no hook');
  const asked = taken(hook);
  return keysOf(source, /^const zh\b/mu).filter((key) => {
    const [first = '', inner] = key.split('.');
    return inner === undefined ? !asked.has(first) : !asked.has(key) && !asked.has(`${first}.*`);
  });
}

describe('texts', () => {
  const local = FILES.filter((file) => /texts\.ts$/u.test(file) && !file.includes('ui/text/'));

  it.each(local)('%s has the same keys in both languages, and each is used', (file) => {
    const source = read(file);
    const topKeys = (of: RegExp): string[] => keysOf(source, of).filter((key) => !key.includes('.'));
    const zh = topKeys(/^const zh\b/mu);
    expect(zh.length).toBeGreaterThan(0);
    expect(topKeys(/^const en\b/mu)).toEqual(zh);
    expect(unused(source)).toEqual([]);
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

it('puts no Chinese comma between texts of either language', () => {
  const found = CODE.filter(({ source }) => /\}，(?:\$?\{)|join\('，'\)/u.test(source)).map(({ file }) => file);
  expect(found).toEqual([]);
});
