import Dexie from 'dexie';
import type { Bilingual } from '../core/model/rule';
import type { FaultKind } from './fault-kind';
import { FAULT_MESSAGES } from './messages';
import { TransferError, type TransferFaultKind } from './transfer/faults';

export interface StoreFault {
  kind: FaultKind | TransferFaultKind;
  /** What happened and what to do next. */
  message: Bilingual;
  /** For a report; never holds what a person typed. */
  detail?: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; fault: StoreFault };

export const faultOf = (kind: FaultKind, detail?: string): StoreFault => ({
  kind,
  message: FAULT_MESSAGES[kind],
  ...(detail !== undefined && { detail }),
});

/** A fault on its way through code that throws. */
export class StoreError extends Error {
  constructor(readonly fault: StoreFault) {
    super(fault.detail ?? fault.kind);
    this.name = 'StoreError';
  }
}

const BY_NAME: Record<string, FaultKind> = {
  [Dexie.errnames.DatabaseClosed]: 'closed',
  [Dexie.errnames.InvalidState]: 'closed',
  [Dexie.errnames.QuotaExceeded]: 'quota',
  [Dexie.errnames.Version]: 'newer',
};

/** The fault behind whatever was thrown. A full disk may come wrapped in an aborted transaction. */
export function toFault(thrown: unknown): StoreFault {
  let kind: FaultKind = 'unknown';
  const names: string[] = [];
  for (let error = thrown as { name?: string; message?: string; inner?: unknown } | undefined; error; ) {
    if (error instanceof StoreError) return error.fault;
    if (error instanceof TransferError) return error.toFault();
    const { name = '', message = '' } = error;
    names.push(name);
    const found = BY_NAME[name] ?? (/quota/i.test(message) ? 'quota' : undefined);
    // A full disk is the more telling reason of the two.
    if (found !== undefined && kind !== 'quota') kind = found;
    error = error.inner as typeof error;
  }
  return faultOf(kind, names.join(' < '));
}

/** Runs something that may throw and gives its answer as a value. */
export async function toResult<T>(work: () => PromiseLike<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    return { ok: false, fault: toFault(thrown) };
  }
}
