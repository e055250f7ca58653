import { onBoundaries } from './boundaries';
import { type Compact, DIGIT, HAN, isLone, kindAt, SEPARATOR, STOP, widthAt } from './compact';
import { assertPart, type MappedText, type Span, textOf } from './mapped';

/** A compact text in which words stand together whose characters were parted by stops: 百。家。乐, 【六】【合】【彩】. */
export interface SpelledOut extends MappedText {
  /**
   * Whether a part is a word that was spelled out: it reaches over places where stops were, with three characters at
   * least or as one of the pairs. Of a list it is all: in 千、百、家、乐、业 there is no 百家乐.
   */
  isSpelledOut(start: number, end: number): boolean;
}

/** Characters of a compact text with the same stops between each two of them. */
interface Chain {
  places: number[];
  stops: string;
}

/** Longest stops between two characters, in UTF-16 units: brackets and a comma with blanks. */
const LONGEST_STOPS = 6;

/**
 * Joins what was spelled out; undefined when nothing was. Chains of three characters and more are joined, of two only
 * the `pairs`, and only where neither character belongs to a word beside it: 加微。信付款, not 谨小慎微。信用良好.
 */
export function spelledOut(compact: Compact, pairs: ReadonlySet<string>): SpelledOut | undefined {
  const chains = chainsIn(compact.text).filter(
    ({ places }) => places.length > 2 || isPair(compact.text, places, pairs),
  );
  return chains.length === 0 ? undefined : new JoinedText(compact, chains, pairs);
}

function chainsIn(text: string): Chain[] {
  const chains: Chain[] = [];
  let chain: Chain | undefined;
  for (let at = 0, left = -1; at < text.length; ) {
    const from = at;
    let hasStop = false;
    for (; at < text.length; at += widthAt(text, at)) {
      if (isSign(text, at)) hasStop ||= kindAt(text, at) === STOP;
      else if (isDigitBetween(text, at)) hasStop = true;
      else break;
    }
    if (at >= text.length) break;
    if (hasStop && left >= 0 && at - from <= LONGEST_STOPS && isOne(text, left) && isOne(text, at)) {
      const stops = text
        .slice(from, at)
        .replace(/[^\S\n]/g, '')
        .replace(/\d/, '0')
        // Each of them alone, before it or behind: 老(虎)机 as well as (老)(虎)(机).
        .replace(BRACKETS, '(');
      if (chain?.places.at(-1) === left && chain.stops === stops) chain.places.push(at);
      else {
        chain = { places: [left, at], stops };
        chains.push(chain);
      }
    }
    left = at;
    at += widthAt(text, at);
  }
  return chains;
}

function isSign(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === STOP || kind === SEPARATOR;
}

/** A digit put into a word: 六①合②彩. Any digit will do between any two characters of it. */
const isDigitBetween = (text: string, at: number): boolean =>
  kindAt(text, at) === DIGIT &&
  at > 0 &&
  at + 1 < text.length &&
  kindAt(text, at - 1) === HAN &&
  kindAt(text, at + 1) === HAN;

const BRACKETS = /[()[\]{}“”‘’「」『』《》〈〉【】〔〕]+/g;

/** A Chinese character, or a letter or digit with none beside it. */
const isOne = (text: string, at: number): boolean => kindAt(text, at) === HAN || isLone(text, at);

function isPair(text: string, [left = 0, right = 0]: readonly number[], pairs: ReadonlySet<string>): boolean {
  const [leftEnd, rightEnd] = [left + widthAt(text, left), right + widthAt(text, right)];
  if (!pairs.has(text.slice(left, leftEnd) + text.slice(right, rightEnd))) return false;
  return onBoundaries(text.slice(0, leftEnd), left, leftEnd) && onBoundaries(text.slice(right), 0, rightEnd - right);
}

/** A chain in the joined text. */
interface JoinedChain extends Span {
  /** Of a list, the part that a word has to hold: the first character may belong to the word before it. */
  list: ListedPart | undefined;
}

interface ListedPart extends Span {
  /** Whether the last character begins a word that goes on. */
  goesOn: boolean;
}

