/** Words that say little in a name and may go first; longer ones before those that they hold. */
const WEAK = [
  '最新版',
  '小程序',
  '应用程序',
  '手机版',
  '最好用的',
  '应用',
  '软件',
  '平台',
  '系统',
  '工具',
  '助手',
  '服务',
  '中心',
  '专业',
  '在线',
  '智能',
  '全能',
  '免费',
  '的',
  '版',
  'app',
  'pro',
];
const SIGNS = /[^\p{L}\p{N}]+/gu;
/** As many as are told. */
const MOST = 6;
/** Of a name at least so many characters have to stay. */
const SHORTEST = 2;

let segmenter: Intl.Segmenter | undefined;

/**
 * Names made of this one by leaving parts out: all of what was found, signs, words that say little, the last words.
 * Nothing is added, so that no name claims what its owner did not say, and nothing of what was found stays in part, so
 * that none only hides it. Each was checked.
 *
 * @param found parts that are refused, UTF-16 offsets
 * @param passes tells whether a name is refused nowhere
 */
export function alternativesFor(
  name: string,
  found: readonly { start: number; end: number }[],
  passes: (candidate: string) => boolean,
): string[] {
  const rest = without(name, found);
  const plain = rest.replace(SIGNS, '');
  const candidates = [rest, plain, ...withoutWeak(plain)];
  const shorter = candidates.flatMap(withoutLastWords);
  const all = [...new Set([...candidates, ...shorter].map((candidate) => candidate.trim()))];
  return all
    .filter((candidate) => candidate !== name && [...candidate].length >= SHORTEST && passes(candidate))
    .sort((a, b) => [...b].length - [...a].length)
    .slice(0, MOST);
}

function without(name: string, parts: readonly { start: number; end: number }[]): string {
  let rest = '';
  for (let at = 0; at < name.length; at += 1) {
    if (!parts.some(({ start, end }) => at >= start && at < end)) rest += name[at];
  }
  return rest;
}

/** Without each of the weak words, and without more and more of them. */
function withoutWeak(name: string): string[] {
  const single: string[] = [];
  const together: string[] = [];
  let rest = name;
  for (const word of WEAK) {
    const pattern = new RegExp(word, 'giu');
    if (!pattern.test(name)) continue;
    single.push(name.replace(pattern, ''));
    rest = rest.replace(pattern, '');
    together.push(rest);
  }
  return [...single, ...together];
}

/** Without the last word, the last two and so on; a single character at the end is no word to cut at. */
function withoutLastWords(name: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = [...segmenter.segment(name)].map(({ segment }) => segment);
  return words
    .map((_, count) => words.slice(0, count))
    .filter((kept) => kept.length > 0 && (kept.at(-1)?.length ?? 0) > 1 && (words[kept.length]?.length ?? 0) > 1)
    .map((kept) => kept.join(''));
}
