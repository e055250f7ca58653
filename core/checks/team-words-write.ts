import { csvText } from '../csv';
import type { TeamWord } from '../model/team-words';

/** Forms in which a list can be taken along; `readTeamWords` reads each of them again. */
export type TeamWordsFormat = 'csv' | 'json';

/** A team's words as a file: CSV that spreadsheets open, with a mark of its encoding, or JSON. */
export function writeTeamWords(words: readonly TeamWord[], format: TeamWordsFormat): string {
  if (format === 'json') return `${JSON.stringify({ words }, null, 1)}\n`;
  const rows = words.map(({ word, replacement = '', kind, note = '' }) => [word, replacement, kind, note]);
  return csvText([['word', 'replacement', 'kind', 'note'], ...rows]);
}
