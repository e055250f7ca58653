import { numberFrom } from '../child';
import { atLeast, type Outcome } from '../goal';
import { compare } from '../measure';
import { FASTSCAN, MAP_TRIE, MONYONE_FAST, OURS, type Peer } from '../peers';
import { chineseWords } from '../words';

const CHILD = new URL('../build-child.ts', import.meta.url);
const COLD_ROUNDS = 3;

/** Least milliseconds of a first build in a process of its own, where nothing is compiled yet. */
const coldBuild = (peer: Peer, rounds = COLD_ROUNDS): number =>
  Math.min(...Array.from({ length: rounds }, () => numberFrom(CHILD, peer.name)));

/** Building a matcher from the longest list that a team may have. The first build in a process is printed beside. */
export function buildGoals(): Outcome {
  const words = chineseWords(100_000);
  const { ratio, first, second } = compare(
    () => MAP_TRIE.build(words).scan('一'),
    () => OURS.build(words).scan('一'),
    { rounds: 25, warmUp: 1500 },
  );
  const cold = [OURS, MAP_TRIE].map((peer) => coldBuild(peer));
  const others = [MONYONE_FAST, FASTSCAN].map((peer) => `${peer.name} ${coldBuild(peer, 1).toFixed(0)} ms`);
  return {
    goals: [atLeast('build-vs-map-trie', 6, ratio, 'Map trie of 100,000 words: times as long to build as ours')],
    notes: [
      `build-vs-map-trie: ${first.toFixed(0)} ms against ${second.toFixed(0)} ms; the first in a process, best of ` +
        `${COLD_ROUNDS}: ${cold
          .map((time) => `${time.toFixed(0)} ms`)
          .reverse()
          .join(' against ')}; ${others.join(', ')}`,
    ],
  };
}
