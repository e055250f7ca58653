import type { ConsoleId, PageId } from './model/console';
import type { Ignore, IgnoreReason, IgnoreScope } from './model/ignore';
import type { Finding } from './model/review';
import { compactWord } from './text/phrase';

/** Where a finding stands. */
export interface FindingPlace {
  console: ConsoleId;
  page?: PageId | undefined;
  /** The whole text of the field. */
  text: string;
}

/** Characters around a word that make it the same one when the text is read again. */
const AROUND = 8;
const SHOWN = 40;

/** What is kept when a person ignores a finding. The same decision has the same id. */
export function ignoreOf(
  finding: Finding,
  place: FindingPlace,
  { scope, reason }: { scope: IgnoreScope; reason: IgnoreReason },
  on: string,
): Ignore {
  const word = wordOf(finding);
  const about = aboutOf(finding, place.text);
  const { rule, field } = finding;
  const { console, page } = place;
  const what = { once: [page, field, about], field: [page, field], phrase: [word] }[scope];
  return {
    id: [scope, console, rule, ...what].join(' '),
    scope,
    reason,
    console,
    ...(page && { page }),
    rule,
    field,
    match: shortened(finding.match),
    word,
    about,
    on,
  };
}

/** The decision that lets a finding be, if there is one; the narrowest first. */
export function ignoreFor(ignores: readonly Ignore[], finding: Finding, place: FindingPlace): Ignore | undefined {
  const near = ignores.filter(({ rule, console }) => rule === finding.rule && console === place.console);
  if (near.length === 0) return undefined;
  const here = near.filter(({ page, field }) => page === place.page && field === finding.field);
  const about = aboutOf(finding, place.text);
  const word = wordOf(finding);
  return (
    here.find((each) => each.scope === 'once' && each.about === about) ??
    here.find(({ scope }) => scope === 'field') ??
    near.find((each) => each.scope === 'phrase' && each.word === word)
  );
}

/** Different spellings of a word are one word; signs alone are themselves. */
const wordOf = ({ match }: Finding): string => digest(compactWord(match) || match);

const aboutOf = ({ start, end, match }: Finding, text: string): string =>
  digest(`${text.slice(Math.max(0, start - AROUND), start)}\u0000${match}\u0000${text.slice(end, end + AROUND)}`);

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : text;
}

/** FNV-1a, twice with different starts: enough to tell words apart. */
function digest(text: string): string {
  return [0x811c9dc5, 0x2166f1d5]
    .map((start) => {
      let hash = start;
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
