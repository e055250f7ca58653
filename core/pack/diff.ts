import { pathText } from '../model/category';
import type { BaseFacts } from './links';
import type { Pack, PackFacts } from './schema';
import { canonical, type Change, changesOf, namesOf } from './words';

/** The kinds of facts, in the order in which they are told. */
const KINDS = { categories: 'category', documents: 'document', rules: 'rule', pages: 'page' } as const;
type KindKey = keyof typeof KINDS;

/** A record that came, went or changed. */
export interface PackEntry {
  kind: (typeof KINDS)[KindKey] | 'pack';
  id: string;
  /** As a person calls it: a category's path, a document's name, a rule's message, a page's title. */
  name: string;
}

export interface PackDiff {
  added: PackEntry[];
  changed: (PackEntry & { changes: Change[] })[];
  removed: PackEntry[];
}

type AnyRecord = NonNullable<PackFacts[KindKey]>[number];

/**
 * What changes when one pack takes the place of another: records by kind and id, each with what is different in it.
 *
 * @param base the facts below both packs, which hold for a kind of facts that a pack does not have
 */
export function diffPacks(old: Pack, now: Pack, base: BaseFacts = {}): PackDiff {
  const diff: PackDiff = { added: [], changed: [], removed: [] };
  const oldDocuments = old.facts.documents ?? base.documents ?? [];
  const names = namesOf(oldDocuments, now.facts.documents ?? base.documents ?? []);
  const { facts: _old, ...oldHead } = old;
  const { facts: _now, ...newHead } = now;
  const head = changesOf(oldHead, newHead, names);
  if (head.length > 0) diff.changed.push({ kind: 'pack', id: now.id, name: now.title, changes: head });
  for (const [key, kind] of Object.entries(KINDS) as [KindKey, PackEntry['kind']][]) {
    const after: readonly AnyRecord[] = now.facts[key] ?? base[key] ?? [];
    const before: readonly AnyRecord[] = old.facts[key] ?? base[key] ?? [];
    const entry = (record: AnyRecord): PackEntry => ({ kind, id: record.id, name: nameOf(record) });
    const known = new Map(before.map((record) => [record.id, record]));
    for (const record of after) {
      const earlier = known.get(record.id);
      known.delete(record.id);
      if (earlier === undefined) diff.added.push(entry(record));
      else if (canonical(earlier) !== canonical(record)) {
        diff.changed.push({ ...entry(record), changes: changesOf(earlier, record, names) });
      }
    }
    diff.removed.push(...[...known.values()].map(entry));
  }
  return diff;
}

/** Whether there is anything to tell. */
export const isEmptyDiff = ({ added, changed, removed }: PackDiff): boolean =>
  added.length + changed.length + removed.length === 0;

function nameOf(record: AnyRecord): string {
  if ('path' in record) return pathText(record.path);
  if ('name' in record) return record.name;
  return 'message' in record ? record.message.zh : record.title.zh;
}
