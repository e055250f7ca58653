import type { CollectionName } from '../../core/model/records';
import {
  type AgeOptions,
  choose,
  joinExports,
  missingParts,
  openExport,
  type ReadExport,
  type Result,
  refused,
  strengthOf,
  writeExport,
} from '../../store';
import { inWorker } from './age-worker';
import { store } from './store';
import { today } from './today';

export interface ExportOptions extends AgeOptions {
  /** Kinds of records; all when absent. */
  chosen?: readonly CollectionName[] | undefined;
  /** Encrypts the file; without it the file is in clear. */
  passphrase?: string | undefined;
}

/**
 * What is kept as files to be saved by the person: `.json`, or `.json.age` with a passphrase. One file, or several where one
 * would be larger than an import takes.
 */
export async function exportFiles({ chosen, passphrase, ...age }: ExportOptions = {}): Promise<Result<Blob[]>> {
  if (passphrase !== undefined && !strengthOf(passphrase).enough) return refused('weak-passphrase');
  const clear = await store.read((reader) => writeExport(reader, new Date().toISOString(), { chosen }));
  if (!clear.ok || passphrase === undefined) return clear;
  const sealed: Blob[] = [];
  for (const file of clear.value) {
    const one = await inWorker({ kind: 'encrypt', file, passphrase }, age);
    if (!one.ok) return one;
    sealed.push(one.value);
  }
  return { ok: true, value: sealed };
}

/** What was chosen for import, as one, and how many parts of it are missing. */
export interface Incoming {
  read: ReadExport;
  missing: number;
}

/** Reads the files that were chosen for import. Nothing is changed; `planImport` tells what they would do. */
export async function readImport(
  files: readonly Blob[],
  passphrase?: string,
  age?: AgeOptions,
): Promise<Result<Incoming>> {
  const decrypt = (file: Blob) => inWorker({ kind: 'decrypt', file, passphrase: passphrase ?? '' }, age);
  const reads: ReadExport[] = [];
  for (const file of files) {
    const read = await openExport(file, passphrase === undefined ? undefined : decrypt);
    if (!read.ok) return read;
    reads.push(read.value);
  }
  const [first, ...others] = reads;
  if (first === undefined) return refused('not-ours');
  return { ok: true, value: { read: joinExports([first, ...others]), missing: missingParts(reads) } };
}

/** So that a person can be reminded of a backup that is old. */
export async function noteExport(): Promise<void> {
  await store.write([choose({ exportedOn: today() })]);
}
