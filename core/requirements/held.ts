import type { Catalogue } from '../catalogue/catalogue';
import { foldName, sharedPairs } from '../catalogue/names';
import type { Document } from '../model/document';
import type { Holding } from '../model/holding';
import { isAllOf, isLeaf, leavesOf, type Requirement, type RequirementLeaf } from '../model/requirement';
import { coversWords } from './covers';
import { type LeafKey, leafKey } from './plan';

/** What the holdings say about one leaf. `expired`: only papers that are no longer valid match it. */
export type HeldState = 'held' | 'expired' | 'missing';

const NUMERALS: Record<string, number> = {
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
/** A number of pieces; 六个月 and 三个工作日 are none. */
const COUNT = /(\d{1,4}|[一两二三四五六七八九十])(?:家|份|张|名|位|套|本|人|个(?!月|工作日|自然日))/u;
const COUNT_NOTE = /\(?(?:\d{1,4}|[一两二三四五六七八九十])(?:家|份|名|张|个|位|套|本|人)(?:及以上|以上|或以上)?\)?/gu;
const COPY_SUFFIX = /(?:复印件|扫描件|影印件|原件|电子版)$/u;
/** Words in a qualifier that tell nothing about which of several leaves is meant. */
const EMPTY_WORDS =
  /(?:经营范围|业务范围|许可范围|范围|需|须|包含|含|相关|内容|等|的|该|本|及以上|以上|或以上|签订|签署)/gu;
/** Words that any other party may be called by; they do not tell one from another. */
const ANY_PARTY = /(?:合作|中国|公司|主体|企业|机构|单位|方)/gu;
/** Words for the applicant itself. */
const OWN = /^(?:小程序主体|小程序申请者|小程序开发者|申请主体|申请者|主体|企业主体|我司|我们|本公司|公司|自己)$/u;

/** A paper as it counts for one applicant. */
export interface CountedHolding extends Holding {
  /** Another company's: it does where the tree asks for a partner's paper, and nowhere else. */
  foreign?: true;
}

interface NamedHolding {
  document: Document | undefined;
  folded: string;
  /** What stands around the title. */
  extra: string;
  count: number | undefined;
  expired: boolean;
}

/**
 * The state of every leaf of a tree under what is held.
 *
 * A holding means a leaf by the catalogue's names and aliases; words around the title (whose it is, what it covers)
 * decide where the tree asks for the same title more than once. A smaller count does not satisfy a larger one.
 *
 * @param date the day of the question, `YYYY-MM-DD`; papers that ended before it count as expired
 * @param whole the tree before it was narrowed to one kind of applicant: a paper that is said to be another kind's is
 *   not this one's
 */
export function heldStates(
  tree: Requirement | null,
  holdings: readonly CountedHolding[],
  catalogue: Catalogue,
  date: string,
  whole: Requirement | null = tree,
): Map<LeafKey, HeldState> {
  const states = new Map<LeafKey, HeldState>();
  if (tree === null) return states;
  const { leaves, choices } = candidatesIn(tree);
  const others = whole === null || whole === tree ? undefined : candidatesIn(whole);
  const counts = new Map<LeafKey, { enough: boolean; sum: number; expired: boolean }>();
  for (const holding of holdings.flatMap((each) => splitHolding(each, catalogue))) {
    const named = nameHolding(holding, catalogue, date);
    const elsewhere = others && named.extra !== '' ? matchingLeaves(named, others, catalogue).map(leafKey) : [];
    for (const leaf of matchingLeaves(named, { leaves, choices }, catalogue)) {
      if (elsewhere.length > 0 && !elsewhere.includes(leafKey(leaf))) continue;
      // A scope that was written down and holds none of the words is no longer a matter of names.
      if (coversWords(holding, leaf) === false || (holding.foreign === true && isOwn(leaf))) continue;
      const key = leafKey(leaf);
      const entry = counts.get(key) ?? { enough: false, sum: 0, expired: false };
      if (named.expired) entry.expired = true;
      else if (named.count === undefined) entry.enough = true;
      else entry.sum += named.count;
      counts.set(key, entry);
    }
  }
  for (const leaf of leaves) {
    const entry = counts.get(leafKey(leaf));
    const held = entry !== undefined && (entry.enough || entry.sum >= (leaf.copies ?? 1));
    states.set(leafKey(leaf), held ? 'held' : entry?.expired === true ? 'expired' : 'missing');
  }
  return states;
}

/** Papers among which a holding means one. */
interface Candidates {
  /** Each once. */
  leaves: readonly RequirementLeaf[];
  choices: readonly ReadonlySet<LeafKey>[];
}

const candidatesIn = (tree: Requirement): Candidates => ({
  leaves: [...new Map(leavesOf(tree).map((leaf) => [leafKey(leaf), leaf])).values()],
  choices: choicesOf(tree),
});

/** Several papers written as one: 《甲证》及《乙证》. Only where each part ends with a title of its own. */
function splitHolding(holding: CountedHolding, catalogue: Catalogue): CountedHolding[] {
  const whole = foldName(holding.name);
  if (holding.document !== undefined || catalogue.titles.some(({ title }) => title === whole)) return [holding];
  const parts = holding.name.split(/以及|及|和|与|、|\+|＋/u).map((part) => part.trim());
  const titled = (part: string): boolean => {
    const folded = foldName(part);
    return catalogue.titles.some(({ title }) => folded.endsWith(title));
  };
  return parts.length > 1 && parts.every(titled) ? parts.map((name) => ({ ...holding, name })) : [holding];
}

function nameHolding(holding: Holding, catalogue: Catalogue, date: string): NamedHolding {
  const folded = foldName(holding.name);
  const count = holding.copies ?? countIn(holding.name);
  const expired = holding.expires !== undefined && holding.expires < date;
  const known = holding.document === undefined ? undefined : catalogue.byId.get(holding.document);
  if (known !== undefined) {
    const extra = [holding.holder ?? '', ...(holding.scope ?? []), folded.replace(foldName(known.name), '')].join('');
    return { document: known, folded, extra: foldName(extra), count, expired };
  }
  const found = findTitle(holding.name, catalogue);
  return { document: found?.document, folded, extra: found?.extra ?? '', count, expired };
}

function countIn(name: string): number | undefined {
  const match = COUNT.exec(name.normalize('NFKC'));
  if (match === null) return undefined;
  const numeral = match[1] as string;
  return NUMERALS[numeral] ?? Number(numeral);
}

/** The document that a free name means: the title at its end, else the one in 《》, else the longest inside. */
export function findTitle(name: string, catalogue: Catalogue): { document: Document; extra: string } | undefined {
  const folded = foldName(name);
  const whole = catalogue.titles.find(({ title }) => title === folded);
  if (whole !== undefined) return { document: whole.document, extra: '' };
  const core = folded.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)$/u, '');
  for (const text of [core, core.replace(COPY_SUFFIX, '')]) {
    const atEnd = catalogue.titles.find(({ title }) => text.endsWith(title));
    if (atEnd !== undefined) return { document: atEnd.document, extra: folded.replace(atEnd.title, '') };
  }
  const quoted = [...name.matchAll(/《([^》]{2,60})》/gu)].map((match) => foldName(match[1] as string));
  const inQuotes = catalogue.titles.find(({ title }) => quoted.includes(title));
  if (inQuotes !== undefined) return { document: inQuotes.document, extra: folded.replace(inQuotes.title, '') };
  const inside = catalogue.titles.find(({ title }) => title.length >= 4 && core.includes(title));
  return inside && { document: inside.document, extra: folded.replace(inside.title, '') };
}

