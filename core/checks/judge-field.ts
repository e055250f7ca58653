import type { CategoryPath } from '../model/category';
import type { FieldKey } from '../model/console';
import type { Finding, LetThroughText, Unchecked } from '../model/review';
import type { Bilingual, Rule } from '../model/rule';
import type { FieldReading } from '../model/submission';
import { runCheck } from '.';
import { besideFindings, letThroughTexts } from './let-through';
import type { ClosedService } from './not-open';
import { settledByCategory } from './settled';
import { allowedByTeam, teamFindings } from './team-findings';
import type { TeamCheck } from './team-words';

/** By what a field's text is judged. */
export interface FieldJudges {
  /** Those of the console and the page. */
  rules: readonly Rule[];
  /** Services that the remarks of the chosen categories close. */
  notOpen?: readonly ClosedService[] | undefined;
  /** The chosen categories, whole paths. */
  categories?: readonly CategoryPath[] | undefined;
  /** The team's own words. */
  team?: TeamCheck | undefined;
}

/** What is to be said of one field's text. */
export interface FieldJudgement {
  findings: Finding[];
  letThrough: LetThroughText[];
  unchecked: Unchecked[];
}

/** Judges one field that was read by all rules that are for it, and by the team's words. */
export function judgeField(
  field: FieldKey,
  reading: FieldReading,
  { rules, notOpen, categories, team }: FieldJudges,
): FieldJudgement {
  const text = reading.value;
  const judgement: FieldJudgement = { findings: [], letThrough: [], unchecked: [] };
  if (text === undefined) return judgement;
  const { findings, letThrough, unchecked } = judgement;
  const byTeam = team && teamFindings(team, field, text);
  for (const rule of rules) {
    if (!rule.fields.includes(field)) continue;
    const outcome = runCheck(rule, text, reading, notOpen);
    letThrough.push(...letThroughTexts(outcome, rule, field, text));
    if (outcome.kind === 'passes') continue;
    // A page that prints no limit leaves nothing unchecked; a text too full of hits does.
    if (outcome.kind === 'could-not-tell' && outcome.hits !== undefined) unchecked.push({ field, reason: TOO_MUCH });
    for (const { start, end, level } of outcome.hits ?? []) {
      const finding: Finding = {
        rule: rule.id,
        field,
        start,
        end,
        match: text.slice(start, end),
        level: level ?? rule.level,
        message: rule.message,
        instead: rule.instead,
        source: rule.source,
      };
      const pardon =
        allowedByTeam(rule.check, finding, byTeam?.allowed ?? []) ?? settledByCategory(rule, finding, categories);
      if (pardon === undefined) findings.push(finding);
      else letThrough.push(pardon);
    }
  }
  findings.push(...(byTeam?.findings ?? []));
  return { findings, letThrough: besideFindings(letThrough, findings), unchecked };
}

const TOO_MUCH: Bilingual = {
  zh: '可疑的地方太多，只看了前面一部分',
  en: 'There is too much to look at; only the first part was checked',
};
