import type { Knowledge } from '../model/knowledge';
import type { Rule } from '../model/rule';
import type { SearchEntry } from '../search';

/** An entry whose readings are not known yet. */
export type UnreadEntry = Omit<SearchEntry, 'pinyin' | 'words'>;

/**
 * Rules and violations that can be found, named with the source's own terms. A kind that is not listed at all is
 * numbered twice in the source, among the rules and in their list; it is found once, as that kind.
 */
export function knowledgeEntries(
  { vendor, meeting, standard }: Knowledge,
  rules: readonly Pick<Rule, 'id' | 'console' | 'message'>[],
): UnreadEntry[] {
  return [
    ...rules.map(({ id, console, message }) => entry(id, console, message.zh)),
    ...vendor.clauses.map(({ id, topic, number, section }) => entry(id, MARKET, topic, [section], [number])),
    ...standard.map(({ id, topic, section, products = [] }) => entry(id, MARKET, topic, [section, ...products])),
    ...[...meeting.rules, ...meeting.notes]
      .filter(({ notListed }) => notListed === undefined)
      .map(({ id, topic, words = [], terms = [] }) => entry(id, MEETING, topic, [...words, ...terms])),
    ...meeting.notListed.map(({ id, name, words, context = [] }) => entry(id, MEETING, name, [...words, ...context])),
    ...meeting.keyPoints.map(({ id, topic, words = [], appliesTo = [] }) =>
      entry(id, MEETING, topic, [...words, ...appliesTo]),
    ),
    ...vendor.violations.map(({ id, name, type, consequence }) =>
      type === name
        ? { ...entry(id, MARKET, name, [consequence]), kind: 'violation' as const }
        : { ...entry(id, MARKET, `${type}：${name}`, [consequence], [name, type]), kind: 'violation' as const },
    ),
  ];
}

const MARKET = 'tencent-cloud-market';
const MEETING = 'tencent-meeting';

const entry = (
  id: string,
  console: SearchEntry['console'],
  name: string,
  keywords: readonly string[] = [],
  aliases: readonly string[] = [],
): UnreadEntry => ({
  kind: 'rule',
  id,
  console,
  name,
  aliases,
  keywords: [...new Set(keywords)].filter((word) => word.trim() !== ''),
});
