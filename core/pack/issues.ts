import type { z } from 'zod';
import { type PackProblem, pathText } from './problem';

type Issue = z.core.$ZodIssue;

/** What a schema found wrong, each where it is: of a choice, the alternative that the value comes nearest to. */
export const problemsOf = (error: z.ZodError): PackProblem[] => error.issues.flatMap((issue) => deepest(issue, []));

function deepest(issue: Issue, above: readonly PropertyKey[]): PackProblem[] {
  const steps = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const [nearest = []] = [...issue.errors].sort((a, b) => strangeness(a) - strangeness(b));
    return nearest.flatMap((inner) => deepest(inner, steps));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: pathText([...steps, key]), message: 'this field is not known' }));
  }
  return [{ path: pathText(steps), message: issue.message }];
}

/** An alternative whose own fields are missing or that does not know the value's fields is not the one that was meant. */
const strangeness = (issues: readonly Issue[]): number =>
  issues.reduce((sum, { code, path }) => sum + (path.length <= 1 ? 10 : 1) + (code === 'unrecognized_keys' ? 5 : 0), 0);
