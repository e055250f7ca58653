import { FASTSCAN, MAP_TRIE, MONYONE_FAST, OURS } from './peers';
import { chineseWords } from './words';

/** Prints how many milliseconds the first build of 100,000 words takes for the peer that is named. */
const peer = [OURS, MAP_TRIE, MONYONE_FAST, FASTSCAN].find(({ name }) => name === process.argv[2]);
if (peer === undefined) throw new Error(`no peer ${process.argv[2]}`);
const words = chineseWords(100_000);
// What came before leaves garbage that is not the builder's.
for (let round = 0; round < 4; round += 1) globalThis.gc?.();
const start = performance.now();
peer.build(words);
console.log(performance.now() - start);
