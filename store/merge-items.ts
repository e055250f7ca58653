import { same } from './same';

/** What has an identity; a string, such as another record's id, is its own. */
type Item = string | { id: string; [field: string]: unknown };

/**
 * Joins what two windows made of one list, item by item: an item that one of them changed, added or took away is as
 * that one has it. Undefined where both did something else to the same item, or where the values are no lists of items.
 *
 * @param base the list as it was before either of them
 */
export function mergeItems(base: unknown, here: unknown, there: unknown): Item[] | undefined {
  if (!isItems(base) || !isItems(here) || !isItems(there)) return undefined;
  const [before, mine, theirs] = [byId(base), byId(here), byId(there)];
  const merged: Item[] = [];
  for (const id of new Set([...mine.keys(), ...theirs.keys()])) {
    const [old, one, other] = [before.get(id), mine.get(id), theirs.get(id)];
    const chosen = same(one, old) ? other : same(other, old) || same(one, other) ? one : CONFLICT;
    if (chosen === CONFLICT) return undefined;
    if (chosen !== undefined) merged.push(chosen);
  }
  return merged;
}

const CONFLICT = Symbol('conflict');

/** A field that is not there is an empty list. */
const isItems = (value: unknown): value is Item[] | undefined =>
  value === undefined ||
  (Array.isArray(value) &&
    value.every(
      (item) => typeof item === 'string' || (typeof item === 'object' && item !== null && typeof item.id === 'string'),
    ));

const byId = (items: readonly Item[] | undefined): Map<string, Item> =>
  new Map((items ?? []).map((item) => [typeof item === 'string' ? item : item.id, item]));
