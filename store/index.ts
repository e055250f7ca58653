export { type Change, digestOf, fileChanges, newId, put, remove } from './changes';
export type { Conflict, Reader } from './read';
export type { FaultKind, Result, StoreFault } from './result';
export { type Access, type Live, openStore, type Store, type StoreOptions } from './store';
export type { Written } from './write';
