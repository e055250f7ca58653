/** The vocabulary of the house: every word that the rooms exchange, as zod schemas. */
export * from './category';
export * from './console';
export * from './document';
export * from './holding';
export * from './page';
export * from './requirement';
export * from './review';
export * from './rule';
export * from './source';
export * from './submission';
export * from './pack';
export * from './view';
export * from './message';
