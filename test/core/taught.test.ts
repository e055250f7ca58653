import { describe, expect, it } from 'vitest';
import type { FieldKey } from '../../core/model/console';
import { isAtPath } from '../../core/model/page-path';
import { beginPage, taughtPath, teach, withTaught } from '../../core/taught';
import { readTaught } from '../../core/taught-file';
import { loadFacts } from '../../data/load';

const { pages } = loadFacts();
const base = pages.find(({ id }) => id === 'wechat/basic');
if (base === undefined) throw new Error('the basic page is not among the facts');
const address = { host: base.host, pathname: '/wxamp/works/edit' };

/** Its last part goes beyond what is kept. */
const LONG_PATH = `/isv${'/products'.repeat(10)}/10023487/edit.the.work.of.one.author.again`;

describe('taught pages', () => {
  it.each([
    ['/wxamp/works/edit', '/wxamp/works/edit'],
    ['/isv/products/10023487/edit', '/isv/products/*/edit'],
    ['/app/5f0c1d2e3f4a5b6c7d8e/set', '/app/*/set'],
    ['/', '/'],
    [LONG_PATH, LONG_PATH.replace('10023487', '*').replace(/\/edit.*/, '')],
  ])('keep of %s only what comes again: %s', (pathname, kept) => expect(taughtPath(pathname)).toBe(kept));

  it.each([
    ['/', '/', true],
    ['/', '/wxamp/index', false],
    ['/5f0c1d2e3f4a5b6c7d8e', '/10023487', true],
    ['/5f0c1d2e3f4a5b6c7d8e', '/wxamp', false],
    ['/isv/products/10023487/edit', '/isv/products/99988877/edit', true],
    ['/isv/products/10023487/edit', '/isv/products/99988877/edit/more', true],
    ['/isv/products/10023487/edit', '/isv/products/new/edit', false],
    ['/isv/products/10023487/edit', '/isv/products/99988877', false],
    ['/wxamp/works/edit', '/wxamp/works/edit/2', true],
    ['/wxamp/works/edit', '/wxamp/works', false],
    [LONG_PATH, LONG_PATH, true],
    [LONG_PATH, LONG_PATH.replace('10023487', '99988877'), true],
    [`/${'长'.repeat(130)}`, `/${'长'.repeat(130)}`, true],
  ])('taught at %s are met at %s: %s', (at, pathname, met) => expect(isAtPath(pathname, taughtPath(at))).toBe(met));

  it('begin elsewhere with what stands there, and are met by as much as the known page, or by all', () => {
    const [first, second] = base.fields.map(({ key }) => key);
    const lesson = { kind: 'text' as const, label: '作品名字' };
    expect(base.atLeast).toBe(2);
    const nothing = beginPage(base, address, new Set(), '2026-01-02');
    expect(nothing.fields).toEqual([]);
    const one = teach(nothing, { ...lesson, key: 'name' }, base);
    expect([one.fields.length, one.atLeast]).toEqual([1, 1]);
    expect(teach(one, { ...lesson, label: '作品说明', key: 'intro' }, base).atLeast).toBe(2);
    const some = beginPage(base, address, new Set([first, second] as FieldKey[]), '2026-01-02');
    expect(some.fields.map(({ key }) => key)).toEqual([first, second]);
    expect(some.atLeast).toBe(2);
    const own = beginPage(base, { host: base.host, pathname: base.paths[0] ?? '' }, new Set(), '2026-01-02');
    expect([own.fields, own.paths, own.atLeast]).toEqual([base.fields, base.paths, base.atLeast]);
  });

  it('are read as the known page is, whatever the control looks like', () => {
    const begun = beginPage(base, address, new Set(), '2026-01-02');
    const kindOf = (key: FieldKey) =>
      teach(begun, { key, kind: 'choice', label: '归属行当' }, base).fields.map(({ kind }) => kind);
    expect(kindOf('category')).toEqual(['category']);
    expect(kindOf('phone')).toEqual(['choice']);
  });

  it('hold each label once, the taught word first', () => {
    const begun = beginPage(base, address, new Set(), '2026-01-02');
    const once = teach(begun, { key: 'name', kind: 'text', label: '作品名字' }, base);
    const twice = teach(once, { key: 'intro', kind: 'text', label: '作品名字', required: true }, base);
    expect(once.fields.find(({ key }) => key === 'name')?.labels[0]).toBe('作品名字');
    expect(twice.fields.filter(({ labels }) => labels.includes('作品名字')).map(({ key }) => key)).toEqual(['intro']);
    expect(twice.fields.find(({ key }) => key === 'intro')?.required).toBe(true);
    expect(twice.paths).toEqual(['/wxamp/works/edit']);
  });

  it('stand beside the built-in page elsewhere and instead of it at its own address', () => {
    const elsewhere = beginPage(base, address, new Set(), '2026-01-02');
    expect(withTaught(pages, [elsewhere])).toHaveLength(pages.length + 1);
    const here = beginPage(base, { host: base.host, pathname: base.paths[0] ?? '' }, new Set(), '2026-01-02');
    expect(withTaught(pages, [here])).toHaveLength(pages.length);
    expect(withTaught(pages, [here])[0]).toBe(here);
    const [first] = pages;
    const numbered = first && { ...first, paths: ['/works/*/edit'] };
    expect(numbered && withTaught([numbered], [{ ...numbered, taught: true }])).toHaveLength(1);
  });

  it('come back from a file as they went; what is none of ours is refused', () => {
    const page = teach(
      beginPage(base, address, new Set(), '2026-01-02'),
      { key: 'name', kind: 'text', label: '作品名字' },
      base,
    );
    expect(readTaught(JSON.stringify([page]), pages)).toEqual({ pages: [page], refused: 0 });
    const { taught: _taught, ...builtIn } = page;
    const bad = [{ ...page, host: 'example.com' }, builtIn, { ...page, fields: [] }, { ...page, script: 'x' }, 7, null];
    expect(readTaught(JSON.stringify(bad), pages)).toEqual({ pages: [], refused: bad.length });
    expect(readTaught('{', pages)).toEqual({ pages: [], refused: 1 });
  });
});
