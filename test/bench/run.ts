import { cpus } from 'node:os';
import type { Goal, Group } from './goal';
import { browserNotes } from './goals/browser';
import { buildGoals } from './goals/build';
import { editGoals } from './goals/edit';
import { foldGoals } from './goals/fold';
import { heapGoals } from './goals/heap';
import { pageGoals } from './goals/page';
import { papersGoals } from './goals/papers';
import { peerGoals } from './goals/peers';
import { scanGoals } from './goals/scan';
import { searchGoals } from './goals/search';
import { storeGoals } from './goals/store';

/** To add goals, write a group in a file of its own in goals/ and list it here. */
const GROUPS: readonly Group[] = [
  scanGoals,
  editGoals,
  foldGoals,
  peerGoals,
  buildGoals,
  heapGoals,
  pageGoals,
  searchGoals,
  storeGoals,
  papersGoals,
];
/** What has no goal takes its time, and is told to people alone. */
const NOTES: readonly Group[] = [browserNotes];

const asJson = process.argv.includes('--json');
const started = performance.now();
const goals: Goal[] = [];
const notes: string[] = [];
for (const group of asJson ? GROUPS : [...GROUPS, ...NOTES]) {
  const outcome = await group();
  goals.push(...outcome.goals);
  notes.push(...(outcome.notes ?? []));
}

if (asJson) {
  const plain = goals.map(({ name, measured, goal, holds }) => ({ name, measured, goal, holds }));
  console.log(JSON.stringify({ goals: plain }));
} else {
  const nameWidth = Math.max(...goals.map(({ name }) => name.length));
  for (const { name, measured, goal, holds, sense, what } of goals) {
    const figures = `${String(measured).padStart(6)} ${sense} ${String(goal).padStart(3)}`;
    console.log(`${holds ? 'holds ' : 'BROKEN'} ${name.padEnd(nameWidth)} ${figures}   ${what}`);
  }
  console.log(`\n${notes.join('\n')}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${seconds} s`);
}
process.exitCode = goals.every(({ holds }) => holds) ? 0 : 1;
