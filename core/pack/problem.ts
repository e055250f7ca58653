/** A reason to refuse a pack. */
export interface PackProblem {
  /** Where in the pack, as `facts.categories[3].path`; '' for the pack as a whole. */
  path: string;
  message: string;
}

/** More would only bury the first ones. */
export const MAX_PROBLEMS = 20;

/** Steps into a value, as people write them. */
export function pathText(steps: readonly PropertyKey[]): string {
  const text = steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step).slice(0, 60)}`)).join('');
  return text.startsWith('.') ? text.slice(1) : text;
}

export const problemLine = ({ path, message }: PackProblem): string => (path === '' ? message : `${path}: ${message}`);
