export type { LookupHit, LookupTab } from './hits';
export { LookupView } from './LookupView';
export type { LookupActions, LookupFacts } from './port';
export type { Opened } from './stack';
export type { Advice, DocumentChoice, Ledger, ReadNotice, ToolFacts } from './tool-facts';
