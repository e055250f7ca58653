import type { LookupHit } from './hits';
import type { ToolFacts } from './tool-facts';

/** The larger questions beside the search. */
export type ToolId = 'by-papers' | 'by-business' | 'names' | 'decode' | 'compare';

/** What each of them is given. */
export interface ToolProps {
  facts: ToolFacts;
  /** Opens the answer behind a line. */
  onOpen: (hit: LookupHit) => void;
  /** The categories to begin with. */
  start: readonly string[];
  /** Begin with those of the other consoles as well that do the same business. */
  elsewhere?: boolean | undefined;
}
