import { AhoCorasick } from '@monyone/aho-corasick/fast';
import FastScanner from 'fastscan';
import { HitList } from '../../core/text/hits';
import { buildMatcher } from '../../core/text/matcher';

/** A matcher with its words: `scan` is what is timed and gives the number of hits, `spans` what is checked. */
export interface Built {
  scan(text: string): number;
  /** Where words stand, `start end`. */
  spans(text: string): string[];
}

/** One way of finding words. */
export interface Peer {
  name: string;
  build(words: readonly string[]): Built;
}

const spansOf = (hits: HitList): string[] => hits.toArray().map(({ start, end }) => `${start} ${end}`);

export const OURS: Peer = {
  name: 'ours',
  build(words) {
    const matcher = buildMatcher(words);
    const hits = new HitList();
    const scan = (text: string): HitList => {
      hits.clear();
      return matcher.scan(text, hits);
    };
    return { scan: (text) => scan(text).count, spans: (text) => spansOf(scan(text)) };
  },
};

class TrieNode {
  readonly next = new Map<number, TrieNode>();
  /** -1 where no word ends. */
  word = -1;
}

/**
 * The first thing that comes to mind: a trie of maps, walked down from every place. A node is an object with a `Map` of
 * its own, as in any textbook; keys are units, which is faster than strings of one character. Its hits cost as little
 * as ours.
 */
export const MAP_TRIE: Peer = {
  name: 'Map trie',
  build(words) {
    const root = new TrieNode();
    words.forEach((word, index) => {
      let node = root;
      for (let at = 0; at < word.length; at += 1) {
        const unit = word.charCodeAt(at);
        let child = node.next.get(unit);
        if (child === undefined) {
          child = new TrieNode();
          node.next.set(unit, child);
        }
        node = child;
      }
      if (node.word < 0) node.word = index;
    });
    const hits = new HitList();
    const scan = (text: string): HitList => {
      hits.clear();
      for (let start = 0; start < text.length; start += 1) {
        let node: TrieNode | undefined = root;
        for (let at = start; at < text.length; at += 1) {
          node = node.next.get(text.charCodeAt(at));
          if (node === undefined) break;
          if (node.word >= 0) hits.add(start, at + 1, node.word);
        }
      }
      return hits;
    };
    return { scan: (text) => scan(text).count, spans: (text) => spansOf(scan(text)) };
  },
};

export const MONYONE_FAST: Peer = {
  name: '@monyone/aho-corasick/fast',
  build(words) {
    const built = new AhoCorasick([...words]);
    return {
      scan: (text) => built.matchInText(text).length,
      spans: (text) => built.matchInText(text).map(({ begin, end }) => `${begin} ${end}`),
    };
  },
};

export const FASTSCAN: Peer = {
  name: 'fastscan',
  build(words) {
    const built = new FastScanner([...words]);
    return {
      scan: (text) => built.search(text).length,
      spans: (text) => built.search(text).map(([start, word]) => `${start} ${start + word.length}`),
    };
  },
};

/** What is right, found by looking up every part of the text that is no longer than the longest word. */
function oracle(words: readonly string[], text: string): string[] {
  const known = new Set(words);
  const longest = Math.max(...words.map((word) => word.length));
  const spans: string[] = [];
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 1; end <= Math.min(start + longest, text.length); end += 1) {
      if (known.has(text.slice(start, end))) spans.push(`${start} ${end}`);
    }
  }
  return spans;
}

/** What is wrong with the hits of a matcher; undefined when they are right. */
export function faultOf(built: Built, words: readonly string[], text: string): string | undefined {
  const right = new Set(oracle(words, text));
  const found = built.spans(text);
  const known = new Set(found);
  const missed = [...right].filter((span) => !known.has(span)).length;
  const invented = found.filter((span) => !right.has(span)).length;
  const twice = found.length - known.size;
  if (missed + invented + twice === 0) return undefined;
  return `${missed} of ${right.size} hits missed, ${invented} invented, ${twice} given twice`;
}
