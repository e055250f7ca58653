import type { FieldKey } from '../model/console';
import type { Finding, LetThroughText } from '../model/review';
import type { Bilingual, Rule } from '../model/rule';
import { TEAM_RULE } from '../model/team-words';
import type { Span } from '../text/mapped';
import type { TeamCheck, TeamHit } from './team-words';

/** Fields that hold words of the applicant's own; addresses, numbers and choices are none. */
const TEXT_FIELDS: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'name',
  'short-name',
  'intro',
  'description',
  'keywords',
  'features',
  'highlights',
  'support',
  'version-note',
  'item-title',
  'feedback',
  'scene-note',
]);

/** What a team's list says of one field. */
export interface TeamFindings {
  findings: Finding[];
  /** Where phrases stand that the team allows. */
  allowed: Span[];
}

export function teamFindings(check: TeamCheck, field: FieldKey, text: string): TeamFindings {
  if (!TEXT_FIELDS.has(field)) return { findings: [], allowed: [] };
  const { hits, allowed } = check.find(text);
  return { findings: hits.map((hit) => findingOf(hit, field, text)), allowed };
}

function findingOf(
  { start, end, level, word: { note, replacement } }: TeamHit,
  field: FieldKey,
  text: string,
): Finding {
  return {
    rule: TEAM_RULE,
    field,
    start,
    end,
    match: text.slice(start, end),
    level,
    message: note === undefined ? MESSAGE : { zh: `${MESSAGE.zh}：${note}`, en: `${MESSAGE.en}: ${note}` },
    instead: replacement === undefined ? INSTEAD : replacedBy(replacement),
    ...(replacement !== undefined && { replacement }),
  };
}

/** A finding about words that lies in a phrase which the team allows is let through; limits and addresses are not. */
export function allowedByTeam(
  { kind }: Rule['check'],
  { rule, field, start, end, match }: Finding,
  allowed: readonly Span[],
): LetThroughText | undefined {
  if (kind !== 'phrases' && kind !== 'whole') return undefined;
  if (!allowed.some((span) => span.start <= start && end <= span.end)) return undefined;
  return { rule, field, start, end, match, why: ALLOWED };
}

const MESSAGE: Bilingual = { zh: '团队词表里不用的词', en: 'A word that the team’s list bans' };
const INSTEAD: Bilingual = { zh: '删掉，或换个说法', en: 'Leave it out, or say it in another way' };
const ALLOWED: Bilingual = { zh: '团队词表允许这样写', en: 'the team’s list allows it' };
const replacedBy = (replacement: string): Bilingual =>
  replacement === ''
    ? { zh: '删掉它', en: 'Leave it out' }
    : { zh: `写“${replacement}”`, en: `Write “${replacement}”` };
