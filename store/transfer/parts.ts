import type { CollectionName } from '../../core/model/records';
import { MOST_RECORDS } from '../../core/model/records/export-file';
import { MOST_BYTES, MOST_VALUES } from './faults';

/** What one record takes in a file. */
export interface Piece {
  collection: CollectionName;
  /** The record as it is written. */
  json: string;
  /** Single values in it, itself included. */
  values: number;
  /** Of a file: the digest of its content, and how many bytes that takes in the file. */
  content?: { sha256: string; bytes: number };
}

/** Pieces that go into one file. */
export interface Part {
  pieces: Piece[];
  bytes: number;
}

/** Bytes of one file, unless one record alone takes more: reading it back takes several times as much memory. */
const PART_BYTES = 128 * 1024 * 1024;
/** Room that is left for what encryption adds, and for the frame around the records. */
const ROOM = 4 * 1024 * 1024;
const encoder = new TextEncoder();

/** How many values an import would count in this one. */
export const countValues = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, inner) => sum + countValues(inner), 1)
    : 1;

/**
 * Spreads records over as few files as keep every limit of an import, in their order; undefined where one record alone
 * is larger than a file may be.
 *
 * @param most bytes of one file, unless one record alone takes more
 */
export function spread(pieces: readonly Piece[], most = PART_BYTES): Part[] | undefined {
  const parts: Part[] = [];
  let counts = new Map<CollectionName, number>();
  let digests = new Set<string>();
  let values = 0;
  for (const piece of pieces) {
    const { collection, json, content } = piece;
    const own = encoder.encode(json).length + 1;
    const bytesWith = (known: ReadonlySet<string>): number =>
      own + (content === undefined || known.has(content.sha256) ? 0 : content.bytes);
    let part = parts.at(-1);
    const isFull =
      part === undefined ||
      part.bytes + bytesWith(digests) > most ||
      values + piece.values > MOST_VALUES / 2 ||
      (counts.get(collection) ?? 0) >= MOST_RECORDS;
    if (part === undefined || isFull) {
      part = { pieces: [], bytes: 0 };
      parts.push(part);
      [counts, digests, values] = [new Map(), new Set(), 0];
    }
    const bytes = bytesWith(digests);
    if (bytes > MOST_BYTES - ROOM) return undefined;
    part.pieces.push(piece);
    part.bytes += bytes;
    values += piece.values;
    counts.set(collection, (counts.get(collection) ?? 0) + 1);
    if (content !== undefined) digests.add(content.sha256);
  }
  return parts.length === 0 ? [{ pieces: [], bytes: 0 }] : parts;
}
