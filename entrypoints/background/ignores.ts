import { ignoreKey } from '../../core/checks/ignores';
import type { ConsoleId } from '../../core/model/console';
import type { Ignore } from '../../core/model/ignore';
import type { IgnoreRecord } from '../../core/model/records/kept';
import { newId, put, type Reader, remove } from '../../store';
import { store } from '../shared/store';

/** The oldest go first. */
const MOST = 2000;

const of =
  (console: ConsoleId) =>
  (record: IgnoreRecord): boolean =>
    record.console === undefined || record.console === console;

/** What the person lets stand on one console; undefined when the store gives no answer. */
export async function ignoresOf(console: ConsoleId): Promise<Ignore[] | undefined> {
  const records = await store.query('ignores', of(console));
  return records.ok ? records.value.map(({ ignore }) => ignore) : undefined;
}

let before: Promise<unknown> = Promise.resolve();

/** Keeps or takes back a decision, one after the other. Answers true once it is written. */
export function keepIgnore(
  kind: 'ignore' | 'take-back',
  console: ConsoleId,
  ignore: Ignore,
): Promise<true | undefined> {
  const done = before.then(() => keep(kind, console, ignore));
  before = done;
  return done;
}

async function keep(kind: 'ignore' | 'take-back', console: ConsoleId, ignore: Ignore): Promise<true | undefined> {
  const records = await store.read((reader: Reader) => reader.list('ignores'));
  if (!records.ok) return undefined;
  const sameOnes = records.value.filter((each) => of(console)(each) && ignoreKey(each.ignore) === ignoreKey(ignore));
  const oldest = [...records.value].sort((a, b) => (a.at < b.at ? -1 : 1)).slice(0, -MOST + 1);
  const gone = kind === 'ignore' ? [...sameOnes, ...oldest] : sameOnes;
  const written = await store.write([
    ...[...new Set(gone.map(({ id }) => id))].map((id) => remove('ignores', id)),
    ...(kind === 'ignore' ? [put('ignores', { id: newId(), ignore, console, at: new Date().toISOString() })] : []),
  ]);
  return written.ok || undefined;
}
