import { COLLECTIONS, type CollectionName } from '../core/model/records';
import { DELETED, type JournalEntry } from '../core/model/records/journal';
import type { Change } from './changes';
import type { Database, Row } from './database';
import { faultOf, StoreError } from './result';

/** What a write did. */
export interface Written {
  /** Identity of the write. */
  operation: string;
  /** Fields that somebody else had changed meanwhile; both values are kept. */
  conflicts: { collection: CollectionName; id: string; field: string }[];
}

type Body = Row['body'];

/**
 * Does all changes or none, in one transaction, and adds an entry to the journal for each field that changed.
 *
 * @param operation identity of the write: the same one again does nothing, so that a caller who got no answer may repeat
 */
export async function applyChanges(db: Database, changes: readonly Change[], operation: string): Promise<Written> {
  const checked = changes.map(check);
  return db.transaction('rw', [db.records, db.tombstones, db.journal, db.blobs], async () => {
    const written: Written = { operation, conflicts: [] };
    if ((await db.journal.where('operation').equals(operation).count()) > 0) return written;
    const work = new Work(db, operation, written);
    for (const change of checked) await work.apply(change);
    return written;
  });
}

const check = (change: Change): Change =>
  change.kind === 'put' ? ({ ...change, record: parsed(change.collection, change.record) } as Change) : change;

function parsed(collection: CollectionName, record: unknown): Body {
  const result = COLLECTIONS[collection].safeParse(record);
  if (result.success) return result.data as Body;
  const [issue] = result.error.issues;
  throw new StoreError(faultOf('invalid', `${collection}.${issue?.path.join('.') ?? ''}: ${issue?.code ?? ''}`));
}

/** One write in its transaction. */
class Work {
  constructor(
    private readonly db: Database,
    private readonly operation: string,
    private readonly written: Written,
  ) {}

  apply(change: Change): PromiseLike<void> {
    switch (change.kind) {
      case 'put':
        return this.put(change.collection, change.record, change.seen);
      case 'delete':
        return this.delete(change.collection, change.id);
      case 'settle':
        return this.settle(change);
      case 'bytes':
        return this.keepBytes(change.sha256, change.blob);
    }
  }

  private async put(collection: CollectionName, record: Body, seen: Body | undefined): Promise<void> {
    const row = await this.db.records.get(record.id);
    if (row === undefined) return this.create(collection, record, seen !== undefined);
    if (row.collection !== collection) throw new StoreError(faultOf('invalid', `${collection}.id`));
    const base = seen ?? row.body;
    const fields = fieldsOf(base, record).filter((field) => !same(base[field], record[field]));
    const next = { ...row, body: { ...row.body }, heads: { ...row.heads } };
    for (const field of fields) {
      if (same(row.body[field], record[field])) continue;
      const heads = row.heads[field] ?? [];
      const unseen = !same(row.body[field], base[field]);
      // What the person saw is the last one; the others of an open conflict stay until they are settled.
      const replaced = unseen ? [] : heads.slice(-1);
      next.heads[field] = [...heads.filter((head) => !replaced.includes(head)), this.operation];
      setField(next.body, field, record[field]);
      if (unseen) this.written.conflicts.push({ collection, id: record.id, field });
      await this.log(collection, record.id, field, record[field], replaced);
    }
    await this.db.records.put(marked(next));
  }

  /** @param wasThere the person was editing it: it was deleted meanwhile, and what they wrote is not lost */
  private async create(collection: CollectionName, body: Body, wasThere: boolean): Promise<void> {
    const stone = await this.db.tombstones.get(body.id);
    const heads: Row['heads'] = {};
    for (const field of fieldsOf(body)) {
      heads[field] = [this.operation];
      await this.log(collection, body.id, field, body[field], []);
    }
    if (stone !== undefined) {
      const replaced = wasThere ? [] : stone.heads;
      heads[DELETED] = [...stone.heads.filter((head) => !replaced.includes(head)), this.operation];
      await this.log(collection, body.id, DELETED, false, replaced);
      await this.db.tombstones.delete(body.id);
      if (wasThere) this.written.conflicts.push({ collection, id: body.id, field: DELETED });
    }
    await this.db.records.add(marked({ id: body.id, collection, body, heads }));
  }

  private async delete(collection: CollectionName, id: string): Promise<void> {
    const row = await this.db.records.get(id);
    if (row === undefined || row.collection !== collection) return;
    const replaced = row.heads[DELETED] ?? [];
    // What was in it goes for good, out of the journal as well.
    await this.db.journal.where('[record+field]').between([id, ''], [id, '\uffff']).delete();
    await this.log(collection, id, DELETED, true, replaced);
    await this.db.records.delete(id);
    await this.db.tombstones.put({ id, collection, heads: [this.operation] });
    if (collection === 'files') await this.dropBytes(row.body.sha256);
  }

  private async settle({ collection, id, field, value }: Extract<Change, { kind: 'settle' }>): Promise<void> {
    const row = await this.db.records.get(id);
    if (row === undefined || row.collection !== collection) throw new StoreError(faultOf('gone'));
    if (field === DELETED && value === true) return this.delete(collection, id);
    const next = { ...row, body: { ...row.body }, heads: { ...row.heads, [field]: [this.operation] } };
    if (field !== DELETED) {
      setField(next.body, field, value);
      next.body = parsed(collection, next.body);
    }
    await this.log(collection, id, field, value, row.heads[field] ?? []);
    await this.db.records.put(marked(next));
  }

  private async keepBytes(sha256: string, blob: Blob): Promise<void> {
    if ((await this.db.blobs.where('sha256').equals(sha256).count()) === 0) await this.db.blobs.add({ sha256, blob });
  }

  private async dropBytes(sha256: unknown): Promise<void> {
    const files = await this.db.records.where('collection').equals('files').toArray();
    if (!files.some(({ body }) => body.sha256 === sha256)) await this.db.blobs.delete(sha256 as string);
  }

  /** Adds an entry. Values that it replaces have no reader any more and go, so the journal does not grow with typing. */
  private async log(
    collection: string,
    record: string,
    field: string,
    value: unknown,
    replaces: string[],
  ): Promise<void> {
    if (replaces.length > 0) {
      const cell = this.db.journal.where('[record+field]').equals([record, field]);
      await cell.filter((entry) => replaces.includes(entry.operation)).delete();
    }
    const entry: JournalEntry = { collection, record, field, operation: this.operation, replaces };
    await this.db.journal.add(value === undefined ? entry : { ...entry, value });
  }
}

const fieldsOf = (...bodies: Body[]): string[] =>
  [...new Set(bodies.flatMap((body) => Object.keys(body)))].filter((field) => field !== 'id');

function setField(body: Body, field: string, value: unknown): void {
  if (value === undefined) delete body[field];
  else body[field] = value;
}

function marked({ conflicted: _, ...row }: Row): Row {
  return Object.values(row.heads).some(({ length }) => length > 1) ? { ...row, conflicted: 1 } : row;
}

/** Whether two values mean the same, whatever the order of their keys. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a, inKeyOrder) === JSON.stringify(b, inKeyOrder);
}

const inKeyOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
