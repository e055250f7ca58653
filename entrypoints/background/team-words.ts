import { TEAM_WORDS_IN_PART, type TeamWordsPart } from '../../core/model/team-words';
import { newId } from '../../store';
import { onStored } from '../shared/changed';
import { store } from '../shared/store';

let known: Promise<TeamWordsPart[] | undefined> | undefined;
onStored(['teamWords'], () => (known = undefined));

/**
 * A part of the team's lists that are in use, for a page of a console; undefined when the store does not answer. The
 * parts are kept while nothing changes: a long list is read once, not for every part.
 */
export async function teamWordsPart(part: number): Promise<TeamWordsPart | undefined> {
  known ??= readParts();
  const parts = await known;
  if (parts === undefined) known = undefined;
  return parts?.[part];
}

async function readParts(): Promise<TeamWordsPart[] | undefined> {
  const lists = await store.query('teamWords', ({ enabled }) => enabled);
  if (!lists.ok) return undefined;
  const cut = lists.value.flatMap(({ words, level }) => {
    const count = Math.ceil(words.length / TEAM_WORDS_IN_PART);
    return Array.from({ length: count }, (_, at) => ({
      level,
      words: words.slice(at * TEAM_WORDS_IN_PART, (at + 1) * TEAM_WORDS_IN_PART),
    }));
  });
  const stamp = newId();
  const parts = cut.length === 0 ? [{ level: 'warn' as const, words: [] }] : cut;
  return parts.map((part) => ({ stamp, parts: parts.length, ...part }));
}
