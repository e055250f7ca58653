export type { LookupHit, LookupTab } from './hits';
export { LookupView } from './LookupView';
export type { LookupActions, LookupFacts } from './port';
export type { Opened } from './stack';
export type { DocumentChoice, Ledger, ToolFacts } from './tool-facts';
