import type { CategoryPath, PathEntry } from '../model/category';
import { foldName } from './names';

export type PathAnswer<T> =
  | { kind: 'found'; entry: T; applicant?: string }
  | { kind: 'ambiguous'; candidates: T[] }
  | { kind: 'unknown'; near: T[] };

/** Characters that people put between the levels of a path; names may hold them too, so they are dropped on both sides. */
const SEPARATORS = /[/>›»→：:\-—–~|·、,，\\]+/gu;
const squash = (text: string): string => foldName(text).replace(SEPARATORS, '');
const withoutNote = (text: string): string => text.replace(/\([^()]*\)$/u, '');
/** 金融 for 金融业, 医疗 for 医疗服务. */
const looseGroup = (group: string): string => squash(group).replace(/(?:服务|业|类)$/u, '');

/** 企业应用 for 企业应用市场. */
const looseMarket = (name: string): string => name.replace(/市场$/u, '');
/** Number of a section before a name: 4.2.2 网络购物. */
const SECTION = /^\s*(?:\d+(?:[.．]\d+)+[.．、)）]?|\d+[.．、)）])\s*/u;

const join = (path: readonly string[]): string => path.map(squash).join('');
const joinLoosely = ([group = '', ...rest]: readonly string[]): string => looseGroup(group) + rest.map(squash).join('');

/** Everything by which a path may be meant. */
interface Spellings {
  levels: string[];
  whole: string;
  loose: string;
  /** Without the last level; undefined where nothing would be left of a path. */
  parent: string | undefined;
  looseParent: string | undefined;
  /** Its last levels, one by one more. */
  endings: string[];
  middle: string | undefined;
  /** Without the note behind the last name. */
  short: string;
  looseShort: string;
  lastShort: string;
  market: string | undefined;
}

/** Worked out once for each path: every read of a page asks, and most of what it prints is no category. */
const known = new WeakMap<CategoryPath, Spellings>();

function spellingsOf(path: CategoryPath): Spellings {
  const before = known.get(path);
  if (before !== undefined) return before;
  const name = withoutNote(foldName(path.at(-1) as string));
  const short = [...path.slice(0, -1), name];
  const spelled: Spellings = {
    levels: path.map(squash),
    whole: join(path),
    loose: joinLoosely(path),
    parent: path.length > 1 ? join(path.slice(0, -1)) : undefined,
    looseParent: path.length > 2 ? joinLoosely(path.slice(0, -1)) : undefined,
    endings: path.slice(1).map((_, index) => join(path.slice(index + 1))),
    middle: path.length > 2 ? join(path.slice(1, -1)) : undefined,
    short: join(short),
    looseShort: joinLoosely(short),
    lastShort: join([name]),
    market: path.length === 1 ? looseMarket(join(path)) : undefined,
  };
  known.set(path, spelled);
  return spelled;
}

/**
 * Finds the category that a path means: a whole path first, then with a loose group name, then by its last levels, then
 * without a bracketed note in the name. A note that no category's name holds is taken as the kind of applicant. Other
 * names of a category count like its own, and a section's number in front is passed over.
 *
 * @param wanted an array of levels, or text with any separator
 * @param sameAnswer tells whether several leaves below one parent can be answered as one
 */
export function findPath<T extends PathEntry>(
  entries: readonly T[],
  wanted: string | readonly string[],
  sameAnswer: (entries: readonly T[]) => boolean,
): PathAnswer<T> {
  const levels = typeof wanted === 'string' ? [wanted] : wanted;
  const direct = withoutOrWithNote(entries, levels, sameAnswer);
  const [first = '', ...rest] = levels;
  const unnumbered = first.replace(SECTION, '');
  if (direct.kind !== 'unknown' || unnumbered === first) return direct;
  return withoutOrWithNote(entries, [unnumbered, ...rest], sameAnswer);
}

function withoutOrWithNote<T extends PathEntry>(
  entries: readonly T[],
  levels: readonly string[],
  sameAnswer: (entries: readonly T[]) => boolean,
): PathAnswer<T> {
  const direct = lookUp(entries, levels, sameAnswer);
  if (direct.kind !== 'unknown') return direct;
  const last = levels.at(-1) ?? '';
  const note = /[（(]([^（()）]+)[)）]\s*$/u.exec(last);
  if (note !== null) {
    const stripped = [...levels.slice(0, -1), last.slice(0, note.index)];
    const answer = lookUp(entries, stripped, sameAnswer);
    if (answer.kind === 'found') return { ...answer, applicant: note[1] as string };
    if (answer.kind === 'ambiguous') return answer;
  }
  return direct;
}

function lookUp<T extends PathEntry>(
  entries: readonly T[],
  levels: readonly string[],
  sameAnswer: (entries: readonly T[]) => boolean,
): PathAnswer<T> {
  const target = join(levels);
  const loose = joinLoosely(levels);
  if (target === '') return { kind: 'unknown', near: [] };
  const matchers: ((spelled: Spellings) => boolean)[] = [
    ({ whole }) => whole === target,
    // A group and its row of the same name.
    ({ levels }) => levels.every((level) => level === target),
    // The whole path of a parent, or a second level that stands alone in its group.
    ({ parent }) => parent === target,
    (spelled) => spelled.loose === target || spelled.loose === loose,
    ({ looseParent }) => looseParent === target,
    ({ endings }) => endings.includes(target),
    ({ middle }) => middle === target,
    ({ short, looseShort }) => short === target || looseShort === target || looseShort === loose,
    ({ lastShort }) => lastShort === target,
    ({ market }) => market === looseMarket(target),
  ];
  for (const matches of matchers) {
    const byOwnPath = entries.filter(({ path }) => matches(spellingsOf(path)));
    const found =
      byOwnPath.length > 0
        ? byOwnPath
        : entries.filter(({ aliases }) => aliases?.some((path) => matches(spellingsOf(path))));
    const [first] = found;
    if (first === undefined) continue;
    if (found.length === 1 || (siblings(found) && sameAnswer(found))) return { kind: 'found', entry: first };
    return { kind: 'ambiguous', candidates: found };
  }
  const near = entries.filter(({ path }) =>
    spellingsOf(path).levels.some((level) => level !== '' && target.includes(level)),
  );
  return { kind: 'unknown', near: near.slice(0, 8) };
}

/** All below one parent: only then one answer for all of them means what the person asked. */
const siblings = (entries: readonly PathEntry[]): boolean =>
  new Set(entries.map(({ path, console, channel }) => join([console, channel ?? '', ...path.slice(0, -1)]))).size === 1;
