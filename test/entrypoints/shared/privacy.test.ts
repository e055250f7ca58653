import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseKind, kindSizes } from '../../../entrypoints/shared/privacy';
import { store } from '../../../entrypoints/shared/store';
import { fileChanges, newId, put } from '../../../store';
import { settled } from '../../store/settled';

vi.mock('wxt/browser', () => {
  const area = { get: async () => ({}), set: async () => undefined, onChanged: { addListener: () => undefined } };
  return { browser: { storage: { local: area, session: area, onChanged: area.onChanged } } };
});

const MEGABYTE = 1024 * 1024;
const AT = '2026-01-01T00:00:00Z';
const holding = { id: newId(), name: '营业执照' };
const kinds = async () => Object.keys(await settled(store.read(kindSizes))).sort();
let sha256: string;

beforeEach(async () => {
  await settled(store.erase());
  const { record, changes } = await fileChanges(new Blob([new Uint8Array(MEGABYTE)]), '执照.pdf', AT);
  sha256 = record.sha256;
  await settled(store.write([...changes, put('holdings', { ...holding, files: [record.id] })]));
  await settled(store.write([put('pins', { id: newId(), target: 'wechat/a', at: AT })]));
});
const bytes = () => settled(store.read((reader) => reader.stored(sha256)));

describe('one kind of what is kept', () => {
  it('has a size, files with their content', async () => {
    const sizes = await settled(store.read(kindSizes));
    expect(sizes.files).toBeGreaterThan(MEGABYTE);
    expect(sizes.files).toBeLessThan(MEGABYTE + 1000);
    expect(sizes.holdings).toBeGreaterThan(50);
    expect(sizes.profiles).toBeUndefined();
  });

  it('is deleted and nothing else', async () => {
    await settled(eraseKind('pins'));
    expect(await kinds()).toEqual(['files', 'holdings']);
    expect(await bytes()).toBeDefined();
  });

  it('papers go with their files', async () => {
    await settled(eraseKind('holdings'));
    expect(await kinds()).toEqual(['pins']);
    expect(await bytes()).toBeUndefined();
  });

  it('files go out of their papers', async () => {
    await settled(eraseKind('files'));
    expect(await kinds()).toEqual(['holdings', 'pins']);
    expect(await settled(store.list('holdings'))).toEqual([holding]);
    expect(await bytes()).toBeUndefined();
  });
});
