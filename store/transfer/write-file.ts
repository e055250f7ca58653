import { COLLECTIONS, type CollectionName } from '../../core/model/records';
import { EXPORT_FORMAT, EXPORT_VERSION } from '../../core/model/records/export-file';
import type { FileRecord } from '../../core/model/records/papers';
import type { Settings } from '../../core/model/records/settings';
import type { Reader } from '../read';
import { MOST_BYTES, TransferError } from './faults';

/** Kinds of records, in the order in which they are written. */
const ALL = Object.keys(COLLECTIONS) as CollectionName[];

/**
 * The chosen parts as an export in clear, put together piece by piece so that files need not fit into one string.
 *
 * @param chosen kinds of records; all when absent
 * @param at the moment, ISO 8601 in UTC
 */
export async function writeExport(reader: Reader, at: string, chosen: readonly CollectionName[] = ALL): Promise<Blob> {
  const collections: Record<string, unknown[]> = {};
  for (const name of ALL.filter((each) => chosen.includes(each))) collections[name] = await reader.list(name);
  // The lock belongs to the files of this machine; in the file they lie open, or under the file's own passphrase.
  if (collections.settings) collections.settings = (collections.settings as Settings[]).map(withoutLock);
  const head = { format: EXPORT_FORMAT, version: EXPORT_VERSION, exportedAt: at, collections };
  const parts = [JSON.stringify(head).slice(0, -1)];
  const files = (collections.files ?? []) as FileRecord[];
  const digests = [...new Set(files.map(({ sha256 }) => sha256))];
  let size = parts[0]?.length ?? 0;
  for (const [index, sha256] of digests.entries()) {
    const blob = await reader.bytes(sha256);
    if (blob === undefined) throw new TransferError('broken', `bytes.${sha256.slice(0, 8)}`);
    // Base64 takes four characters for three bytes.
    size += (blob.size * 4) / 3;
    if (size > MOST_BYTES) throw new TransferError('too-big');
    parts.push(`${index === 0 ? ',"bytes":{' : ','}"${sha256}":"${await toBase64(blob)}"`);
  }
  if (digests.length > 0) parts.push('}');
  return new Blob([...parts, '}'], { type: 'application/json' });
}

const withoutLock = ({ fileLock: _, ...settings }: Settings): Settings => settings;

/** A multiple of three, so that the pieces can be joined. */
const PIECE = 3 * 8192;

async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  }
  return pieces.join('');
}
