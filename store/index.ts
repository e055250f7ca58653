export { type Change, digestOf, fileChanges, newId, put, remove } from './changes';
export type { Conflict, Reader } from './read';
export type { FaultKind, Result, StoreFault } from './result';
export { type Access, type Live, openStore, type Store, type StoreOptions } from './store';
export type { TransferFaultKind } from './transfer/faults';
export { type Difference, type ImportCount, type ImportPlan, planImport } from './transfer/merge';
export { parseExport } from './transfer/parse';
export { writeExport } from './transfer/write-file';
export type { Written } from './write';
