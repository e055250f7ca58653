import type { CollectionName } from '../../core/model/records';
import { SETTINGS_ID } from '../../core/model/records/settings';
import {
  type AgeOptions,
  openExport,
  put,
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

/** What is kept as one file, to be saved by the person: `.json`, or `.json.age` with a passphrase. */
export async function exportFile({ chosen, passphrase, ...age }: ExportOptions = {}): Promise<Result<Blob>> {
  if (passphrase !== undefined && !strengthOf(passphrase).enough) return refused('weak-passphrase');
  const clear = await store.read((reader) => writeExport(reader, new Date().toISOString(), chosen));
  if (!clear.ok) return clear;
  const file =
    passphrase === undefined ? clear : await inWorker({ kind: 'encrypt', file: clear.value, passphrase }, age);
  if (file.ok) await noteExport();
  return file;
}

/** Reads a file that was chosen for import. Nothing is changed; `planImport` tells what it would do. */
export const readImport = (file: Blob, passphrase?: string, age?: AgeOptions): Promise<Result<ReadExport>> =>
  openExport(
    file,
    passphrase === undefined
      ? undefined
      : (encrypted) => inWorker({ kind: 'decrypt', file: encrypted, passphrase }, age),
  );

/** So that a person can be reminded of a backup that is old. */
async function noteExport(): Promise<void> {
  const settings = await store.read((reader) => reader.settings());
  if (!settings.ok) return;
  await store.write([put('settings', { ...settings.value, id: SETTINGS_ID, exportedOn: today() }, settings.value)]);
}
