import type { FieldKey, Level } from '../model/console';
import type { Finding, LetThroughText } from '../model/review';
import type { Bilingual, Rule } from '../model/rule';
import { TEAM_RULE, type TeamWord } from '../model/team-words';
import type { Span } from '../text/mapped';
import type { TeamCheck } from './team-words';

/** A team's own list, ready to be looked for. */
export interface TeamInput {
  check: TeamCheck;
  /** How much a banned word of the team weighs. */
  level: Level;
}

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

export function teamFindings({ check, level }: TeamInput, field: FieldKey, text: string): TeamFindings {
  if (!TEXT_FIELDS.has(field)) return { findings: [], allowed: [] };
  const { hits, allowed } = check.find(text);
  return { findings: hits.map(({ start, end, word }) => findingOf(word, field, { start, end }, text, level)), allowed };
}

function findingOf(
  { note, replacement }: TeamWord,
  field: FieldKey,
  { start, end }: Span,
  text: string,
  level: Level,
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
