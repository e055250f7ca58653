import { buildTeamCheck, type TeamCheck } from '../../core/checks/team-words';
import { readTeamWords } from '../../core/checks/team-words-file';
import { Level } from '../../core/model/console';
import { readText } from '../read-text';
import { Unusable } from '../unusable';

/** 100,000 words with replacements and notes take some megabytes. */
const MOST_BYTES = 50 * 1024 * 1024;

/**
 * The team's list that `--words` names. Lines that cannot be taken are listed on standard error.
 *
 * @throws Unusable for a file that cannot be read or holds no word, and for a level that does not exist
 */
export function teamOf({ words: path, 'words-level': wanted = 'warn' }: TeamOptions): TeamCheck | undefined {
  const level = Level.safeParse(wanted);
  if (!level.success) throw new Unusable(`no such level: ${wanted} (${Level.options.join(', ')})`);
  if (path === undefined) return undefined;
  const { words, bad, badCount } = readTeamWords(readText(path, MOST_BYTES), path);
  // In JSON entries are counted, which stand in any line.
  const place = path.toLowerCase().endsWith('.json') ? ', entry ' : ':';
  for (const { line, text, reason } of bad)
    process.stderr.write(`${path}${place}${line}: left out, ${reason.en}: ${text.replaceAll(/\s+/gu, ' ')}\n`);
  if (badCount > bad.length) process.stderr.write(`${path}: and ${badCount - bad.length} more left out\n`);
  if (words.length === 0) throw new Unusable(`${path}: holds no word that could be looked for; write one a line`);
  process.stderr.write(
    `${path}: ${words.length} ${words.length === 1 ? 'word' : 'words'} taken, ${badCount} left out\n`,
  );
  return buildTeamCheck(words, level.data);
}

interface TeamOptions {
  words?: string | undefined;
  'words-level'?: string | undefined;
}
