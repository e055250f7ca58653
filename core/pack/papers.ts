import type { Category } from '../model/category';
import type { Knowledge } from '../model/knowledge';
import { isAllOf, isLeaf, type Requirement } from '../model/requirement';

/** A paper that is asked for somewhere, with the way to it and what asks for it. */
export interface PaperUse {
  document: string;
  steps: readonly PropertyKey[];
  by: string;
}

type Steps = readonly PropertyKey[];

/** Every paper that categories ask for: in their trees, for special cases, on the start-up route. */
export const papersOfCategories = (categories: readonly Category[]): PaperUse[] =>
  categories.flatMap(({ path, requirement, extras = [], startUpRoute }, at) => {
    const steps: Steps = ['facts', 'categories', at];
    const by = path.join(' / ');
    return [
      ...(requirement === null ? [] : leaves(requirement, [...steps, 'requirement'], by)),
      ...extras.flatMap((extra, which) => leaves(extra.requirement, [...steps, 'extras', which, 'requirement'], by)),
      ...(startUpRoute ? leaves(startUpRoute.requirement, [...steps, 'startUpRoute', 'requirement'], by) : []),
    ];
  });

/** Every paper that other facts ask for. */
export const papersOfKnowledge = ({ vendor: { onboarding } }: Knowledge): PaperUse[] =>
  leaves(onboarding.papers, ['facts', 'knowledge', 'vendor', 'onboarding', 'papers'], 'knowledge.vendor.onboarding');

function leaves(node: Requirement, steps: Steps, by: string): PaperUse[] {
  if (isLeaf(node)) return [{ document: node.document, steps: [...steps, 'document'], by }];
  const key = isAllOf(node) ? 'allOf' : 'anyOf';
  const parts = isAllOf(node) ? node.allOf : node.anyOf;
  return parts.flatMap((part, at) => leaves(part, [...steps, key, at], by));
}
