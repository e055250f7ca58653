import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lockAgain } from '../../../entrypoints/shared/file-lock';
import { eraseEverything } from '../../../entrypoints/shared/privacy';
import { resetSettings } from '../../../entrypoints/shared/reset';
import { store } from '../../../entrypoints/shared/store';
import { choose } from '../../../store';
import { settled } from '../../store/settled';

/** The browser's storage beside the database; while it is broken every call fails. */
const disk = vi.hoisted(() => ({ broken: false, local: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => {
  const answer = async <T>(value: () => T): Promise<T> => {
    if (disk.broken) throw new Error('IO error');
    return value();
  };
  const area = {
    get: (keys: string | string[]) =>
      answer(() => Object.fromEntries(Object.entries(disk.local).filter(([key]) => [keys].flat().includes(key)))),
    set: (items: object) => answer(() => void Object.assign(disk.local, items)),
    remove: (keys: string | string[]) =>
      answer(() => {
        for (const key of [keys].flat()) delete disk.local[key];
      }),
    clear: () =>
      answer(() => {
        disk.local = {};
      }),
    onChanged: { addListener: () => undefined },
  };
  return { browser: { storage: { local: area, session: area, onChanged: area.onChanged } } };
});

const PLACE = 'overlay-place';
const UNTOLD = { ok: false, fault: { kind: 'unknown' } };
beforeEach(async () => {
  disk.broken = false;
  disk.local = { [PLACE]: { collapsed: true } };
  await settled(store.write([choose({ reminderDays: [5] })]));
});
const days = async () => (await settled(store.read((reader) => reader.settings()))).reminderDays;

describe('while the storage of the browser fails', () => {
  it('nothing is called erased', async () => {
    disk.broken = true;
    expect(await eraseEverything()).toMatchObject(UNTOLD);
    disk.broken = false;
    expect(await eraseEverything()).toMatchObject({ ok: true });
    expect(disk.local[PLACE]).toBeUndefined();
  });

  it('the defaults do not come back in silence, nor do the choices', async () => {
    disk.broken = true;
    expect(await resetSettings()).toMatchObject(UNTOLD);
    expect(await days()).toEqual([5]);
    disk.broken = false;
    const takeBack = await settled(resetSettings());
    expect(disk.local[PLACE]).toBeUndefined();
    disk.broken = true;
    expect(await takeBack()).toMatchObject(UNTOLD);
    disk.broken = false;
    expect(await takeBack()).toMatchObject({ ok: true });
    expect([disk.local[PLACE], await days()]).toEqual([{ collapsed: true }, [5]]);
  });

  it('a key that could not be forgotten is a fault of this machine, not of a file', async () => {
    disk.broken = true;
    expect(await lockAgain()).toMatchObject(UNTOLD);
  });
});
