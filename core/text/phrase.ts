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
/** Many words at once, in a fraction of the time: nothing in a text is compared or joined across a line break. */
export function compactWords(words: readonly string[]): string[] {
  const forms = compactWord(words.join('\n')).split('\n');
  return words.length > 0 && forms.length === words.length ? forms : words.map(compactWord);
}
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

export interface PhraseOptions {
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
  for (const { list, gap, size, number, edge, bracket, text } of tokensOf(phrase)) {
    if (list !== undefined) source += listSource(wordsOf(list, lists, phrase), toForm);
    else if (gap !== undefined) source += `[^${gap === '~' ? SENTENCE_ENDS : CLAUSE_ENDS}]{0,${size}}?`;
    else if (number !== undefined) source += NUMBER;
    else if (edge === '^') source += anchors === 'said' ? `(?:^|(?<=${EDGE}))` : '^';
    else if (edge === '$') source += anchors === 'said' ? `(?=${EDGE}|$)` : '$';
    else if (bracket !== undefined) source += bracket === '(' ? '(?:' : bracket;
    else if (text !== undefined) source += escaped(formOf(text, toForm));
  }
  return source;
}

/** A piece of a phrase: one of these is there. */
interface Token {
  list: string | undefined;
  gap: string | undefined;
  size: string | undefined;
  number: string | undefined;
  edge: string | undefined;
  bracket: string | undefined;
  text: string | undefined;
}

/** @throws Error for a phrase that cannot be read */
export function tokensOf(phrase: string): Token[] {
  const tokens: Token[] = [];
  for (const [, list, gap, size, number, edge, bracket, text, other] of phrase.matchAll(TOKEN)) {
    if (other !== undefined) throw new Error(`phrase "${phrase}": "${other}" means nothing here`);
    tokens.push({ list, gap, size, number, edge, bracket, text });
  }
  return tokens;
}

/** @throws Error when there is no such list */
export function wordsOf(name: string, lists: WordLists, phrase: string): readonly string[] {
  const words = Object.hasOwn(lists, name) ? lists[name] : undefined;
  if (words === undefined) throw new Error(`phrase "${phrase}": no list "${name}"`);
  return words;
}

type ToForm = (word: string) => string;

/** By form: folding takes longer than all else, and the rules say the same words again and again. */
const knownForms = new Map<ToForm, Map<string, string>>();

/** A piece of a rule's text as it stands in a text of the form. */
export function formOf(text: string, toForm: ToForm = compactWord): string {
  const known = knownForms.get(toForm) ?? new Map<string, string>();
  knownForms.set(toForm, known);
  let form = known.get(text);
  if (form === undefined) {
    form = toForm(text);
    known.set(text, form);
  }
  return form;
}

/** By list and form: many phrases name the same ones. */
const listSources = new WeakMap<readonly string[], Map<ToForm, string>>();

function listSource(words: readonly string[], toForm: ToForm): string {
  const known = listSources.get(words) ?? new Map<ToForm, string>();
  listSources.set(words, known);
  let source = known.get(toForm);
  if (source === undefined) {
    // The longest first, so that a phrase takes all of a word.
    const longestFirst = words.map((word) => formOf(word, toForm)).sort((a, b) => b.length - a.length);
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
