import type { Category, CategoryPath } from '../core/model/category';

const key = (path: CategoryPath): string => path.join('\n');

/**
 * Lets a link work both ways: a service category of today shows the differences that an older document's category
 * tells, and goes by that category's path as well; each side of a difference names the category that it is about.
 */
export function linkCorrespondences(categories: readonly Category[]): Category[] {
  const today = new Map(
    categories
      .filter(({ console, channel }) => console === 'wechat-mini-program' && channel === undefined)
      .map((category) => [key(category.path), category]),
  );
  const linked = new Map(categories.map((category) => [category.id, category]));
  for (const older of categories) {
    const { correspondsTo, conflicts = [] } = older;
    if (correspondsTo === undefined) continue;
    for (const path of correspondsTo.to) {
      const newer = today.get(key(path));
      if (newer === undefined) {
        throw new Error(`${older.path.join(' / ')} corresponds to ${path.join(' / ')}, which does not exist`);
      }
      const both = conflicts.map((conflict) => ({ ...conflict, sides: sidesOf(conflict.sides, older.id, newer.id) }));
      const before = linked.get(newer.id) ?? newer;
      const aliases = correspondsTo.status === 'same' ? [] : [older.path];
      linked.set(older.id, { ...older, ...(both.length > 0 && { conflicts: both }) });
      linked.set(newer.id, {
        ...before,
        ...(aliases.length > 0 && { aliases: [...(before.aliases ?? []), ...aliases] }),
        ...(both.length > 0 && { conflicts: [...(before.conflicts ?? []), ...both] }),
      });
    }
  }
  return categories.map(({ id }) => linked.get(id) as Category);
}

type Sides = NonNullable<Category['conflicts']>[number]['sides'];

const sidesOf = ([first, second]: Sides, older: string, newer: string): Sides => [
  { ...first, category: older },
  { ...second, category: newer },
];
