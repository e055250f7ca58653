import { describe, expect, it } from 'vitest';
import { beginPage, taughtPath, teach, withTaught } from '../../core/taught';
import { readTaught } from '../../core/taught-file';
import { loadFacts } from '../../data/load';

const { pages } = loadFacts();
const base = pages.find(({ id }) => id === 'wechat/basic');
if (base === undefined) throw new Error('the basic page is not among the facts');
const address = { host: base.host, pathname: '/wxamp/works/edit' };

describe('taught pages', () => {
  it.each([
    ['/wxamp/works/edit', '/wxamp/works/edit'],
    ['/isv/products/10023487/edit', '/isv/products/'],
    ['/app/5f0c1d2e3f4a5b6c7d8e/set', '/app/'],
    ['/', '/'],
  ])('keep of %s only what comes again: %s', (pathname, kept) => expect(taughtPath(pathname)).toBe(kept));

  it('hold each label once, the taught word first', () => {
    const begun = beginPage(base, address, '2026-01-02');
    const once = teach(begun, { key: 'name', kind: 'text', label: '作品名字' });
    const twice = teach(once, { key: 'intro', kind: 'text', label: '作品名字', required: true });
    expect(once.fields.find(({ key }) => key === 'name')?.labels[0]).toBe('作品名字');
    expect(twice.fields.filter(({ labels }) => labels.includes('作品名字')).map(({ key }) => key)).toEqual(['intro']);
    expect(twice.fields.find(({ key }) => key === 'intro')?.required).toBe(true);
    expect(twice.paths).toEqual(['/wxamp/works/edit']);
  });

  it('stand beside the built-in page elsewhere and instead of it at its own address', () => {
    const elsewhere = beginPage(base, address, '2026-01-02');
    expect(withTaught(pages, [elsewhere])).toHaveLength(pages.length + 1);
    const here = beginPage(base, { host: base.host, pathname: base.paths[0] ?? '' }, '2026-01-02');
    expect(withTaught(pages, [here])).toHaveLength(pages.length);
    expect(withTaught(pages, [here])[0]).toBe(here);
  });

  it('come back from a file as they went; what is none of ours is refused', () => {
    const page = teach(beginPage(base, address, '2026-01-02'), { key: 'name', kind: 'text', label: '作品名字' });
    expect(readTaught(JSON.stringify([page]), pages)).toEqual({ pages: [page], refused: 0 });
    const { taught: _taught, ...builtIn } = page;
    const bad = [{ ...page, host: 'example.com' }, builtIn, { ...page, fields: [] }, { ...page, script: 'x' }, 7, null];
    expect(readTaught(JSON.stringify(bad), pages)).toEqual({ pages: [], refused: bad.length });
    expect(readTaught('{', pages)).toEqual({ pages: [], refused: 1 });
  });
});
