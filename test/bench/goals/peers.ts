import { atLeast, type Goal, type Outcome } from '../goal';
import { compare, microseconds } from '../measure';
import { FASTSCAN, faultOf, MAP_TRIE, MONYONE_FAST, OURS } from '../peers';
import { chineseProse } from '../prose';
import { chineseWords } from '../words';

const AGAINST = [
  { name: 'scan-vs-map-trie', peer: MAP_TRIE, count: 20_000, goal: 5 },
  { name: 'scan-vs-monyone-fast', peer: MONYONE_FAST, count: 20_000, goal: 5 },
  { name: 'scan-vs-fastscan', peer: FASTSCAN, count: 100_000, goal: 8 },
];

/** Scanning 20,000 characters against others, same words and same text. One that is wrong is timed all the same. */
export function peerGoals(): Outcome {
  const notes: string[] = [];
  const text = chineseProse(20_000);
  const goals: Goal[] = AGAINST.map(({ name, peer, count, goal }) => {
    const words = chineseWords(count);
    const ours = OURS.build(words);
    const theirs = peer.build(words);
    const fault = faultOf(theirs, words, text);
    if (fault !== undefined) notes.push(`${peer.name} is wrong with ${count} words: ${fault}`);
    const { ratio, first, second } = compare(
      () => theirs.scan(text),
      () => ours.scan(text),
      { rounds: 100 },
    );
    notes.push(`${name}: ${microseconds(first)} against ${microseconds(second)}`);
    return atLeast(name, goal, ratio, `${peer.name}, ${count.toLocaleString('en')} words: times as long as ours`);
  });
  return { goals, notes };
}
