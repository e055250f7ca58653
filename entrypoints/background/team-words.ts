import { partsOf } from '../../core/checks/team-words-parts';
import type { TeamWordsPart } from '../../core/model/team-words';
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
  return partsOf(lists.value, newId());
}
