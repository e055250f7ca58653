import type { Ignore } from '../model/ignore';
import type { Finding } from '../model/review';
import { compactWord } from '../text/phrase';

/** A finding that somebody decided to let stand, and the decision. */
export interface IgnoredFinding {
  finding: Finding;
  ignore: Ignore;
}

/** Parts findings into those that are open and those that are ignored, which stay counted. */
export function applyIgnores(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
): { open: Finding[]; ignored: IgnoredFinding[] } {
  const open: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const ignore = ignores.find((one) => covers(one, finding));
    if (ignore === undefined) open.push(finding);
    else ignored.push({ finding, ignore });
  }
  return { open, ignored };
}

/** What makes two decisions the same one, whatever their reasons. */
export function ignoreKey(ignore: Ignore): string {
  const { scope, rule } = ignore;
  switch (scope) {
    case 'once':
      return JSON.stringify([scope, rule, ignore.field, ignore.start, ignore.match]);
    case 'field':
      return JSON.stringify([scope, rule, ignore.field]);
    case 'phrase':
      return JSON.stringify([scope, rule, ignore.match]);
  }
}

function covers(ignore: Ignore, { rule, field, start, match }: Finding): boolean {
  if (ignore.rule !== rule) return false;
  switch (ignore.scope) {
    case 'once':
      return ignore.field === field && ignore.start === start && ignore.match === match;
    case 'field':
      return ignore.field === field;
    case 'phrase':
      return match !== '' && compactWord(ignore.match) === compactWord(match);
  }
}
