import type { Ledger } from '../../components/lookup';
import { newId, put, remove } from '../../store';
import { store } from './store';
import { toldWrite } from './told-write';

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
    return toldWrite([put('ledger', record)]);
  },
  settle: (record, outcome) => toldWrite([put('ledger', { ...record, outcome }, record)]),
  forget: ({ id }) => toldWrite([remove('ledger', id)]),
  restore: (record) => toldWrite([put('ledger', { ...record, id: newId() })]),
};
