import type { Change } from './changes';
import type { Database, Row, Tombstone } from './database';
import { checked, Stage, type WriteConflict } from './stage';

/** What a write did. */
export interface Written {
  /** Identity of the write. */
  operation: string;
  conflicts: WriteConflict[];
}

/**
 * Does all changes or none, in one transaction, and adds an entry to the journal for each field that changed.
 *
 * @param operation identity of the write: the same one again does nothing, so that a caller who got no answer may repeat
 */
export async function applyChanges(db: Database, changes: readonly Change[], operation: string): Promise<Written> {
  const sound = changes.map((change) =>
    change.kind === 'put' ? ({ ...change, record: checked(change.collection, change.record) } as Change) : change,
  );
  return db.transaction('rw', [db.records, db.tombstones, db.journal, db.blobs], async () => {
    if ((await db.journal.where('operation').equals(operation).count()) > 0) return { operation, conflicts: [] };
    const ids = [...new Set(sound.flatMap(idOf))];
    const stage = new Stage(operation, {
      rows: byId(await db.records.bulkGet(ids)),
      stones: byId(await db.tombstones.bulkGet(ids)),
    });
    for (const change of sound) stage.apply(change);
    await flush(db, stage);
    return { operation, conflicts: stage.conflicts };
  });
}

function idOf(change: Change): string[] {
  if (change.kind === 'bytes') return [];
  return [change.kind === 'put' ? change.record.id : change.id];
}

const byId = <T extends Row | Tombstone>(found: readonly (T | undefined)[]): Map<string, T> =>
  new Map(found.flatMap((each) => (each === undefined ? [] : [[each.id, each]])));

async function flush(db: Database, stage: Stage): Promise<void> {
  for (const id of stage.forgotten) {
    await db.journal.where('[record+field]').between([id, ''], [id, '\uffff']).delete();
  }
  // A value that is replaced has no reader any more; without it the journal does not grow with typing.
  for (const { record, field, replaces } of stage.entries) {
    if (replaces.length === 0) continue;
    const cell = db.journal.where('[record+field]').equals([record, field]);
    await cell.filter(({ operation }) => replaces.includes(operation)).delete();
  }
  await db.journal.bulkAdd(stage.entries);
  await db.records.bulkPut([...stage.rows.values()].filter((row) => row !== undefined));
  await db.records.bulkDelete(goneFrom(stage.rows));
  await db.tombstones.bulkPut([...stage.stones.values()].filter((stone) => stone !== undefined));
  await db.tombstones.bulkDelete(goneFrom(stage.stones));
  await keepBytes(db, stage);
}

const goneFrom = (map: ReadonlyMap<string, unknown>): string[] =>
  [...map].flatMap(([id, value]) => (value === undefined ? [id] : []));

async function keepBytes(db: Database, { bytes, dropped }: Stage): Promise<void> {
  const kept = new Set(
    await db.blobs
      .where('sha256')
      .anyOf([...bytes.keys()])
      .primaryKeys(),
  );
  const fresh = [...bytes].filter(([sha256]) => !kept.has(sha256));
  await db.blobs.bulkPut(fresh.map(([, row]) => row));
  if (dropped.length === 0) return;
  const files = await db.records.where('body.sha256').anyOf(dropped).toArray();
  const used = new Set(files.map(({ body }) => body.sha256));
  await db.blobs.bulkDelete(dropped.filter((sha256) => !used.has(sha256)));
}
