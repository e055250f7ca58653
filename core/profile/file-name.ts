import type { Catalogue } from '../catalogue/catalogue';
import type { Document } from '../model/document';
import { IsoDate } from '../model/source';
import { findTitle } from '../requirements/held';

const ENDING = /\.[A-Za-z0-9]{1,5}$/u;
/** What people put around a paper's name in the name of its file. */
const AROUND = /[\s_\-—+.·,，()（）[\]【】]+/u;
const NOT_A_NAME = /^(?:\d+|v\d+|扫描件?|复印件|正本|副本|盖章|最新|新版|终版|final|copy|scan)$/iu;

/** The document that the name of a file means; undefined when it means none, or none for certain. */
export function documentOfFile(name: string, catalogue: Catalogue): Document | undefined {
  const bare = name.normalize('NFC').replace(ENDING, '');
  const whole = findTitle(bare, catalogue);
  if (whole !== undefined) return whole.document;
  const parts = bare.split(AROUND).filter((part) => part !== '' && !NOT_A_NAME.test(part));
  const found = parts.flatMap((part) => findTitle(part, catalogue) ?? []);
  return found.sort((a, b) => b.document.name.length - a.document.name.length)[0]?.document;
}

const DATE = /(?<!\d)(20\d{2})[-.年_/]?(0[1-9]|1[0-2])[-.月_/]?(0[1-9]|[12]\d|3[01])日?(?!\d)/gu;
const UNTIL = /(?:至|到期|有效期|exp(?:ires)?)[^\d]{0,6}/giu;
/** What stands between the first and the last day of a time. */
const RANGE = /^[-–—~至到_\s]*$/u;
/** No day ends it: what follows is of something else. */
const ENDLESS = /长期|永久/u;

/** The day until which the name of a file says that it is valid, behind a word that says so; `YYYY-MM-DD`. */
export function expiryInName(name: string): string | undefined {
  // 有效期…至…: the first of them may stand before the day from which it is valid.
  const cue = [...name.matchAll(UNTIL)].at(-1);
  if (cue === undefined || ENDLESS.test(cue[0])) return undefined;
  const behind = name.slice(cue.index + cue[0].length);
  const [first, second] = behind.matchAll(DATE);
  // Another number before it: the day is another one's, such as that of the scan.
  if (first === undefined || /\d/u.test(behind.slice(0, first.index))) return undefined;
  const [from, until] = [dayOf(first), second && dayOf(second)];
  const isRange =
    second !== undefined &&
    !cue[0].includes('至') &&
    RANGE.test(behind.slice(first.index + first[0].length, second.index));
  return isRange && from !== undefined && until !== undefined && until > from ? until : from;
}

function dayOf([, year, month, day]: RegExpExecArray): string | undefined {
  const written = `${year}-${month}-${day}`;
  return IsoDate.safeParse(written).success ? written : undefined;
}
