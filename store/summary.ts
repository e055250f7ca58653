import { COLLECTIONS, type CollectionName } from '../core/model/records';
import type { Database } from './database';

/** What is kept of one kind. */
export interface KeptKind {
  collection: CollectionName;
  count: number;
  /** Bytes of the records as JSON, the files' content not counted. */
  bytes: number;
  /** Records that do not fit their schema and are therefore not shown anywhere else. */
  damaged: number;
}

export interface Summary {
  kinds: KeptKind[];
  /** Content of files: each once, however many records have it. */
  files: { count: number; bytes: number };
  /** Entries of the journal of changes, which holds the values in use once more. */
  journal: number;
}

/** What is stored, for the page that tells it. */
export async function summaryOf(db: Database): Promise<Summary> {
  const rows = await db.records.toArray();
  const encoder = new TextEncoder();
  const kinds = (Object.keys(COLLECTIONS) as CollectionName[]).map((collection) => {
    const bodies = rows.filter((row) => row.collection === collection).map(({ body }) => body);
    return {
      collection,
      count: bodies.length,
      bytes: bodies.reduce((sum, body) => sum + encoder.encode(JSON.stringify(body)).length, 0),
      damaged: bodies.filter((body) => !COLLECTIONS[collection].safeParse(body).success).length,
    };
  });
  const blobs = await db.blobs.toArray();
  return {
    kinds,
    files: { count: blobs.length, bytes: blobs.reduce((sum, { blob }) => sum + blob.size, 0) },
    journal: await db.journal.count(),
  };
}
