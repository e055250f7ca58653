import type { Catalogue } from '../catalogue/catalogue';
import { foldName } from '../catalogue/names';
import { findPath } from '../catalogue/paths';
import type { Category, CategoryPath, ReferenceVerb } from '../model/category';
import type { Document } from '../model/document';
import type { Notices } from '../model/notices';

/** What stands in for a name that was understood, so that its words are not read again. */
const MASK = '〇';

export interface Masked {
  text: string;
}

export interface MentionedCategory {
  path: CategoryPath;
  verb?: ReferenceVerb;
}

/** Shorter names of papers are words of everyday use. */
const SHORTEST_TITLE = 3;
/** Privacy texts stand in title marks too. */
const NO_PAPER = /隐私|指引|用户协议|服务条款|规范|规则|广告法|法》/u;

/** Papers that a notice names, in the order in which they stand; longest names first where they overlap. */
export function documentsIn(masked: Masked, catalogue: Catalogue): Document[] {
  const found: { at: number; document: Document }[] = [];
  masked.text = masked.text.replace(/《([^》]{2,60})》/gu, (whole, title: string, at: number) => {
    const folded = foldName(title);
    const known = catalogue.titles.find((one) => one.title === folded) ?? insideOf(folded, catalogue);
    if (known === undefined || NO_PAPER.test(whole)) return whole;
    found.push({ at, document: known.document });
    return MASK.repeat(whole.length);
  });
  const text = plain(masked.text);
  // By UTF-16 unit, as the places are.
  const hidden = masked.text.split('');
  for (let at = 0; at < text.length; ) {
    const known = startingWith(catalogue, text, at);
    if (known !== undefined) {
      found.push({ at, document: known.document });
      hidden.fill(MASK, at, at + known.title.length);
    }
    at += known?.title.length ?? 1;
  }
  masked.text = hidden.join('').replace(PROOF_SHOT, MASK);
  const inOrder = found.sort((a, b) => a.at - b.at).map(({ document }) => document);
  return [...new Map(inOrder.map((document) => [document.id, document])).values()];
}

/** Folded without changing where characters stand. */
const plain = (text: string): string => text.replace(/[（]/gu, '(').replace(/[）]/gu, ')').toLowerCase();

/** Screenshots that prove something are no pictures of the app. */
const PROOF_SHOT = /(?:后台|查询|备案|官网|名录|结果|系统)截图/gu;

const titlesByStart = new WeakMap<Catalogue, Map<string, Catalogue['titles'][number][]>>();

/** The longest title that begins there. */
function startingWith(catalogue: Catalogue, text: string, at: number): Catalogue['titles'][number] | undefined {
  let byStart = titlesByStart.get(catalogue);
  if (byStart === undefined) {
    byStart = new Map();
    for (const one of catalogue.titles) {
      if (one.title.length < SHORTEST_TITLE && one.title !== '软著') continue;
      const start = one.title.slice(0, 2);
      byStart.set(start, [...(byStart.get(start) ?? []), one]);
    }
    titlesByStart.set(catalogue, byStart);
  }
  return byStart.get(text.slice(at, at + 2))?.find(({ title }) => text.startsWith(title, at));
}

const insideOf = (folded: string, { titles }: Catalogue): Catalogue['titles'][number] | undefined =>
  titles.find(({ title }) => title.length >= 4 && folded.endsWith(title));

const SEPARATORS = '[\\s\\-–—_>›»→/／·、:：]{0,3}';
const BRACKETED = /[【“「『"']([^】”」』"']{2,40})[】”」』"']/gu;
const NAMED = /([\p{Script=Han}A-Za-z/（）()]{2,16}?)(?:服务)?类目/gu;
const REACH = 14;

