import type { BaseFacts } from './links';
import { type PackRecord, recordsOf } from './records';
import type { Pack } from './schema';
import { type Change, canonical, changesOf, namesOf } from './words';

/** A record that came, went or changed; `pack` is what the file says of itself. */
export interface PackEntry {
  kind: PackRecord['kind'] | 'pack';
  id: string;
  name: string;
}

export interface PackDiff {
  added: PackEntry[];
  changed: (PackEntry & { changes: Change[] })[];
  removed: PackEntry[];
}

/**
 * What changes when one pack takes the place of another: records by kind and id, each with what is different in it.
 *
 * @param base the facts below both packs, which hold for a kind of facts that a pack does not have
 */
export function diffPacks(old: Pack, now: Pack, base: BaseFacts = {}): PackDiff {
  const { facts: oldFacts, ...oldHead } = old;
  const { facts: newFacts, ...newHead } = now;
  const before = { ...base, ...oldFacts };
  const after = { ...base, ...newFacts };
  const names = namesOf(before.documents ?? [], after.documents ?? []);
  const diff: PackDiff = { added: [], changed: [], removed: [] };
  const head = changesOf(oldHead, newHead, names);
  if (head.length > 0) diff.changed.push({ kind: 'pack', id: now.id, name: now.title, changes: head });
  const keyOf = ({ kind, id }: PackRecord): string => `${kind}\n${id}`;
  const known = new Map(recordsOf(before).map((record) => [keyOf(record), record]));
  for (const record of recordsOf(after)) {
    const earlier = known.get(keyOf(record));
    known.delete(keyOf(record));
    if (earlier === undefined) diff.added.push(entryOf(record));
    else if (canonical(earlier.value) !== canonical(record.value)) {
      diff.changed.push({ ...entryOf(record), changes: changesOf(earlier.value, record.value, names) });
    }
  }
  diff.removed.push(...[...known.values()].map(entryOf));
  return diff;
}

const entryOf = ({ kind, id, name }: PackRecord): PackEntry => ({ kind, id, name });

/** Whether there is anything to tell. */
export const isEmptyDiff = ({ added, changed, removed }: PackDiff): boolean =>
  added.length + changed.length + removed.length === 0;
