import type { HoldingRecord } from '../../core/model/records/papers';

/** Every word that was typed stands in the name, holder, number or scope. */
export function fits({ name, holder, number, scope }: HoldingRecord, typed: string): boolean {
  const told = [name, holder, number, ...(scope ?? [])].join(' ').normalize('NFKC').toLowerCase();
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => told.includes(word));
}
