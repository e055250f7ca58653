import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../../../core/model/records';
import { openExport, parseExport, planImport, put, type Store, writeExport } from '../../../store';
import { toResult } from '../../../store/result';
import { decryptAge, encryptAge } from '../../../store/secret/age';
import { strengthOf } from '../../../store/secret/strength';
import { licence, settled, testDisk } from '../store';
import { everything } from './samples';

const AT = '2026-02-01T00:00:00Z';
const exported = async (store: Store, chosen?: CollectionName[]): Promise<Blob> => {
  const files = await settled(store.read((reader) => writeExport(reader, AT, { chosen })));
  expect(files).toHaveLength(1);
  return files[0] as Blob;
};

async function importInto(store: Store, text: string, take: ReadonlySet<string> | 'all' = new Set()) {
  const read = await settled(parseExport(text));
  const plan = await settled(store.read((reader) => planImport(reader, read)));
  await settled(store.write(plan.changes(take)));
  return plan;
}

async function allOf(store: Store, names: CollectionName[]) {
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await settled(store.list(name))])));
}

describe('an export', () => {
  it('brings back everything, bytes included', async () => {
    const { records, changes } = await everything();
    const store = testDisk().open();
    await settled(store.write(changes));
    const text = await (await exported(store)).text();

    const other = testDisk().open();
    const plan = await importInto(other, text);
    expect(plan.counts.map(({ adds }) => adds)).toEqual(plan.counts.map(() => 1));
    expect(await allOf(other, Object.keys(records) as CollectionName[])).toEqual(records);
    const [file] = records.files;
    const bytes = await settled(other.read((reader) => reader.bytes(file?.sha256 ?? '')));
    expect(await bytes?.text()).toBe('扫描件');
    expect(JSON.parse(await (await exported(other)).text())).toEqual(JSON.parse(text));
  });

  it('holds the chosen parts only', async () => {
    const store = testDisk().open();
    await settled(store.write((await everything()).changes));
    const file = JSON.parse(await (await exported(store, ['pins', 'ledger'])).text());
    expect(Object.keys(file.collections).sort()).toEqual(['ledger', 'pins']);
    expect(file.bytes).toBeUndefined();
  });
});

