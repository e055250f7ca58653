import { COLLECTIONS, type CollectionName } from '../../core/model/records';
import { EXPORT_FORMAT, EXPORT_VERSION } from '../../core/model/records/export-file';
import type { FileRecord } from '../../core/model/records/papers';
import type { Settings } from '../../core/model/records/settings';
import type { Reader } from '../read';
import { TransferError } from './faults';
import { countValues, type Part, type Piece, spread } from './parts';

/** Kinds of records, in the order in which they are written. */
const ALL = Object.keys(COLLECTIONS) as CollectionName[];

export interface ExportOptions {
  /** Kinds of records; all when absent. */
  chosen?: readonly CollectionName[] | undefined;
  /** Bytes of one file at most; less than an import takes is for tests. */
  most?: number;
}

/**
 * The chosen kinds as exports in clear: one file, or as many as it takes so that each can be imported. Each is sound by
 * itself; together they are everything.
 *
 * @param at the moment, ISO 8601 in UTC
 */
export async function writeExport(
  reader: Reader,
  at: string,
  { chosen = ALL, most }: ExportOptions = {},
): Promise<Blob[]> {
  const names = ALL.filter((name) => chosen.includes(name));
  const pieces: Piece[] = [];
  for (const name of names) {
    for (const record of await reader.list(name)) pieces.push(pieceOf(name, record));
  }
  const parts = spread(pieces, most);
  if (parts === undefined) throw new TransferError('too-big');
  const files: Blob[] = [];
  for (const [index, part] of parts.entries()) {
    const number = parts.length === 1 ? undefined : { number: index + 1, of: parts.length };
    const head = { format: EXPORT_FORMAT, version: EXPORT_VERSION, exportedAt: at, ...(number && { part: number }) };
    // A kind that is empty is said to be so, once: that it was chosen.
    files.push(await writePart(reader, head, part, index === 0 ? names : []));
  }
  return files;
}

function pieceOf(collection: CollectionName, record: object): Piece {
  // The lock belongs to the files of this machine; in the file they lie open, or under the file's own passphrase.
  const written = collection === 'settings' ? withoutLock(record as Settings) : record;
  const piece = { collection, json: JSON.stringify(written), values: countValues(written) };
  if (collection !== 'files') return piece;
  const { sha256, size } = record as FileRecord;
  return { ...piece, content: { sha256, bytes: base64Length(size) + sha256.length + 8 } };
}

const withoutLock = ({ fileLock: _, ...settings }: Settings): Settings => settings;

/** One file, put together piece by piece: the bytes of all files need not fit into one string, nor into memory at once. */
async function writePart(
  reader: Reader,
  head: object,
  { pieces }: Part,
  named: readonly CollectionName[],
): Promise<Blob> {
  const records = new Map<CollectionName, string[]>(named.map((name) => [name, []]));
  for (const { collection, json } of pieces) {
    const list = records.get(collection) ?? [];
    list.push(json);
    records.set(collection, list);
  }
  const lists = [...records].map(([name, list]) => `"${name}":[${list.join(',')}]`);
  const content: BlobPart[] = [`${JSON.stringify(head).slice(0, -1)},"collections":{${lists.join(',')}}`];
  const digests = new Set(pieces.flatMap((piece) => piece.content?.sha256 ?? []));
  for (const [index, sha256] of [...digests].entries()) {
    const blob = await reader.bytes(sha256);
    if (blob === undefined) throw new TransferError('broken', `bytes.${sha256.slice(0, 8)}`);
    content.push(`${index === 0 ? ',"bytes":{' : ','}"${sha256}":"`, new Blob([await toBase64(blob)]), '"');
  }
  if (digests.size > 0) content.push('}');
  return new Blob([...content, '}'], { type: 'application/json' });
}

/** Characters that so many bytes take in base64. */
const base64Length = (bytes: number): number => Math.ceil(bytes / 3) * 4;

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
