import type { Ledger } from '../../components/lookup';
import { newId, put, remove } from '../../store';
import { store } from './store';

/** Refusals that were kept in the store. */
export const ledger: Ledger = {
  follow(next) {
    const question = store.live((reader) => reader.list('ledger'));
    return question.subscribe((answer) => answer.ok && next(answer.value.sort((a, b) => b.at.localeCompare(a.at))));
  },
  async keep(notice, { console, ruleIds }) {
    const record = {
      id: newId(),
      console,
      at: new Date().toISOString(),
      notice,
      rules: [...ruleIds],
      outcome: 'open' as const,
    };
    return (await store.write([put('ledger', record)])).ok;
  },
  settle: (record, outcome) => void store.write([put('ledger', { ...record, outcome }, record)]),
  forget: ({ id }) => void store.write([remove('ledger', id)]),
  restore: (record) => void store.write([put('ledger', { ...record, id: newId() })]),
};