describe('an import', () => {
  it('says before what it will do, fills what is empty, and leaves what differs', async () => {
    const store = testDisk().open();
    const here = licence({ number: '此处' });
    await settled(store.write([put('holdings', here)]));
    const fresh = licence();
    const file = {
      format: 'guoshen-export',
      version: 1,
      exportedAt: AT,
      collections: { holdings: [{ ...here, number: '彼处', note: '补充' }, fresh] },
    };
    const plan = await importInto(store, JSON.stringify(file));
    expect(plan.counts).toEqual([{ collection: 'holdings', adds: 1, fills: 1, differs: 1, same: 0 }]);
    expect(plan.differences).toEqual([
      { collection: 'holdings', id: here.id, label: '营业执照', field: 'number', here: '此处', there: '彼处' },
    ]);
    expect(await settled(store.get('holdings', here.id))).toEqual({ ...here, note: '补充' });
    expect(await settled(store.get('holdings', fresh.id))).toEqual(fresh);

    await importInto(store, JSON.stringify(file), new Set([here.id]));
    expect((await settled(store.get('holdings', here.id)))?.number).toBe('彼处');
    expect((await importInto(store, JSON.stringify(file))).counts).toEqual([
      { collection: 'holdings', adds: 0, fills: 0, differs: 0, same: 2 },
    ]);
  });

  it('keeps what was typed between the look and the click', async () => {
    const store = testDisk().open();
    const here = licence();
    await settled(store.write([put('holdings', here)]));
    const file = { ...SOUND, collections: { holdings: [{ ...here, note: '文件里' }] } };
    const read = await settled(parseExport(JSON.stringify(file)));
    const plan = await settled(store.read((reader) => planImport(reader, read)));
    await settled(store.write([put('holdings', { ...here, note: '刚写的' }, here)]));
    const { conflicts } = await settled(store.write(plan.changes(new Set())));
    expect(conflicts).toHaveLength(1);
    const [conflict] = await settled(store.read((reader) => reader.conflicts()));
    expect(conflict?.values).toEqual(['刚写的', '文件里']);
  });

  it.each([
    ['nothing', '', 'not-ours'],
    ['a text', 'hello', 'not-ours'],
    ['somebody else’s JSON', '{"format":"other"}', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['half a file', '{"format":"guoshen-export","version":1,"coll', 'broken'],
    ['a newer version', '{"format":"guoshen-export","version":2,"anything":true}', 'newer'],
    ['a field that nobody knows', JSON.stringify({ format: 'guoshen-export', version: 1, extra: 1 }), 'broken'],
    ['a record without a name', text({ holdings: [{ id: crypto.randomUUID() }] }), 'broken'],
    ['a file without its bytes', text({ files: [fileRecord()] }), 'broken'],
    ['bytes that were altered', text({ files: [fileRecord()] }, { [fileRecord().sha256]: 'aGo=' }), 'tampered'],
    ['nesting without end', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, 'not-ours'],
    ['a pack of nesting', text({}).replace('{}', `{"packs":${'['.repeat(5000)}${']'.repeat(5000)}}`), 'broken'],
  ])('refuses %s', async (_name, content, kind) => {
    expect(await openExport(new Blob([content]))).toMatchObject({ ok: false, fault: { kind } });
  });

  it('refuses what is too big before reading it', async () => {
    const huge = { size: 300 * 1024 * 1024, slice: () => new Blob(), text: () => Promise.reject(new Error('read')) };
    expect(await openExport(huge as unknown as Blob)).toMatchObject({ ok: false, fault: { kind: 'too-big' } });
  });
});

describe('a passphrase', () => {
  const FAST = 4;
  const SECRET = '四个 不相干 的词 语';
  const encrypted = async (): Promise<Blob> => encryptAge(new Blob([text({})]), SECRET, undefined, FAST);
  const open = (file: Blob, passphrase: string) =>
    openExport(file, (sealed) => toResult(() => decryptAge(sealed, passphrase)));

  it('opens what it closed, and counts the bytes', async () => {
    const seen: string[] = [];
    const file = await encryptAge(new Blob(['x'.repeat(200_000)]), SECRET, ({ phase }) => seen.push(phase), FAST);
    expect(await file.slice(0, 22).text()).toBe('age-encryption.org/v1\n');
    expect(await (await decryptAge(file, SECRET)).text()).toBe('x'.repeat(200_000));
    expect(seen[0]).toBe('key');
    expect(seen.at(-1)).toBe('bytes');
  });

  it('is asked for, and a wrong one is told from a damaged file', async () => {
    const file = await encrypted();
    expect(await openExport(file)).toMatchObject({ ok: false, fault: { kind: 'needs-passphrase' } });
    expect(await open(file, SECRET)).toMatchObject({ ok: true });
    expect(await open(file, '别的')).toMatchObject({ ok: false, fault: { kind: 'wrong-passphrase' } });
    const bytes = new Uint8Array(await file.arrayBuffer());
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    expect(await open(new Blob([bytes]), SECRET)).toMatchObject({ ok: false, fault: { kind: 'tampered' } });
    expect(await open(file.slice(0, file.size - 20), SECRET)).toMatchObject({ ok: false, fault: { kind: 'tampered' } });
  });

  it.each([
    ['12345678901234567890', false],
    ['aaaaaaaaaaaaaaaaaaaaaa', false],
    ['password123', false],
    ['过审密码', false],
    ['correct horse battery staple', true],
    ['青石板 橘子汽水 旧台历', true],
    ['vT9#kq2!Lm8z', true],
  ])('%s is strong enough: %s', (passphrase, enough) => {
    expect(strengthOf(passphrase).enough).toBe(enough);
  });
});

const SOUND = { format: 'guoshen-export', version: 1, exportedAt: AT };

function text(collections: object, bytes?: object): string {
  return JSON.stringify({ format: 'guoshen-export', version: 1, exportedAt: AT, collections, bytes });
}

function fileRecord() {
  const sha256 = '8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4';
  return { id: '7f0c3d0e-3f4e-4c57-9d0a-2f6f3f1c1a03', name: 'a.txt', type: '', size: 2, sha256, addedAt: AT };
}
