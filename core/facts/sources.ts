import { Source } from '../model/source';
import { freshness } from './freshness';

/** A source document with what rests on it. */
export interface SourceUse {
  document: string;
  url: string;
  /** Days on which its facts were compared with it, the oldest and the latest, `YYYY-MM-DD`. */
  oldest: string;
  latest: string;
  /** How many facts name it. */
  records: number;
  /** Its oldest comparison is too long ago. */
  stale: boolean;
}

/**
 * Every source that stands anywhere in some facts, those with most facts first.
 *
 * @param today the day of the question, `YYYY-MM-DD`
 */
export function sourcesOf(facts: unknown, today: string): SourceUse[] {
  const uses = new Map<string, SourceUse>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const source = Source.safeParse(value);
    if (!source.success) {
      for (const child of Array.isArray(value) ? value : Object.values(value)) visit(child);
      return;
    }
    const { document, url, checked } = source.data;
    const key = `${document}\n${url}`;
    const use = uses.get(key) ?? { document, url, oldest: checked, latest: checked, records: 0, stale: false };
    use.records += 1;
    if (checked < use.oldest) use.oldest = checked;
    if (checked > use.latest) use.latest = checked;
    uses.set(key, use);
  };
  visit(facts);
  return [...uses.values()]
    .map((use) => ({ ...use, stale: freshness({ checked: use.oldest }, today).stale }))
    .sort((a, b) => b.records - a.records);
}
