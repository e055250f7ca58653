import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../../../core/model/records';
import { SETTINGS_ID } from '../../../core/model/records/settings';
import {
  type Change,
  choose,
  fileChanges,
  joinExports,
  missingParts,
  newId,
  openExport,
  planImport,
  put,
  type ReadExport,
  type Store,
  writeExport,
} from '../../../store';
import { licence, settled, testDisk } from '../store';

const AT = '2026-02-01T00:00:00Z';
const MOST = 40_000;

/** Papers with files of some kilobytes each, of which two have the same content. */
async function full(): Promise<Store> {
  const store = testDisk().open();
  const changes: Change[] = [choose({ reminderDays: [10] })];
  for (let count = 0; count < 30; count += 1) {
    const content = `${count === 29 ? 0 : count} ${'扫描'.repeat(1500)}`;
    const file = await fileChanges(new Blob([content]), `${count}.txt`, AT);
    changes.push(...file.changes, put('holdings', licence({ number: String(count), files: [file.record.id] })));
  }
  changes.push(put('pins', { id: newId(), target: 'wechat/x', at: AT }));
  await settled(store.write(changes));
  return store;
}
const parts = (store: Store): Promise<Blob[]> =>
  settled(store.read((reader) => writeExport(reader, AT, { most: MOST })));

describe('an export that is larger than a file may be', () => {
  it('is several files, none too large, each of which can be imported', async () => {
    const store = await full();
    const files = await parts(store);
    expect(files.length).toBeGreaterThan(5);
    const other = testDisk().open();
    for (const file of files) {
      // The head and the frame of the lists are not counted.
      expect(file.size).toBeLessThan(MOST + 600);
      const read = await settled(openExport(file));
      const plan = await settled(other.read((reader) => planImport(reader, read)));
      await settled(other.write(plan.changes(new Set())));
    }
    await expectSame(other, store);
  });

  it('is the same again when its files are taken together, in any order; a missing one is told', async () => {
    const store = await full();
    const reads: ReadExport[] = [];
    for (const file of await parts(store)) reads.push(await settled(openExport(file)));
    reads.reverse();
    expect(missingParts(reads)).toBe(0);
    expect(missingParts(reads.slice(2))).toBe(2);
    const [first, ...others] = reads as [ReadExport, ...ReadExport[]];
    const other = testDisk().open();
    const plan = await settled(other.read((reader) => planImport(reader, joinExports([first, ...others]))));
    expect(plan.counts.map(({ collection, adds }) => [collection, adds])).toContainEqual(['holdings', 30]);
    await settled(other.write(plan.changes(new Set())));
    await expectSame(other, store);
  });

  it('is one file as long as it fits', async () => {
    const files = await settled((await full()).read((reader) => writeExport(reader, AT)));
    expect(files).toHaveLength(1);
    expect(await files[0]?.text()).not.toContain('"part"');
  });
});

/** Two stores hold the same records, whatever their order, and the same bytes. */
async function expectSame(one: Store, two: Store): Promise<void> {
  const names: CollectionName[] = ['pins', 'settings', 'holdings', 'files'];
  for (const name of names) {
    const [a, b] = [await settled(one.list(name)), await settled(two.list(name))];
    expect(byId(a)).toEqual(byId(b));
  }
  for (const { sha256 } of await settled(two.list('files'))) {
    const bytes = [one, two].map((store) => settled(store.read((reader) => reader.bytes(sha256))));
    const [a, b] = await Promise.all(bytes);
    expect(a).toBeDefined();
    expect(await a?.text()).toBe(await b?.text());
  }
}

const byId = (records: readonly { id: string }[]) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('two exports of one record', () => {
  const holding = licence();
  const at = (exportedAt: string, number: string): Blob => {
    const collections = { holdings: [{ ...holding, number }] };
    return new Blob([JSON.stringify({ format: 'guoshen-export', version: 1, exportedAt, collections })]);
  };

  it('the later one counts, in whatever order they were chosen', async () => {
    const early = await settled(openExport(at('2026-02-01T00:00:00Z', '旧')));
    const late = await settled(openExport(at('2026-02-01T00:00:00.500Z', '新')));
    for (const chosen of [
      [early, late],
      [late, early],
    ] as const) {
      const store = testDisk().open();
      const plan = await settled(store.read((reader) => planImport(reader, joinExports(chosen))));
      expect(plan.exportedAt).toBe('2026-02-01T00:00:00.500Z');
      await settled(store.write(plan.changes(new Set())));
      expect(await settled(store.list('holdings'))).toMatchObject([{ number: '新' }]);
    }
  });
});

describe('what a machine notes of itself', () => {
  const settings = (more: object) => ({ id: SETTINGS_ID, reminderDays: [60], rememberForms: true, ...more });
  it('is no difference between two machines', async () => {
    const store = testDisk().open();
    await settled(store.write([choose({ recent: ['wechat/a'], exportedOn: '2026-01-01', reminderDays: [60] })]));
    const there = settings({ recent: ['wechat/b'], exportedOn: '2025-01-01', firstRunSeen: true });
    const file = { format: 'guoshen-export', version: 1, exportedAt: AT, collections: { settings: [there] } };
    const read = await settled(openExport(new Blob([JSON.stringify(file)])));
    const plan = await settled(store.read((reader) => planImport(reader, read)));
    expect(plan.differences).toEqual([]);
    await settled(store.write(plan.changes('all')));
    const kept = await settled(store.read((reader) => reader.settings()));
    expect(kept).toMatchObject({ recent: ['wechat/a'], exportedOn: '2026-01-01' });
  });

  it('nor is the profile that forms are filled from, which is taken over where none is chosen', async () => {
    const [mine, theirs] = [newId(), newId()];
    const there = settings({ currentProfile: theirs });
    const file = { format: 'guoshen-export', version: 1, exportedAt: AT, collections: { settings: [there] } };
    const read = await settled(openExport(new Blob([JSON.stringify(file)])));
    for (const [chosen, kept] of [
      [mine, mine],
      [undefined, theirs],
    ]) {
      const store = testDisk().open();
      await settled(store.write([choose({ reminderDays: [60], currentProfile: chosen })]));
      const plan = await settled(store.read((reader) => planImport(reader, read)));
      expect(plan.differences).toEqual([]);
      await settled(store.write(plan.changes('all')));
      expect((await settled(store.read((reader) => reader.settings()))).currentProfile).toBe(kept);
    }
  });
});
