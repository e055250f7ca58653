import { compact } from './compact';
import { fold } from './fold';

/** Word lists that phrases name, by their names. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** Where a sentence ends, in a folded text; a blank line or a line break ends one as well. */
const SENTENCE_ENDS = '。!?;\\n\\r';
/** What parts the clauses of a sentence. */
const CLAUSE_ENDS = `${SENTENCE_ENDS},`;
/** What stands at the beginning or the end of a thing said. */
const EDGE = `[${CLAUSE_ENDS}、:"'“”‘’「」『』《》【】()（）\\[\\]|]`;

/** Chinese and Arabic numbers, with a fraction. */
const NUMBER = '(?:\\d[\\d,]{0,8}(?:\\.\\d{1,2})?|[零一二三四五六七八九十百千万两半]{1,6})';

const TOKEN = /\{([\w-]+)\}|([~_])(\d{1,2})|<(n)>|([\^$])|([(|)?])|([^{}~_<>^$()|?]+|[~_](?!\d))|(.)/gsu;

/** Whether a phrase is a plain word, which the matcher finds; the others are found one by one. */
export const isWord = (phrase: string): boolean => !/[{}<>^$()|?]|[~_]\d/.test(phrase);

/** A word as it stands in a compact text. */
export const compactWord = (word: string): string => compact(fold(word)).text;
/** A word as it stands in a text that is only folded. */
export const foldedWord = (word: string): string => fold(word).text;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/**
 * Reads phrases of a small language into one expression: plain text stands for itself, `(a|b)` for either, `?` behind
 * a bracket or a list says that it may be absent, `{name}` is any word of a list, `~8` up to eight characters of the
 * same sentence, `_8` up to eight of the same clause, `<n>` a number, `^` and `$` the beginning and the end of a thing
 * said. All repetition is bounded, so no text makes the expression run away.
 *
 * @throws Error for a phrase that cannot be read
 */
export function compilePhrases(
  phrases: readonly string[],
  lists: WordLists,
  { toForm = compactWord, anchors = 'said' }: PhraseOptions = {},
): RegExp {
  const sources = phrases.map((phrase) => sourceOf(phrase, lists, toForm, anchors));
  return new RegExp(sources.map((source) => `(?:${source})`).join('|'), 'g');
}

interface PhraseOptions {
  toForm?: (word: string) => string;
  /** What `^` and `$` mean: the edges of a thing said, or of the text that is given. */
  anchors?: 'said' | 'text';
}

function sourceOf(
  phrase: string,
  lists: WordLists,
  toForm: (word: string) => string,
  anchors: 'said' | 'text',
): string {
  let source = '';
  for (const [, list, gap, size, number, edge, bracket, text, other] of phrase.matchAll(TOKEN)) {
    if (list !== undefined) source += listSource(list, lists, toForm, phrase);
    else if (gap !== undefined) source += `[^${gap === '~' ? SENTENCE_ENDS : CLAUSE_ENDS}]{0,${size}}?`;
    else if (number !== undefined) source += NUMBER;
    else if (edge === '^') source += anchors === 'said' ? `(?:^|(?<=${EDGE}))` : '^';
    else if (edge === '$') source += anchors === 'said' ? `(?=${EDGE}|$)` : '$';
    else if (bracket !== undefined) source += bracket === '(' ? '(?:' : bracket;
    else if (text !== undefined) source += escaped(toForm(text));
    else throw new Error(`phrase "${phrase}": "${other}" means nothing here`);
  }
  return source;
}

/** By list and form: folding a long list takes longer than all else, and many phrases name the same ones. */
const listSources = new WeakMap<readonly string[], Map<(word: string) => string, string>>();

function listSource(name: string, lists: WordLists, toForm: (word: string) => string, phrase: string): string {
  const words = Object.hasOwn(lists, name) ? lists[name] : undefined;
  if (words === undefined) throw new Error(`phrase "${phrase}": no list "${name}"`);
  const known = listSources.get(words) ?? new Map<(word: string) => string, string>();
  listSources.set(words, known);
  let source = known.get(toForm);
  if (source === undefined) {
    // The longest first, so that a phrase takes all of a word.
    const longestFirst = words.map(toForm).sort((a, b) => b.length - a.length);
    source = `(?:${longestFirst.map(escaped).join('|')})`;
    known.set(toForm, source);
  }
  return source;
}

/** Phrases in which one that only names a list gives way to the words of the list. */
export const withLists = (phrases: readonly string[], lists: WordLists): string[] =>
  phrases.flatMap((phrase) => {
    const name = /^\{([\w-]+)\}$/.exec(phrase)?.[1];
    return name !== undefined && Object.hasOwn(lists, name) ? [...(lists[name] ?? [])] : [phrase];
  });
