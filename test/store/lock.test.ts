import { expect, it } from 'vitest';
import { choose, fileChanges, put, type Result, type Store, writeExport } from '../../store';
import { toResult } from '../../store/result';
import { decryptAge, encryptAge } from '../../store/secret/age';
import { createLock, openLock, type RunTask } from '../../store/secret/lock';
import { licence, settled, testDisk } from './store';

const AT = '2026-01-01T00:00:00Z';
const QUICK = 4;
const run: RunTask = ({ kind, file, passphrase }): Promise<Result<Blob>> =>
  toResult(() => (kind === 'encrypt' ? encryptAge(file, passphrase, undefined, QUICK) : decryptAge(file, passphrase)));

const textOf = async (store: Store, sha256: string): Promise<string | undefined> =>
  (await settled(store.read((reader) => reader.bytes(sha256))))?.text();

it('closes files that are there and files that come, opens them with the passphrase, and is taken off again', async () => {
  const disk = testDisk();
  const store = disk.open();
  const old = await fileChanges(new Blob(['旧扫描件'], { type: 'image/png' }), 'a.png', AT);
  await settled(store.write(old.changes));
  const { lock, key } = await settled(createLock('口令', run));
  await settled(store.write([choose({ fileLock: lock })]));
  const progress: number[] = [];
  await settled(store.convertFiles({ lock }, (done) => progress.push(done)));
  expect(progress).toEqual([0, 1]);
  const fresh = await fileChanges(new Blob(['新扫描件']), 'b.png', AT);
  await settled(store.write([...fresh.changes, put('holdings', licence({ files: [fresh.record.id] } as object))]));

  // On the disk there is nothing of either.
  const raw = await new Promise<IDBDatabase>((resolve) => {
    const request = disk.indexedDB.open('guoshen');
    request.onsuccess = () => resolve(request.result);
  });
  const rows = await new Promise<{ blob: Blob }[]>((resolve) => {
    const request = raw.transaction('blobs').objectStore('blobs').getAll();
    request.onsuccess = () => resolve(request.result);
  });
  raw.close();
  expect(rows).toHaveLength(2);
  for (const { blob } of rows) expect(await blob.text()).not.toContain('扫描件');

  for (const { record } of [old, fresh]) {
    const answer = await store.read((reader) => reader.bytes(record.sha256));
    expect(answer).toMatchObject({ ok: false, fault: { kind: 'locked' } });
  }
  expect(await store.read((reader) => writeExport(reader, AT))).toMatchObject({ ok: false, fault: { kind: 'locked' } });
  expect(await openLock(lock, '别的', run)).toMatchObject({ ok: false, fault: { kind: 'wrong-passphrase' } });

  store.setKey(await settled(openLock(lock, '口令', run)));
  expect(await textOf(store, old.record.sha256)).toBe('旧扫描件');
  expect(await textOf(store, fresh.record.sha256)).toBe('新扫描件');
  const file = await (await settled(store.read((reader) => writeExport(reader, AT))))[0]?.text();
  expect(file).not.toContain('fileLock');

  await settled(store.convertFiles({ open: key }));
  await settled(store.write([choose({ fileLock: undefined })]));
  store.setKey(undefined);
  expect(await textOf(store, old.record.sha256)).toBe('旧扫描件');
  expect((await settled(store.read((reader) => reader.settings()))).fileLock).toBeUndefined();
});
