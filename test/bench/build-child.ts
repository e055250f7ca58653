import { readFileSync } from 'node:fs';
import { FASTSCAN, MAP_TRIE, MONYONE_FAST, OURS } from './peers';

/** Prints how many milliseconds the first build from the words of standard input takes for the peer that is named. */
const peer = [OURS, MAP_TRIE, MONYONE_FAST, FASTSCAN].find(({ name }) => name === process.argv[2]);
if (peer === undefined) throw new Error(`no peer ${process.argv[2]}`);
const words = readFileSync(0, 'utf8').split('\n');
const start = performance.now();
peer.build(words);
console.log(performance.now() - start);
