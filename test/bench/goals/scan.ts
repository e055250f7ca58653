import { compact } from '../../../core/text/compact';
import { fold } from '../../../core/text/fold';
import { atMost, type Goal, type Outcome } from '../goal';
import { compare, floorOf, microseconds } from '../measure';
import { faultOf, OURS } from '../peers';
import { chineseProse } from '../prose';
import { chineseWords } from '../words';

const LIMITS = [
  { name: 'scan-200', count: 200, goal: 3 },
  { name: 'scan-20k', count: 20_000, goal: 8 },
  { name: 'scan-100k', count: 100_000, goal: 18 },
];

/**
 * Scanning against a bare loop over the text.
 * @throws Error when our own hits are wrong: then no figure counts
 */
export function scanGoals(): Outcome {
  const notes: string[] = [];
  const text = chineseProse(20_000);
  const goals: Goal[] = LIMITS.map(({ name, count, goal }) => {
    const words = chineseWords(count);
    const built = OURS.build(words);
    const fault = faultOf(built, words, text);
    if (fault !== undefined) throw new Error(`${name}: ${fault}`);
    const { ratio, first, second } = compare(
      () => built.scan(text),
      () => floorOf(text),
    );
    notes.push(`${name}: ${built.scan(text)} hits in ${microseconds(first)}, floor ${microseconds(second)}`);
    return atMost(name, goal, ratio, `20,000 characters, ${count.toLocaleString('en')} words, times the floor`);
  });

  const short = chineseProse(500);
  const built = OURS.build(chineseWords(20_000));
  const floor = (): number => floorOf(short);
  const foldAndScan = compare(() => built.scan(fold(short).text), floor);
  const compactToo = compare(() => {
    const folded = fold(short);
    return built.scan(folded.text) + built.scan(compact(folded).text);
  }, floor);
  notes.push(
    `short-text: ${microseconds(foldAndScan.first)}, floor ${microseconds(foldAndScan.second)}; ` +
      `scan alone ×${compare(() => built.scan(short), floor).ratio.toFixed(1)}, ` +
      `with the compact form folded and scanned too ×${compactToo.ratio.toFixed(1)}`,
  );
  goals.push(
    atMost('short-text', 10, foldAndScan.ratio, '500 characters folded and scanned, 20,000 words, times the floor'),
  );
  return { goals, notes };
}
