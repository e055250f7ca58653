export type { LookupHit, LookupTab } from './hits';
export { LookupView, type LookupViewProps } from './LookupView';
