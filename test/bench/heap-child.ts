import { buildMatcher } from '../../core/text/matcher';
import { chineseWords } from './words';

/** Prints how many bytes a matcher of 100,000 words keeps, on the heap and in buffers. Needs --expose-gc. */
function bytesInUse(): number {
  for (let round = 0; round < 4; round += 1) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const words = chineseWords(100_000);
// Compiled code stays as well, and is no part of what a matcher keeps.
buildMatcher(words.slice(0, 1000)).scan('一');
const before = bytesInUse();
const matcher = buildMatcher(words);
const after = bytesInUse();
matcher.scan(words[0] ?? '');
console.log(after - before);