/** Of a longer list nobody reads that it is made of words, in UTF-16 units; each word looks at all of it. */
const LONGEST_SAYING = 24;

/** What parts the members of a list, folded. */
const LIST = /[、,]/;

class JoinedText implements SpelledOut {
  readonly text: string;
  readonly #compact: Compact;
  /** Of each unit, where it stands in the compact text. */
  readonly #places: Int32Array;
  /** Where stops were, rising, and the chain that they were in. */
  readonly #joints: { at: number; chain: JoinedChain }[] = [];
  readonly #pairs: ReadonlySet<string>;

  constructor(compact: Compact, chains: readonly Chain[], pairs: ReadonlySet<string>) {
    const { text } = compact;
    const units = new Uint16Array(text.length);
    const places = new Int32Array(text.length);
    let count = 0;
    let done = 0;
    const copyTo = (end: number): void => {
      for (; done < end; done += 1) {
        units[count] = text.charCodeAt(done);
        places[count] = done;
        count += 1;
      }
    };
    for (const chain of chains) {
      const joined = chain.places.map((at, index) => {
        // The first character of a chain may be the last of the one before it.
        if (index === 0) copyTo(at);
        else done = at;
        const start = count - Math.max(0, done - at);
        copyTo(at + widthAt(text, at));
        return start;
      });
      const [first = 0, second = 0] = joined;
      const isFirstAlone = chain.places[0] === 0 || isSign(text, (chain.places[0] ?? 0) - 1);
      const last = chain.places.at(-1) ?? 0;
      const behind = last + widthAt(text, last);
      const goesOn = behind < text.length && !isSign(text, behind);
      const list = { start: isFirstAlone ? first : second, end: count, goesOn };
      const ready = { start: first, end: count, list: LIST.test(chain.stops) ? list : undefined };
      for (const at of joined.slice(1)) this.#joints.push({ at, chain: ready });
    }
    copyTo(text.length);
    this.#compact = compact;
    this.#pairs = pairs;
    this.text = textOf(units, count);
    this.#places = places.subarray(0, count);
  }

  isSpelledOut(start: number, end: number): boolean {
    const inside = new Map<JoinedChain, number>();
    for (let index = this.#firstJointBehind(start); index < this.#joints.length; index += 1) {
      const { at, chain } = this.#joints[index] as { at: number; chain: JoinedChain };
      if (at >= end) break;
      inside.set(chain, (inside.get(chain) ?? 1) + 1);
    }
    if (inside.size === 0) return false;
    for (const [chain, count] of inside) {
      if (chain.list !== undefined && !this.#isWholeList(chain.list, { start, end })) return false;
      // Two characters may be the end of a sentence and the beginning of the next.
      const part = this.text.slice(Math.max(start, chain.start), Math.min(end, chain.end));
      if (count < 3 && !this.#pairs.has(part)) return false;
    }
    return true;
  }

  /** Whether a part is all of a list, or one of several words that are all of it: 赌，博，彩，票. */
  #isWholeList(list: ListedPart, part: Span): boolean {
    if (part.start <= list.start && part.end >= list.end) return true;
    if (part.start < list.start || part.end > list.end || list.end - list.start > LONGEST_SAYING) return false;
    const before = this.text.slice(list.start, part.start);
    const behind = this.text.slice(part.end, list.end);
    if (!this.#isPairs(before)) return false;
    // The last character may be the first of what follows the list.
    return (
      this.#isPairs(behind) ||
      (list.goesOn && before + behind.slice(0, -1) !== '' && this.#isPairs(behind.slice(0, -1)))
    );
  }

  #isPairs(text: string): boolean {
    for (let at = 0; at < text.length; at += 2) if (!this.#pairs.has(text.slice(at, at + 2))) return false;
    return true;
  }

  typedSpan(start: number, end: number): Span {
    assertPart(start, end, this.text.length);
    const from = start < this.#places.length ? (this.#places[start] as number) : this.#compact.text.length;
    const to = end > start ? (this.#places[end - 1] as number) + 1 : from;
    return this.#compact.typedSpan(from, to);
  }

  #firstJointBehind(place: number): number {
    let [low, high] = [0, this.#joints.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#joints[middle] as { at: number }).at <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
