import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { put } from '../../store';
import { DATABASE_NAME, VERSION } from '../../store/database';
import { licence, settled, type TestDisk, testDisk } from './store';

interface Specimen {
  stores: Record<string, { keyPath: string; autoIncrement?: boolean; indexes: Record<string, string | string[]> }>;
  rows: Record<string, object[]>;
}

const FOLDER = join(import.meta.dirname, 'versions');
const specimen = (version: number): Specimen =>
  JSON.parse(readFileSync(join(FOLDER, `${version}.json`), 'utf8')) as Specimen;

/** Opens a database the browser's own way, as another version of the extension would have made it. */
const openRaw = (disk: TestDisk, version: number, { stores, rows }: Specimen): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = disk.indexedDB.open(DATABASE_NAME, version);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
    request.onupgradeneeded = () => {
      for (const [name, { keyPath, autoIncrement = false, indexes }] of Object.entries(stores)) {
        const store = request.result.objectStoreNames.contains(name)
          ? request.transaction?.objectStore(name)
          : request.result.createObjectStore(name, { keyPath, autoIncrement });
        if (store === undefined) continue;
        for (const [index, path] of Object.entries(indexes)) {
          if (!store.indexNames.contains(index)) store.createIndex(index, path);
        }
        for (const row of rows[name] ?? []) store.put(row);
      }
    };
  });

const NOTHING: Specimen = { stores: {}, rows: {} };
const versions = Array.from({ length: VERSION }, (_, index) => index + 1);

describe('data of an earlier version', () => {
  it.each(versions)('%s has a specimen', (version) => {
    expect(existsSync(join(FOLDER, `${version}.json`))).toBe(true);
  });

  it.each(versions)('%s opens with everything in it, and can be changed', async (version) => {
    const disk = testDisk();
    (await openRaw(disk, version * 10, specimen(version))).close();
    const store = disk.open();
    expect(await settled(store.open())).toBe('read-write');
    const [profile] = await settled(store.list('profiles'));
    expect(profile).toMatchObject({ label: '主公司', company: '某某科技有限公司' });
    expect(await settled(store.list('holdings'))).toMatchObject([{ name: '营业执照', expires: '2030-01-01' }]);
    const [conflict] = await settled(store.read((reader) => reader.conflicts()));
    expect(conflict?.values).toEqual(['旧名有限公司', '某某科技有限公司']);
    expect(await settled(store.read((reader) => reader.latest('submissions', 5)))).toMatchObject([
      { fields: { name: '演示小程序' } },
    ]);
    expect(await settled(store.read((reader) => reader.expiringBy('2030-01-01')))).toMatchObject([
      { name: '营业执照' },
    ]);
    expect(await settled(store.read((reader) => reader.expiringBy('2029-12-31')))).toEqual([]);
    await settled(store.write([put('holdings', licence())]));
    expect(await settled(store.read((reader) => reader.count('holdings')))).toBe(2);
  });
});

describe('data of a newer version', () => {
  it('are read, not changed, and that is said', async () => {
    const disk = testDisk();
    const before = disk.open();
    const record = licence();
    await settled(before.write([put('holdings', record)]));
    before.close();
    const newer = { stores: { novelties: { keyPath: 'id', indexes: {} } }, rows: { novelties: [{ id: 'a' }] } };
    (await openRaw(disk, (VERSION + 1) * 10, newer)).close();

    const store = disk.open();
    expect(await settled(store.open())).toBe('read-only');
    expect(await settled(store.list('holdings'))).toEqual([record]);
    expect(await store.write([put('holdings', licence())])).toMatchObject({ ok: false, fault: { kind: 'newer' } });
    store.close();
    const raw = await openRaw(disk, (VERSION + 1) * 10, NOTHING);
    expect([...raw.objectStoreNames]).toContain('novelties');
    raw.close();
  });

  it('may come while an old window is open: it lets go, says so, and goes on reading only', async () => {
    const disk = testDisk();
    const store = disk.open();
    await settled(store.write([put('holdings', licence())]));
    const told: string[] = [];
    const stop = store
      .live((reader) => reader.count('holdings'))
      .subscribe((answer) => told.push(answer.ok ? 'answer' : answer.fault.kind));
    await expect.poll(() => told).toContain('answer');
    (await openRaw(disk, (VERSION + 1) * 10, NOTHING)).close();
    await expect.poll(() => told).toContain('closed');
    await expect.poll(() => told.at(-1)).toBe('answer');
    expect(await store.write([put('holdings', licence())])).toMatchObject({ ok: false, fault: { kind: 'newer' } });
    expect(await settled(store.read((reader) => reader.count('holdings')))).toBe(1);
    stop();
  });
});

describe('an upgrade that another window is in the way of', () => {
  it('is said in time, and goes on when the way is free', async () => {
    const disk = testDisk();
    const inTheWay = await openRaw(disk, 1, NOTHING);
    const store = disk.open({}, { patience: 30 });
    expect(await store.list('holdings')).toMatchObject({ ok: false, fault: { kind: 'blocked' } });
    expect(await store.write([put('holdings', licence())])).toMatchObject({ ok: false, fault: { kind: 'blocked' } });
    inTheWay.close();
    await expect.poll(async () => (await store.list('holdings')).ok).toBe(true);
    expect(await settled(store.list('holdings'))).toEqual([]);
  });
});
