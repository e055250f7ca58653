import { settled, testDisk } from '../store/store';
import { fillStore } from './many-records';

/** Prints how many bytes the lists of a full store keep once they are read. Needs --expose-gc. */
function bytesInUse(): number {
  for (let round = 0; round < 4; round += 1) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const store = testDisk().open();
await fillStore(store);
// What the first reading compiles and caches stays as well, and is no part of the lists.
await settled(store.list('holdings'));
await settled(store.list('submissions'));
const before = bytesInUse();
const lists = [await settled(store.list('holdings')), await settled(store.list('submissions'))];
const after = bytesInUse();
if (lists.some((list) => list.length === 0)) throw new Error('the store is empty');
console.log(after - before);
store.close();