/** Categories that a notice names by their path, in brackets, or as so-and-so category; with what is wanted of them. */
export function categoriesIn(masked: Masked, categories: readonly Category[], notices: Notices): MentionedCategory[] {
  const found: { at: number; mention: MentionedCategory }[] = [];
  const add = (at: number, length: number, path: CategoryPath): void => {
    const verb = verbAround(masked.text, at, at + length, notices);
    found.push({ at, mention: { path, ...(verb && { verb }) } });
    masked.text = masked.text.slice(0, at) + MASK.repeat(length) + masked.text.slice(at + length);
  };
  for (const { path, pattern } of patternsOf(categories)) {
    for (let match = pattern.exec(masked.text); match !== null; match = pattern.exec(masked.text))
      add(match.index, match[0].length, path);
  }
  const lone = (inside: string, at: number, length: number): void => {
    const answer = findPath(categories, inside, sameRow);
    if (answer.kind === 'found') add(at, length, answer.entry.path);
  };
  for (const { 1: inside = '', index } of [...masked.text.matchAll(BRACKETED)]) lone(inside, index, inside.length + 2);
  for (const { 0: whole, 1: name = '', index } of [...masked.text.matchAll(NAMED)]) {
    // The name is what is left of the words before it.
    for (let from = 0; from < name.length - 1; from += 1) {
      const inside = name.slice(from);
      const answer = findPath(categories, inside, sameRow);
      if (answer.kind !== 'found') continue;
      add(index + from, whole.length - from, answer.entry.path);
      break;
    }
  }
  const inOrder = found.sort((a, b) => a.at - b.at).map(({ mention }) => mention);
  const byPath = new Map<string, MentionedCategory>();
  for (const mention of inOrder) {
    const key = mention.path.join('\n');
    const known = byPath.get(key);
    if (known === undefined || (known.verb === undefined && mention.verb !== undefined)) byPath.set(key, mention);
  }
  return [...byPath.values()];
}

const sameRow = (entries: readonly Category[]): boolean =>
  new Set(entries.map(({ requirement }) => JSON.stringify(requirement))).size === 1;

const known = new WeakMap<readonly Category[], { path: CategoryPath; pattern: RegExp }[]>();

/** Whole paths with any separators, longest first. A row stands for its leaves only when no leaf is named. */
function patternsOf(categories: readonly Category[]): { path: CategoryPath; pattern: RegExp }[] {
  const before = known.get(categories);
  if (before !== undefined) return before;
  const paths = new Map<string, { spelled: readonly string[]; path: CategoryPath }>();
  for (const { path, aliases = [] } of categories) {
    if (path.length < 2) continue;
    for (const spelled of [path, ...aliases, ...(path.length > 2 ? [path.slice(0, 2)] : [])]) {
      const key = spelled.join('\n');
      if (!paths.has(key)) paths.set(key, { spelled, path });
    }
  }
  const patterns = [...paths.values()]
    .sort((a, b) => b.spelled.join('').length - a.spelled.join('').length)
    .map(({ spelled, path }) => ({ path, pattern: new RegExp(spelled.map(levelPattern).join(SEPARATORS), 'u') }));
  known.set(categories, patterns);
  return patterns;
}

/** Signs inside a name may be written otherwise. */
const levelPattern = (level: string): string =>
  [...level]
    .map((character) => {
      if (/[（(]/u.test(character)) return '[（(]';
      if (/[）)]/u.test(character)) return '[）)]';
      if (/[/、\s]/u.test(character)) return '[/、\\s／和及]?';
      return character.replace(/[.*+?^${}|[\]\\]/gu, '\\$&');
    })
    .join('');

/** What is wanted of a category: the nearest word before it in its clause, else right behind it. */
function verbAround(text: string, start: number, end: number, { verbs }: Notices): ReferenceVerb | undefined {
  const before = /[^，,。；;\n]*$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  if (/(?:所选|已选|当前|选择的|现有|你选|您选)[^，,]{0,8}$/u.test(before)) return undefined;
  const behind = /^[】”」』"']?(?:服务)?(?:类目)?[^，,。；;\n]{0,4}/u.exec(text.slice(end))?.[0] ?? '';
  return nearest(before, verbs, true) ?? nearest(behind, verbs, false);
}

function nearest(text: string, verbs: Notices['verbs'], last: boolean): ReferenceVerb | undefined {
  let best: { verb: ReferenceVerb; end: number; length: number } | undefined;
  for (const { verb, says } of verbs) {
    for (const word of says.flatMap((saying) => saying.split('|'))) {
      const at = last ? text.lastIndexOf(word) : text.indexOf(word);
      if (at < 0) continue;
      const end = last ? -(at + word.length) : at;
      if (best === undefined || end < best.end || (end === best.end && word.length > best.length))
        best = { verb, end, length: word.length };
    }
  }
  return best?.verb;
}
