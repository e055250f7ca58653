import type { CollectionName, RecordOf } from '../core/model/records';
import { type FileRecord, Sha256 } from '../core/model/records/papers';
import { SETTINGS_ID, type Settings } from '../core/model/records/settings';

type Put = {
  [C in CollectionName]: {
    kind: 'put';
    collection: C;
    record: RecordOf<C>;
    /** The record as the person saw it: only what differs from it is written, and nothing unseen is overwritten. */
    seen?: RecordOf<C>;
  };
}[CollectionName];

/** One thing to be done in a write. */
export type Change =
  | Put
  /** Writes these fields over whatever stands there. Settings need not have been made before. */
  | { kind: 'set'; collection: CollectionName; id: string; fields: Record<string, unknown> }
  | { kind: 'delete'; collection: CollectionName; id: string }
  /** A person chose what a field shall be, having seen all its conflicting values. */
  | { kind: 'settle'; collection: CollectionName; id: string; field: string; value: unknown }
  /** Keeps the bytes of a file record of the same write. */
  | { kind: 'bytes'; sha256: string; blob: Blob; locked?: boolean };

export const put = <C extends CollectionName>(collection: C, record: RecordOf<C>, seen?: RecordOf<C>): Change =>
  ({ kind: 'put', collection, record, ...(seen !== undefined && { seen }) }) as Change;

export const remove = (collection: CollectionName, id: string): Change => ({ kind: 'delete', collection, id });

/** Makes some choices of the settings, and leaves the others as they are. */
export const choose = (fields: Partial<Omit<Settings, 'id'>>): Change => ({
  kind: 'set',
  collection: 'settings',
  id: SETTINGS_ID,
  fields,
});

/** A new identity for a record. */
export const newId = (): string => crypto.randomUUID();

/**
 * A file as a record and the changes that keep it, to be written together with the paper that it belongs to.
 *
 * @param at the moment, ISO 8601 in UTC
 */
export async function fileChanges(
  file: Blob,
  name: string,
  at: string,
): Promise<{ record: FileRecord; changes: Change[] }> {
  const sha256 = await digestOf(file);
  const record: FileRecord = { id: newId(), name, type: file.type.slice(0, 200), size: file.size, sha256, addedAt: at };
  return { record, changes: [{ kind: 'bytes', sha256, blob: file }, put('files', record)] };
}

/** SHA-256 in lower-case hexadecimal. */
export async function digestOf(blob: Blob): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
  return Sha256.parse([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}
