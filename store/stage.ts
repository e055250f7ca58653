import { COLLECTIONS, type CollectionName } from '../core/model/records';
import { DELETED, type JournalEntry } from '../core/model/records/journal';
import type { Change } from './changes';
import type { BlobRow, Row, Tombstone } from './database';
import { mergeItems } from './merge-items';
import { faultOf, StoreError } from './result';
import { same } from './same';

/** A field that somebody else had changed meanwhile; both values are kept. */
export interface WriteConflict {
  collection: CollectionName;
  id: string;
  field: string;
}

type Body = Row['body'];

/** The changes of one write, worked out in memory over the rows that they touch, before anything is written. */
export class Stage {
  readonly conflicts: WriteConflict[] = [];
  /** Rows and tombstones as they shall be; undefined where there shall be none. */
  readonly rows = new Map<string, Row | undefined>();
  readonly stones = new Map<string, Tombstone | undefined>();
  /** Records whose content leaves the journal for good. */
  readonly forgotten = new Set<string>();
  /** Digests of deleted files. */
  readonly dropped: string[] = [];
  readonly bytes = new Map<string, BlobRow>();
  private readonly log = new Map<string, JournalEntry>();

  constructor(
    private readonly operation: string,
    private readonly before: { rows: ReadonlyMap<string, Row>; stones: ReadonlyMap<string, Tombstone> },
  ) {}

  /** New entries of the journal, one for each cell. */
  get entries(): JournalEntry[] {
    return [...this.log.values()];
  }

  apply(change: Change): void {
    if (change.kind === 'put') this.put(change.collection, change.record, change.seen);
    else if (change.kind === 'set') this.set(change.collection, change.id, change.fields);
    else if (change.kind === 'delete') this.delete(change.collection, change.id);
    else if (change.kind === 'settle') this.settle(change);
    else {
      const { sha256, blob, locked } = change;
      this.bytes.set(sha256, { sha256, blob, ...(locked && { locked: 1 }) });
    }
  }

  private row(id: string): Row | undefined {
    return this.rows.has(id) ? this.rows.get(id) : this.before.rows.get(id);
  }

  private stone(id: string): Tombstone | undefined {
    return this.stones.has(id) ? this.stones.get(id) : this.before.stones.get(id);
  }

  private put(collection: CollectionName, record: Body, seen: Body | undefined): void {
    const row = this.row(record.id);
    if (row === undefined) {
      this.create(collection, record, seen !== undefined);
      return;
    }
    if (row.collection !== collection) throw new StoreError(faultOf('invalid', `${collection}.id`));
    const base = seen ?? row.body;
    const next = { ...row, body: { ...row.body }, heads: { ...row.heads } };
    for (const field of fieldsOf(base, record)) {
      if (same(base[field], record[field]) || same(row.body[field], record[field])) continue;
      const heads = row.heads[field] ?? [];
      const unseen = !same(row.body[field], base[field]);
      // Two windows that wrote about different items of a list are of one mind.
      const joined = unseen ? mergeItems(base[field], row.body[field], record[field]) : undefined;
      const value = joined ?? record[field];
      // What the person saw is the last one; the others of an open conflict stay until they are settled.
      const replaced = unseen && joined === undefined ? [] : heads.slice(-1);
      next.heads[field] = [...without(heads, replaced), this.operation];
      setField(next.body, field, value);
      if (unseen && joined === undefined) this.conflicts.push({ collection, id: record.id, field });
      this.note(collection, record.id, field, value, replaced);
    }
    this.rows.set(record.id, marked(next));
  }

  private set(collection: CollectionName, id: string, fields: Record<string, unknown>): void {
    const row = this.row(id);
    if (row === undefined && collection !== 'settings') throw new StoreError(faultOf('gone'));
    this.put(collection, checked(collection, { ...row?.body, ...fields, id }), undefined);
  }

  /** @param wasThere the person was editing it: it was deleted meanwhile, and what they wrote is not lost */
  private create(collection: CollectionName, body: Body, wasThere: boolean): void {
    const stone = this.stone(body.id);
    const heads: Row['heads'] = {};
    for (const field of fieldsOf(body)) {
      heads[field] = [this.operation];
      this.note(collection, body.id, field, body[field], []);
    }
    if (stone !== undefined) {
      const replaced = wasThere ? [] : stone.heads;
      heads[DELETED] = [...without(stone.heads, replaced), this.operation];
      this.note(collection, body.id, DELETED, false, replaced);
      this.stones.set(body.id, undefined);
      if (wasThere) this.conflicts.push({ collection, id: body.id, field: DELETED });
    }
    this.rows.set(body.id, marked({ id: body.id, collection, body, heads }));
  }

  private delete(collection: CollectionName, id: string): void {
    const row = this.row(id);
    if (row === undefined || row.collection !== collection) return;
    // What was in it goes for good, out of the journal as well.
    this.forgotten.add(id);
    for (const field of fieldsOf(row.body)) this.log.delete(cellKey(id, field));
    this.note(collection, id, DELETED, true, row.heads[DELETED] ?? []);
    this.rows.set(id, undefined);
    this.stones.set(id, { id, collection, heads: [this.operation] });
    if (collection === 'files') this.dropped.push(row.body.sha256 as string);
  }

  private settle({ collection, id, field, value }: Extract<Change, { kind: 'settle' }>): void {
    const row = this.row(id);
    if (row === undefined || row.collection !== collection) throw new StoreError(faultOf('gone'));
    if (field === DELETED && value === true) {
      this.delete(collection, id);
      return;
    }
    const body = { ...row.body };
    if (field !== DELETED) setField(body, field, value);
    const heads = { ...row.heads, [field]: [this.operation] };
    this.note(collection, id, field, value, row.heads[field] ?? []);
    this.rows.set(id, marked({ ...row, body: checked(collection, body), heads }));
  }

  private note(collection: string, record: string, field: string, value: unknown, replaced: readonly string[]): void {
    const key = cellKey(record, field);
    const replaces = [...new Set([...(this.log.get(key)?.replaces ?? []), ...replaced])];
    const entry = {
      collection,
      record,
      field,
      operation: this.operation,
      replaces: without(replaces, [this.operation]),
    };
    this.log.set(key, value === undefined ? entry : { ...entry, value });
  }
}

/** A record as its schema has it; throws when it does not fit, and says where. */
export function checked(collection: CollectionName, record: unknown): Body {
  const result = COLLECTIONS[collection].safeParse(record);
  if (result.success) return result.data as Body;
  const [issue] = result.error.issues;
  throw new StoreError(faultOf('invalid', `${collection}.${issue?.path.join('.') ?? ''}: ${issue?.code ?? ''}`));
}

/** All fields of these records but their identity. */
export const fieldsOf = (...bodies: Body[]): string[] =>
  [...new Set(bodies.flatMap((body) => Object.keys(body)))].filter((field) => field !== 'id');

const cellKey = (record: string, field: string): string => `${record}|${field}`;

const without = (all: readonly string[], some: readonly string[]): string[] => all.filter((id) => !some.includes(id));

function setField(body: Body, field: string, value: unknown): void {
  if (value === undefined) delete body[field];
  else body[field] = value;
}

function marked({ conflicted: _, ...row }: Row): Row {
  return Object.values(row.heads).some(({ length }) => length > 1) ? { ...row, conflicted: 1 } : row;
}
