import { describe, expect, it } from 'vitest';
import { type Change, fileChanges, newId, put, remove, type Store } from '../../store';
import { failingAt, licence, settled, type TestDisk, testDisk } from './store';

const AT = '2026-01-01T00:00:00Z';

/** Everything that can be seen of a store, to be compared. */
const picture = (store: Store) =>
  settled(
    store.read(async (reader) => ({
      holdings: (await reader.list('holdings')).sort((a, b) => (a.id < b.id ? -1 : 1)),
      files: await reader.list('files'),
      conflicts: await reader.conflicts(),
    })),
  );

/** A disk with a paper, another one, and a file. */
async function furnished(): Promise<{
  disk: TestDisk;
  first: ReturnType<typeof licence>;
  file: string;
  sha256: string;
}> {
  const disk = testDisk();
  const [first, second] = [licence({ number: '1' }), licence({ number: '2' })];
  const file = await fileChanges(new Blob(['a']), 'a.txt', AT);
  await settled(disk.open().write([put('holdings', first), put('holdings', second), ...file.changes]));
  return { disk, first, file: file.record.id, sha256: file.record.sha256 };
}

type Furnished = Awaited<ReturnType<typeof furnished>>;

const WRITES: [string, (on: Furnished) => Promise<Change[]> | Change[]][] = [
  ['a new paper', () => [put('holdings', licence())]],
  ['an edit', ({ first }) => [put('holdings', { ...first, number: '3', note: '新' }, first)]],
  ['an edit that takes a field away', ({ first: { number: _, ...rest }, first }) => [put('holdings', rest, first)]],
  ['a deletion', ({ first }) => [remove('holdings', first.id)]],
  [
    'a file with its paper',
    async () => [...(await fileChanges(new Blob(['b']), 'b.txt', AT)).changes, put('holdings', licence())],
  ],
  ['a deletion of a file', ({ file }) => [remove('files', file)]],
  [
    'many things at once',
    ({ first, file }) => [remove('files', file), remove('holdings', first.id), put('holdings', licence())],
  ],
];

describe.each([
  ['unknown', undefined],
  ['quota', 'QuotaExceededError'],
] as const)('a database request that fails (%s)', (kind, name) => {
  it.each(WRITES)('in the middle of %s leaves everything as it was, and says so', async (_name, changesOf) => {
    const most = 60;
    for (let at = 1; ; at += 1) {
      expect(at, 'the write ends sometime').toBeLessThan(most);
      const on = await furnished();
      const before = await picture(on.disk.open());
      const faulty = on.disk.open({ addons: [failingAt(at, name)] });
      const answer = await faulty.write(await changesOf(on));
      if (answer.ok) {
        // Every request of it came before the one that would have failed.
        expect(at).toBeGreaterThan(3);
        return;
      }
      expect(answer.fault.kind).toBe(kind);
      expect(answer.fault.message.zh).not.toBe('');
      expect(await picture(on.disk.open())).toEqual(before);
      expect(await settled(on.disk.open().read((reader) => reader.bytes(on.sha256)))).toBeDefined();
      // The same again, by the same hand, now that the disk is well.
      expect(await on.disk.open().write(await changesOf(on))).toMatchObject({ ok: true });
    }
  });
});

describe('a write that got no answer', () => {
  it('may be repeated after a failure and is then done once', async () => {
    const disk = testDisk();
    const operation = newId();
    const record = licence();
    expect((await disk.open({ addons: [failingAt(2)] }).write([put('holdings', record)], operation)).ok).toBe(false);
    await settled(disk.open().write([put('holdings', record)], operation));
    await settled(disk.open().write([put('holdings', record)], operation));
    expect(await settled(disk.open().list('holdings'))).toEqual([record]);
  });
});