const qualifierOf = (leaf: RequirementLeaf): string =>
  foldName([leaf.party ?? '', leaf.condition ?? '', ...(leaf.words ?? []), leaf.for ?? ''].join('')).replace(
    EMPTY_WORDS,
    '',
  );

const isOwn = (leaf: RequirementLeaf): boolean => leaf.party === undefined || OWN.test(leaf.party);

/** The papers that stand side by side in one choice of one, for each such choice. */
function choicesOf(node: Requirement): Set<LeafKey>[] {
  if (isLeaf(node)) return [];
  const children = isAllOf(node) ? node.allOf : node.anyOf;
  const own = isAllOf(node) || (node.n ?? 1) > 1 ? [] : [new Set(children.filter(isLeaf).map(leafKey))];
  return [...own, ...children.flatMap(choicesOf)];
}

function matchingLeaves(
  holding: NamedHolding,
  { leaves, choices }: Candidates,
  catalogue: Catalogue,
): RequirementLeaf[] {
  const whole = holding.folded.replace(COUNT_NOTE, '');
  const spelled = leaves.filter((leaf) => spellingsOf(leaf, catalogue).includes(whole));
  if (spelled.length > 0) return spelled;
  const candidates = leaves.filter((leaf) => leaf.document === holding.document?.id);
  const words = holding.extra.replace(COUNT_NOTE, '');
  const extra = words.replace(EMPTY_WORDS, '').replace(/[()]/gu, '');
  const [only] = candidates;
  if (only === undefined) return [];
  if (candidates.length === 1) return only.party === undefined || fits(extra, only) ? [only] : [];
  const own = candidates.filter(isOwn);
  const others = candidates.filter((leaf) => !isOwn(leaf));
  if (extra === '') {
    if (own.length > 0) return own;
    // The bare title of a paper that two different parties have to give cannot tell which one it is, and need not where
    // either does.
    const either = choices.some((choice) => candidates.every((leaf) => choice.has(leafKey(leaf))));
    return either || new Set(candidates.map((leaf) => leaf.party)).size === 1 ? candidates : [];
  }
  const saysWhose = partyIn(words);
  const possible = saysWhose && others.length > 0 ? others : candidates;
  const scores = possible.map((leaf) => sharedPairs(extra, qualifierOf(leaf)));
  const best = Math.max(...scores);
  if (best > 0) {
    // A paper that covers something particular also does where nothing particular is asked of it.
    const plain = saysWhose ? [] : own.filter((leaf) => qualifierOf({ ...leaf, for: undefined }) === '');
    const meant = possible.filter((leaf, index) => scores[index] === best && (!saysWhose || fits(extra, leaf)));
    return [...new Set([...meant, ...plain])];
  }
  // Somebody's paper whom the tree does not name is nobody's here; a note on what the paper covers does no harm.
  return saysWhose ? [] : own;
}

/** Whether the words around a title can mean this leaf's party. */
function fits(extra: string, leaf: RequirementLeaf): boolean {
  const told = extra.replace(ANY_PARTY, '');
  return (
    told === '' ||
    sharedPairs(told, qualifierOf(leaf).replace(ANY_PARTY, '')) > 0 ||
    sharedPairs(extra, qualifierOf(leaf)) > 2
  );
}

/** The words before the title say that the paper is somebody else's. */
function partyIn(words: string): boolean {
  const before = /^([^(]+?)的(?:\(|$)/u.exec(words)?.[1];
  return before !== undefined && !OWN.test(before);
}

/** Spellings of a leaf without a catalogue title: party and name run together, with and without 的. */
function spellingsOf(leaf: RequirementLeaf, catalogue: Catalogue): string[] {
  const document = catalogue.byId.get(leaf.document);
  if (document === undefined || leaf.party === undefined) return [];
  return [document.name, ...document.aliases].flatMap((name) => [
    foldName(`${leaf.party}的${name}`),
    foldName(`${leaf.party}${name}`),
  ]);
}
