import { numberFrom } from '../child';
import { atLeast, type Outcome } from '../goal';
import { compare, median } from '../measure';
import { FASTSCAN, MAP_TRIE, MONYONE_FAST, OURS, type Peer } from '../peers';
import { chineseWords } from '../words';

const ROUNDS = 7;

const coldBuild = (peer: Peer): number => numberFrom('build-child.ts', peer.name);

/**
 * Building a matcher from the longest list that a team may have: once, when the list is loaded, so in a process where
 * nothing is compiled yet. Of several such processes in turns the quickest counts: what others do on the machine only
 * ever adds to a time, and here it cannot be met by repeating.
 */
export function buildGoals(): Outcome {
  const rounds = Array.from({ length: ROUNDS }, () => ({ theirs: coldBuild(MAP_TRIE), ours: coldBuild(OURS) }));
  const theirs = Math.min(...rounds.map((round) => round.theirs));
  const ours = Math.min(...rounds.map((round) => round.ours));
  const words = chineseWords(100_000);
  const warm = compare(
    () => MAP_TRIE.build(words).scan('一'),
    () => OURS.build(words).scan('一'),
    { rounds: 9, warmUp: 1000 },
  );
  const [monyone, fastscan] = [coldBuild(MONYONE_FAST), coldBuild(FASTSCAN)];
  return {
    goals: [
      atLeast('build-vs-map-trie', 6, theirs / ours, 'first build of 100,000 words: Map trie, times as long as ours'),
    ],
    notes: [
      `build-vs-map-trie: ${theirs.toFixed(0)} ms against ${ours.toFixed(0)} ms, median of the ratios ` +
        `×${median(rounds.map((round) => round.theirs / round.ours)).toFixed(1)}; warm ×${warm.ratio.toFixed(1)}, ` +
        `ours ${warm.second.toFixed(0)} ms; ${MONYONE_FAST.name} ${monyone.toFixed(0)} ms, fastscan ${fastscan.toFixed(0)} ms`,
    ],
  };
}
