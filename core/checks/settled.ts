import type { CategoryPath } from '../model/category';
import type { Finding, LetThroughText } from '../model/review';
import type { Bilingual, Rule } from '../model/rule';

/** A word that calls for a category is let through once such a category is chosen. */
export function settledByCategory(
  { settledBy = [] }: Rule,
  { rule, field, start, end, match }: Finding,
  categories: readonly CategoryPath[] = [],
): LetThroughText | undefined {
  const paths = categories.map((path) => path.join('/'));
  const isSettled = settledBy.some(
    (each) =>
      each.words.some((word) => match.includes(word)) &&
      each.categories.some((part) => paths.some((path) => path.includes(part))),
  );
  return isSettled ? { rule, field, start, end, match, why: CHOSEN } : undefined;
}

const CHOSEN: Bilingual = { zh: '已选了对应的类目', en: 'its category is chosen' };
