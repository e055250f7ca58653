import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { JournalEntry } from '../core/model/records/journal';

/** A record as it is kept: its fields, and for each field the operations that its value comes from. */
export interface Row {
  id: string;
  collection: string;
  body: { id: string; [field: string]: unknown };
  /** Live operations of each field, the one whose value is in `body` last. More than one is a conflict. */
  heads: Record<string, string[]>;
  /** 1 while any field has more than one live operation; absent otherwise, so that the index stays small. */
  conflicted?: 1;
}

/** What is left of a deleted record: that it is deleted, and by which operation. */
export interface Tombstone {
  id: string;
  collection: string;
  heads: string[];
}

/** The bytes of a file, once for each digest. */
export interface BlobRow {
  sha256: string;
  blob: Blob;
  /** 1 where the bytes are closed with the key of the file lock. */
  locked?: 0 | 1;
}

/** Number of today's shape of the database. */
export const VERSION = 2;
export const DATABASE_NAME = 'guoshen';

/** The tables. Kinds of records share one, so that a new kind needs no new shape. */
export class Database extends Dexie {
  readonly records!: EntityTable<Row, 'id'>;
  readonly tombstones!: EntityTable<Tombstone, 'id'>;
  readonly journal!: Table<JournalEntry, number>;
  readonly blobs!: EntityTable<BlobRow, 'sha256'>;

  /** Whether a newer version of the extension has given the data another shape. */
  get isNewer(): boolean {
    // The browser's number is ten times Dexie's.
    return Math.floor(this.backendDB().version / 10) > VERSION;
  }

  constructor(name: string, options: DexieOptions = {}) {
    // Acknowledged means written to the disk: a browser that is killed a moment later has it.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false, ...options });
    this.version(1).stores({
      records: 'id, collection, conflicted',
      tombstones: 'id',
      journal: '++sequence, [record+field], operation',
      blobs: 'sha256',
    });
    // By moment and by last day: the latest forms and the papers that are nearly over, without reading thousands. By
    // digest: whether other records have the bytes of a file that is deleted.
    this.version(2).stores({
      records: 'id, collection, conflicted, body.sha256, [collection+body.at], [collection+body.expires]',
    });
  }
}
