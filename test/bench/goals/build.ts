import { numberFrom } from '../child';
import { atLeast, type Outcome } from '../goal';
import { compare, median } from '../measure';
import { FASTSCAN, MAP_TRIE, MONYONE_FAST, OURS, type Peer } from '../peers';
import { chineseWords } from '../words';

const CHILD = new URL('../build-child.ts', import.meta.url);
const COLD_ROUNDS = 7;

/** Read by each process anew, as a list is that was stored: dictionaries leave their words all over the heap. */
const LIST = chineseWords(100_000).join('\n');

/** Milliseconds of a first build in a process of its own, where nothing is compiled yet. */
const coldBuild = (peer: Peer): number => numberFrom(CHILD, [peer.name], LIST);

/**
 * Building a matcher from the longest list that a team may have, as it happens: once, in a process that has built
 * nothing before. The two take turns, so that whatever else the machine does meets both, and the median of the rounds
 * counts. Building it again and again, which nobody does, is printed beside.
 */
export function buildGoals(): Outcome {
  const rounds = Array.from({ length: COLD_ROUNDS }, () => ({ ours: coldBuild(OURS), theirs: coldBuild(MAP_TRIE) }));
  const ratios = rounds.map(({ ours, theirs }) => theirs / ours);
  const words = LIST.split('\n');
  const warm = compare(
    () => MAP_TRIE.build(words).scan('一'),
    () => OURS.build(words).scan('一'),
    { rounds: 15, warmUp: 1500 },
  );
  const others = [MONYONE_FAST, FASTSCAN].map((peer) => `${peer.name} ${coldBuild(peer).toFixed(0)} ms`);
  return {
    goals: [
      atLeast(
        'build-vs-map-trie',
        6,
        median(ratios),
        'Map trie of 100,000 words, first build of a process: times as long as ours',
      ),
    ],
    notes: [
      `build-vs-map-trie: ${median(rounds.map(({ theirs }) => theirs)).toFixed(0)} ms against ` +
        `${median(rounds.map(({ ours }) => ours)).toFixed(0)} ms, ratios ${Math.min(...ratios).toFixed(1)} to ` +
        `${Math.max(...ratios).toFixed(1)} in ${COLD_ROUNDS} rounds; warm ×${warm.ratio.toFixed(1)}; ${others.join(', ')}`,
    ],
  };
}
