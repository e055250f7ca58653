import type { Category } from '../model/category';
import { branchLabels, narrowTo } from './applicant';
import { combine } from './combine';

/** Kinds of applicant or product that a category tells apart, in source order; fewer than two are no choice. */
export function applicantsOf({ requirement, startUpRoute }: Category): string[] {
  const labels = [...new Set([...branchLabels(requirement), ...(startUpRoute?.for ?? [])])];
  return labels.length < 2 ? [] : labels;
}

/** A category as it stands for one kind of applicant; one that it does not tell apart changes nothing. */
export function forApplicant(category: Category, applicant: string | undefined): Category {
  const { requirement, startUpRoute } = category;
  if (applicant === undefined || !applicantsOf(category).includes(applicant)) return category;
  const own = requirement && narrowTo(requirement, applicant);
  const route = startUpRoute?.for.includes(applicant) ? startUpRoute.requirement : null;
  return { ...category, requirement: combine(own, route) };
}
