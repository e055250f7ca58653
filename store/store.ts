import { type DexieOptions, liveQuery } from 'dexie';
import { COLLECTIONS, type CollectionName, type RecordOf } from '../core/model/records';
import type { FileLock } from '../core/model/records/settings';
import { type Change, newId } from './changes';
import { DATABASE_NAME, Database } from './database';
import { besideFileLock, convertFiles, type KeyRing, sealChanges } from './locked-files';
import { type Reader, readerOf } from './read';
import { faultOf, type Result, StoreError, toFault, toResult } from './result';
import { applyChanges, type Written } from './write';

export interface StoreOptions {
  /** Name of the database; another one than the extension's own is for tests. */
  name?: string;
  /** Another IndexedDB than the environment's, and other options of Dexie. */
  dexie?: DexieOptions;
  /** How long an upgrade may wait for other windows before that is said, in milliseconds. */
  patience?: number;
  /** Told after each write which kinds of records it touched. */
  onWritten?: (collections: CollectionName[]) => void;
}

/** Whether the data can be used: `read-only` when a newer version wrote them. */
export type Access = 'read-write' | 'read-only';

/** An answer that comes anew whenever what it was made from changes, in any window of the extension. */
export interface Live<T> {
  /** Calls back with the answer now and after every change that touches it; the result ends that. */
  subscribe(next: (answer: Result<T>) => void): () => void;
}

/** Everything that is kept on this machine. Nothing here throws: what can fail answers with a fault. */
export interface Store {
  /** Opens the database; everything else does so by itself. */
  open(): Promise<Result<Access>>;
  get<C extends CollectionName>(collection: C, id: string): Promise<Result<RecordOf<C> | undefined>>;
  list<C extends CollectionName>(collection: C): Promise<Result<RecordOf<C>[]>>;
  query<C extends CollectionName>(
    collection: C,
    test: (record: RecordOf<C>) => boolean,
  ): Promise<Result<RecordOf<C>[]>>;
  /** Several questions at once. */
  read<T>(question: (reader: Reader) => Promise<T>): Promise<Result<T>>;
  live<T>(question: (reader: Reader) => Promise<T>): Live<T>;
  /**
   * Does all changes or none. With the same `operation` again nothing is done twice, so that whoever got no answer may
   * repeat it.
   */
  write(changes: readonly Change[], operation?: string): Promise<Result<Written>>;
  /** Knows from now on, in this context, the key that opens locked files; undefined forgets it. */
  setKey(key: string | undefined): void;
  /** Closes all files that are kept with a lock, or opens them with its key. Ended half-way, it can be done again. */
  convertFiles(
    to: { lock: FileLock } | { open: string },
    onProgress?: (done: number, of: number) => void,
  ): Promise<Result<void>>;
  /** Deletes everything, the journal included. */
  erase(): Promise<Result<void>>;
  close(): void;
}

const PATIENCE = 4000;

export function openStore({
  name = DATABASE_NAME,
  dexie = {},
  patience = PATIENCE,
  onWritten,
}: StoreOptions = {}): Store {
  const db = new Database(name, dexie);
  const ring: KeyRing = {};
  const reader = readerOf(db, ring);
  const listeners = new Set<() => void>();
  let opening: Promise<Access> | undefined;

  /** Whatever is asked next opens the database anew, and looks again who has written it. */
  db.on('close', () => {
    opening = undefined;
    for (const listener of listeners) listener();
  });
  db.on('versionchange', () => {
    // A newer version wants to upgrade, or everything is deleted: in the way, nobody could.
    db.close();
    return false;
  });

  /** Waits for the database, but not longer than a person should wait without a word. */
  function ready(): Promise<Access> {
    opening ??= openDatabase().catch((error) => {
      opening = undefined;
      throw error;
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new StoreError(faultOf('blocked'))), patience);
    });
    return Promise.race([opening, late]).finally(() => clearTimeout(timer));
  }

  async function openDatabase(): Promise<Access> {
    await db.open();
    return db.isNewer ? 'read-only' : 'read-write';
  }

  const read = <T>(question: (reader: Reader) => Promise<T>): Promise<Result<T>> =>
    toResult(async () => {
      await ready();
      return question(reader);
    });

  return {
    open: () => toResult(ready),
    get: (collection, id) => read((all) => all.get(collection, id)),
    list: (collection) => read((all) => all.list(collection)),
    query: (collection, test) => read((all) => all.list(collection, test)),
    read,
    live: (question) => ({ subscribe: (next) => follow(question, next) }),
    write: (changes, operation = newId()) =>
      toResult(async () => {
        if ((await ready()) === 'read-only') throw new StoreError(faultOf('newer'));
        const apply = async () =>
          applyChanges(db, await sealChanges(changes, (await reader.settings()).fileLock), operation);
        const hasBytes = changes.some(({ kind }) => kind === 'bytes');
        const written = await (hasBytes ? besideFileLock('shared', apply) : apply());
        onWritten?.([...new Set(changes.flatMap((change) => ('collection' in change ? [change.collection] : [])))]);
        return written;
      }),
    setKey(key) {
      ring.key = key;
    },
    convertFiles: (to, onProgress) =>
      toResult(async () => {
        if ((await ready()) === 'read-only') throw new StoreError(faultOf('newer'));
        await convertFiles(db, to, onProgress);
        onWritten?.(['files']);
      }),
    erase: () =>
      toResult(async () => {
        if ((await ready()) === 'read-only') throw new StoreError(faultOf('newer'));
        await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
        onWritten?.(Object.keys(COLLECTIONS) as CollectionName[]);
      }),
    close() {
      listeners.clear();
      db.close();
    },
  };

  function follow<T>(question: (reader: Reader) => Promise<T>, next: (answer: Result<T>) => void): () => void {
    let subscription: { unsubscribe(): void } | undefined;
    let ended = false;
    const fail = (error: unknown): void => {
      if (!ended) next({ ok: false, fault: toFault(error) });
    };
    function start(): void {
      if (ended) return;
      ready().then(() => {
        if (ended) return;
        subscription = liveQuery(async () => question(reader)).subscribe({
          next: (value) => !ended && next({ ok: true, value }),
          error: fail,
        });
      }, fail);
    }
    function onClosed(): void {
      subscription?.unsubscribe();
      fail(new StoreError(faultOf('closed')));
      // Whoever took the database over is waited for; then there are answers again, if only to read. The closing has
      // to be through first.
      queueMicrotask(start);
    }
    listeners.add(onClosed);
    start();
    return () => {
      ended = true;
      listeners.delete(onClosed);
      subscription?.unsubscribe();
    };
  }
}
