import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { importEdition } from '../../bin/commands/import';
import { pack } from '../../bin/commands/pack';
import { Unusable } from '../../bin/unusable';
import { builtInPack } from '../../core/pack/built-in';
import { loadFacts } from '../../data/load';

const facts = loadFacts();
const folder = mkdtempSync(join(tmpdir(), 'guoshen-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** What a command wrote to standard output, and its exit status; 2 with the line for a person when it is unusable. */
function run(command: () => number): { status: number; out: string } {
  const lines: string[] = [];
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    return { status: command(), out: lines.join('') };
  } catch (error) {
    if (error instanceof Unusable) return { status: 2, out: error.message };
    throw error;
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

describe('pack', () => {
  const runPack = (...rest: string[]) => {
    const printed: unknown[] = [];
    return { ...run(() => pack(facts, rest, (value) => printed.push(value))), printed: printed[0] };
  };
  const sound = file('sound.json', JSON.stringify(builtInPack(facts)));

  it('tells no difference between what is built in and itself', () => {
    const { status, printed } = runPack('diff', 'built-in', sound);
    expect(status).toBe(0);
    expect(printed).toEqual({ added: [], changed: [], removed: [] });
  });

  it('tells what changed with status 1', () => {
    const { facts: built, ...head } = builtInPack(facts);
    const [, second, ...rest] = built.categories ?? [];
    const newer = { ...head, facts: { ...built, categories: [{ ...second, scope: '另一范围' }, ...rest] } };
    const { status, printed } = runPack('diff', sound, file('newer.json', JSON.stringify(newer)));
    expect(status).toBe(1);
    expect(printed).toMatchObject({
      added: [],
      changed: [
        { kind: 'category', id: second?.id, changes: [{ field: 'scope', words: `${second?.scope} → 另一范围` }] },
      ],
      removed: [{ kind: 'category', id: built.categories?.[0]?.id }],
    });
  });

  it.each([
    ['no such file', () => join(folder, 'nowhere.json'), /nowhere\.json: no such file$/],
    ['a folder', () => folder, /: a folder, not a file; name a file in it$/],
    ['no JSON', () => file('a.json', '{'), /a\.json: not JSON: /],
    [
      'bytes that are no text',
      () => file('b.json', new Uint8Array([0xff, 0xfe, 0x7b])),
      /b\.json: not a text in UTF-8; save it as UTF-8$/,
    ],
    [
      'an unsound pack',
      () => file('c.json', JSON.stringify({ ...builtInPack(facts), hook: 1 })),
      /c\.json: hook: this field is not known$/,
    ],
    [
      '100 MB',
      () => {
        const path = file('d.json', '[');
        truncateSync(path, 100 * 1024 * 1024);
        return path;
      },
      /d\.json: larger than 8 MB$/,
    ],
  ])('refuses %s in one line', (_what, path, line) => {
    const { status, out } = runPack('diff', sound, path());
    expect(status).toBe(2);
    expect(out).toMatch(line);
    expect(out).not.toContain('\n');
  });
});

describe('import', () => {
  const page = file(
    'page.txt',
    '开放的类目\n花园服务\n二级分类 三级分类 资质要求 类目适用范围 备注\n浇水\n/\n/\n适用于浇水。\n/\n',
  );

  it('prints the four lists as JSON, or the same to be read', () => {
    const { status, out } = run(() => importEdition(facts, ['wechat-categories', page], { json: true }));
    expect(status).toBe(1);
    const report = JSON.parse(out) as Record<string, unknown[]>;
    expect(Object.keys(report)).toEqual(['added', 'changed', 'removed', 'unread']);
    expect(report).toMatchObject({ added: [{ path: ['花园服务', '浇水'] }], changed: [], unread: [] });
    expect(report.removed).toHaveLength(349);
    const read = run(() => importEdition(facts, ['wechat-categories', page], {}));
    expect(read.status).toBe(1);
    expect(read.out).toMatch(
      /^1 added, 0 changed, 349 removed, 0 lines unread \(1 rows\)\nadded {4}花园服务 \/ 浇水 \(line 4\)\n/,
    );
  });

  it.each([
    [['wechat-categories'], /^import takes wechat-categories and a FILE; see guoshen help import$/],
    [['live', page], /^import takes wechat-categories and a FILE; see guoshen help import$/],
    [['wechat-categories', page, page], /^import takes wechat-categories and a FILE; see guoshen help import$/],
    [['wechat-categories', join(folder, 'nowhere.txt')], /no such file$/],
    [['wechat-categories', file('other.txt', '别的文字\n没有表格')], /no row of the table/],
  ])('refuses %j', (rest, line) => {
    const { status, out } = run(() => importEdition(facts, rest, {}));
    expect(status).toBe(2);
    expect(out).toMatch(line);
  });
});
