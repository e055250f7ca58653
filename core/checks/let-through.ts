import type { FieldKey } from '../model/console';
import type { Finding, LetThroughText } from '../model/review';
import type { Rule } from '../model/rule';
import type { Outcome } from './outcome';

/** More than these of one field nobody reads. */
const MOST = 5;

/** What a rule let through in a field, as far as it is worth saying: whole wordings, the first of each. */
export function letThroughTexts(outcome: Outcome, rule: Rule, field: FieldKey, text: string): LetThroughText[] {
  if (outcome.kind === 'could-not-tell') return [];
  const said: LetThroughText[] = [];
  const longestFirst = [...(outcome.letThrough ?? [])].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const { start, end, why } of longestFirst) {
    const match = text.slice(start, end);
    if (said.length >= MOST || said.some((other) => overlap(other, { start, end }) || other.match === match)) continue;
    said.push({ rule: rule.id, field, start, end, match, ...(why && { why }) });
  }
  return said.sort((a, b) => a.start - b.start);
}

/** Without what stands in a finding, and what another rule has said of the same words. */
export function besideFindings(texts: readonly LetThroughText[], findings: readonly Finding[]): LetThroughText[] {
  const kept: LetThroughText[] = [];
  const inField = new Map<FieldKey, number>();
  for (const each of texts) {
    const others: readonly Pick<Finding, 'field' | 'start' | 'end'>[] = [...findings, ...kept];
    const count = inField.get(each.field) ?? 0;
    if (count >= MOST || others.some((other) => other.field === each.field && overlap(other, each))) continue;
    inField.set(each.field, count + 1);
    kept.push(each);
  }
  return kept;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;
