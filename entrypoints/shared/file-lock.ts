import { browser } from 'wxt/browser';
import { besideFileLock, choose, faultOf, type Result, refused, strengthOf, toFault } from '../../store';
import { createLock, openLock } from '../../store/secret/lock';
import { inWorker } from './age-worker';
import { FILE_KEY, store } from './store';

async function remember(key: string | undefined): Promise<void> {
  store.setKey(key);
  if (key === undefined) await browser.storage.session.remove(FILE_KEY);
  else await browser.storage.session.set({ [FILE_KEY]: key });
}

/** What throws is a fault. */
const told = (work: Promise<Result<void>>): Promise<Result<void>> =>
  work.catch((thrown) => ({ ok: false, fault: toFault(thrown) }));

/** Two windows that lock at once would close files with two keys, of which one is forgotten. */
const oneAtATime = (work: () => Promise<Result<void>>): Promise<Result<void>> =>
  told(besideFileLock('exclusive', work));

/** Closes what an earlier locking, ended half-way, has left open: that takes no passphrase. */
const finish = (): Promise<Result<void>> =>
  oneAtATime(async () => {
    const settings = await store.read((reader) => reader.settings());
    if (!settings.ok) return settings;
    const { fileLock } = settings.value;
    return fileLock === undefined ? DONE : store.convertFiles({ lock: fileLock });
  });

const DONE: Result<void> = { ok: true, value: undefined };

/**
 * Closes all files, and those that are added from now on, with a passphrase. They stay open for this session. Where they
 * are locked already, what is still open is closed with the lock that is there.
 */
export const lockFiles = (passphrase: string, onProgress?: (done: number, of: number) => void): Promise<Result<void>> =>
  oneAtATime(async () => {
    const settings = await store.read((reader) => reader.settings());
    if (!settings.ok) return settings;
    const { fileLock } = settings.value;
    if (fileLock !== undefined) return store.convertFiles({ lock: fileLock }, onProgress);
    if (!strengthOf(passphrase).enough) return refused('weak-passphrase');
    const made = await createLock(passphrase, inWorker);
    if (!made.ok) return made;
    const { lock, key } = made.value;
    // Before the first file is closed its key is safely kept.
    const written = await store.write([choose({ fileLock: lock })]);
    if (!written.ok) return written;
    await remember(key);
    return store.convertFiles({ lock }, onProgress);
  });

/** Opens the files for this session. */
export const unlockFiles = (passphrase: string): Promise<Result<void>> => told(unlock(passphrase));

async function unlock(passphrase: string): Promise<Result<void>> {
  const key = await keyFrom(passphrase);
  if (!key.ok) return key;
  await remember(key.value);
  return finish();
}

/** Forgets the key before the session ends. */
export const lockAgain = (): Promise<Result<void>> => told(finish().then(forget));

async function forget(finished: Result<void>): Promise<Result<void>> {
  await remember(undefined);
  return finished;
}

/** Opens all files for good. */
export const removeLock = (
  passphrase: string,
  onProgress?: (done: number, of: number) => void,
): Promise<Result<void>> =>
  oneAtATime(async () => {
    const key = await keyFrom(passphrase);
    if (!key.ok) return key;
    const opened = await store.convertFiles({ open: key.value }, onProgress);
    if (!opened.ok) return opened;
    const written = await store.write([choose({ fileLock: undefined })]);
    if (!written.ok) return written;
    await remember(undefined);
    return { ok: true, value: undefined };
  });

async function keyFrom(passphrase: string): Promise<Result<string>> {
  const settings = await store.read((reader) => reader.settings());
  if (!settings.ok) return settings;
  const { fileLock } = settings.value;
  return fileLock === undefined ? { ok: false, fault: faultOf('unknown') } : openLock(fileLock, passphrase, inWorker);
}
