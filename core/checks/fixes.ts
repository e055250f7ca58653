import type { Finding } from '../model/review';
import type { Rule } from '../model/rule';
import { runCheck } from '.';

/** One change of a text: UTF-16 offsets and what comes there. */
export interface Fix {
  start: number;
  end: number;
  replacement: string;
}

/** Texts longer than this are not checked again and again for proposals. */
const LONGEST = 5000;

/** The text with a fix, and the fix that takes it back. */
export function applyFix(text: string, { start, end, replacement }: Fix): { text: string; undo: Fix } {
  return {
    text: text.slice(0, start) + replacement + text.slice(end),
    undo: { start, end: start + replacement.length, replacement: text.slice(start, end) },
  };
}

/**
 * Ways to mend a finding. Each was checked: the text with it has one problem less, and no other one in its place.
 *
 * @param rules of the finding's console and field
 * @param replacement what the team would write instead
 */
export function fixesFor(text: string, finding: Finding, rules: readonly Rule[], replacement?: string): Fix[] {
  if (text.length > LONGEST) return [];
  const concerned = rules.filter((rule) => rule.fields.includes(finding.field));
  const before = problemsOf(text, concerned);
  const rule = concerned.find(({ id }) => id === finding.rule);
  const { start, end, match } = finding;
  const candidates: Fix[] = [];
  if (replacement !== undefined) candidates.push({ start, end, replacement });
  const rewrite = rule?.rewrites?.find(({ from }) => match.includes(from));
  if (rewrite !== undefined) candidates.push({ start, end, replacement: match.split(rewrite.from).join(rewrite.to) });
  candidates.push({ start, end, replacement: '' });
  const seen = new Set<string>();
  return candidates.filter((fix) => {
    if (seen.has(fix.replacement)) return false;
    seen.add(fix.replacement);
    const mended = applyFix(text, fix).text;
    if (mended.trim() === '') return false;
    const after = problemsOf(mended, concerned);
    const isFewer = (after.get(finding.rule) ?? 0) < (before.get(finding.rule) ?? 0) || !before.has(finding.rule);
    return isFewer && [...after].every(([id, count]) => count <= (before.get(id) ?? 0));
  });
}

/** How often each rule is broken. */
function problemsOf(text: string, rules: readonly Rule[]): Map<string, number> {
  const problems = new Map<string, number>();
  for (const rule of rules) {
    const outcome = runCheck(rule, text, {});
    if (outcome.kind === 'fails') problems.set(rule.id, outcome.hits.length);
  }
  return problems;
}
