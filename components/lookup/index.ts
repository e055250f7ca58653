export type { LookupHit, LookupTab } from './hits';
export { LookupView } from './LookupView';
