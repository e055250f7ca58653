import type { PackRecord } from '../../core/model/records/kept';
import { historyOf } from '../../core/pack/history';
import type { PackFacts } from '../../core/pack/schema';
import { store } from './store';

/** Nothing stands in the place of what is built in. */
export const NO_FACTS: PackFacts = {};

let judged: { record: string; facts: Promise<PackFacts> } | undefined;

/** The facts of the pack in use; none where there is no pack, or where it cannot stand over what is built in now. */
function factsOf(records: readonly PackRecord[]): Promise<PackFacts> {
  const { current } = historyOf(records);
  if (current === undefined) return Promise.resolve(NO_FACTS);
  if (judged?.record !== current.id) judged = { record: current.id, facts: readFacts(current.content) };
  return judged.facts;
}

async function readFacts(content: unknown): Promise<PackFacts> {
  const { judgePack } = await import('./built-in');
  const answer = judgePack(content);
  return answer.kind === 'sound' ? answer.pack.facts : NO_FACTS;
}

/** The facts of the pack in use now. Without an answer of the store, what is built in holds. */
export async function packFacts(): Promise<PackFacts> {
  const kept = await store.list('packs');
  return kept.ok ? factsOf(kept.value) : NO_FACTS;
}

/** Calls back with the facts of the pack in use, now and after every change; the result ends that. */
export function followPack(next: (facts: PackFacts) => void): () => void {
  let told: PackFacts | undefined;
  let asked = 0;
  return store
    .live((reader) => reader.list('packs'))
    .subscribe(async (answer) => {
      if (!answer.ok) return;
      asked += 1;
      const question = asked;
      const facts = await factsOf(answer.value);
      if (question !== asked || facts === told) return;
      told = facts;
      next(facts);
    });
}
