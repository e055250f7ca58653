import { numberFrom } from '../child';
import { atLeast, type Outcome } from '../goal';
import { compare, median } from '../measure';
import { FASTSCAN, MAP_TRIE, MONYONE_FAST, OURS, type Peer } from '../peers';
import { chineseWords } from '../words';

const ROUNDS = 7;

const coldBuild = (peer: Peer): number => numberFrom('build-child.ts', peer.name);

/** Building a matcher from the longest list that a team may have: once, when the list is loaded, so cold. */
export function buildGoals(): Outcome {
  const rounds = Array.from({ length: ROUNDS }, () => ({ theirs: coldBuild(MAP_TRIE), ours: coldBuild(OURS) }));
  const ratio = median(rounds.map(({ theirs, ours }) => theirs / ours));
  const words = chineseWords(100_000);
  const warm = compare(
    () => MAP_TRIE.build(words).scan('一'),
    () => OURS.build(words).scan('一'),
    { rounds: 9, warmUp: 1000 },
  );
  const milliseconds = (figures: readonly number[]): string => `${median(figures).toFixed(0)} ms`;
  return {
    goals: [atLeast('build-vs-map-trie', 6, ratio, 'first build of 100,000 words: Map trie, times as long as ours')],
    notes: [
      `build-vs-map-trie: ${milliseconds(rounds.map(({ theirs }) => theirs))} against ` +
        `${milliseconds(rounds.map(({ ours }) => ours))}; warm ×${warm.ratio.toFixed(1)}, ours ${warm.second.toFixed(0)} ms; ` +
        `${MONYONE_FAST.name} ${milliseconds([coldBuild(MONYONE_FAST)])}, ${FASTSCAN.name} ${milliseconds([coldBuild(FASTSCAN)])}`,
    ],
  };
}
