import type { Finding } from './model/review';
import type { Check } from './model/rule';

/** A text with something taken out of it that has been checked anew. */
export interface Fix {
  /** The whole text as it would stand. */
  text: string;
  /** Findings that are gone in it. */
  solved: number;
  /** What changes at the finding in question. */
  edit: Edit;
}

export interface Edit {
  start: number;
  end: number;
}

export interface FixInput {
  /** The finding that is asked about, and all of its field. */
  finding: Finding;
  findings: readonly Finding[];
  text: string;
  checkOf: (rule: string) => Check['kind'] | undefined;
  /** Judges another text in the same field. */
  recheck: (text: string) => readonly Finding[];
}

/** More at once is no longer a correction. */
const MOST_EDITS = 40;

/**
 * A correction of a field: whatever can be taken out without leaving a torn sentence. It is offered only when the text
 * without it, judged anew, has fewer findings and none of another kind.
 */
export function fixOf({ finding, findings, text, checkOf, recheck }: FixInput): Fix | undefined {
  const edit = editFor(finding, text, checkOf(finding.rule));
  if (edit === undefined) return undefined;
  const all = findings
    .map((each) => (each === finding ? edit : editFor(each, text, checkOf(each.rule))))
    .filter((each) => each !== undefined);
  const attempts = all.length > 1 && all.length <= MOST_EDITS ? [all, [edit]] : [[edit]];
  for (const edits of attempts) {
    const fixed = withEdits(text, edits);
    if (fixed.trim() === '') continue;
    const left = recheck(fixed);
    const known = new Set(findings.map(({ rule }) => rule));
    if (left.length < findings.length && left.every(({ rule }) => known.has(rule))) {
      return { text: fixed, solved: findings.length - left.length, edit };
    }
  }
  return undefined;
}

const STOP = '，。；！？、,;!?\n';
/** Words that only lead to an address. */
const LEAD = /(?:详情|更多)?(?:请?(?:参见|参考|访问|登录|点击|见)|官方?网站?|官网|网址|链接|地址)?[:：]?\s*$/u;

/** What can go: an address with the words that lead to it, a sign, a whole clause, a word that only praises what follows. */
function editFor({ start, end }: Finding, text: string, kind: Check['kind'] | undefined): Edit | undefined {
  if (kind !== 'links' && kind !== 'symbols' && kind !== 'phrases') return undefined;
  if (kind === 'symbols') return { start, end };
  const lead = kind === 'links' ? (LEAD.exec(text.slice(Math.max(0, start - 16), start))?.[0].length ?? 0) : 0;
  const from = start - lead;
  const clause = wholeClause(text, from, end);
  if (clause !== undefined) return clause;
  if (kind === 'links') return { start: from, end };
  return text[end] === '的' ? { start, end: end + 1 } : undefined;
}

/** The clause that is nothing but this, with the sign that parts it from its neighbour. */
function wholeClause(text: string, start: number, end: number): Edit | undefined {
  const opens = start === 0 || STOP.includes(text.charAt(start - 1));
  const closes = end === text.length || STOP.includes(text.charAt(end));
  if (!opens || !closes) return undefined;
  const endsSentence = end === text.length || '。！？!?\n'.includes(text.charAt(end));
  // The sign that ends the sentence stays, and the one before the clause goes.
  const innerBefore = start > 0 && '，、；,;'.includes(text.charAt(start - 1));
  if (endsSentence) return { start: innerBefore ? start - 1 : start, end };
  return { start, end: end + 1 };
}

function withEdits(text: string, edits: readonly Edit[]): string {
  let fixed = text;
  let before = text.length;
  for (const { start, end } of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    const until = Math.min(end, before);
    if (until <= start) continue;
    fixed = fixed.slice(0, start) + fixed.slice(until);
    before = start;
  }
  return fixed;
}
