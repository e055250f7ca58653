import { atLeast, type Outcome } from '../goal';
import { compare } from '../measure';
import { MAP_TRIE, OURS } from '../peers';
import { chineseWords } from '../words';

/** Building a matcher from the longest list that a team may have. */
export function buildGoals(): Outcome {
  const words = chineseWords(100_000);
  const start = performance.now();
  OURS.build(words);
  const cold = performance.now() - start;
  const { ratio, first, second } = compare(
    () => MAP_TRIE.build(words).scan('一'),
    () => OURS.build(words).scan('一'),
    { rounds: 15, warmUp: 1500 },
  );
  return {
    goals: [atLeast('build-vs-map-trie', 6, ratio, 'Map trie of 100,000 words: times as long to build as ours')],
    notes: [
      `build-vs-map-trie: ${first.toFixed(0)} ms against ${second.toFixed(1)} ms warm; ours the first time here ${cold.toFixed(0)} ms`,
    ],
  };
}
