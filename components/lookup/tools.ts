import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { LookupHit } from './hits';
import type { ToolFacts } from './tool-facts';

/** The larger questions beside the search. */
export type ToolId = 'by-papers' | 'by-business' | 'names' | 'decode' | 'compare';

export interface ToolProps {
  facts: ToolFacts;
  /** Opens the answer behind a line. */
  onOpen: (hit: LookupHit) => void;
  /** The categories to begin with. */
  start: readonly string[];
}

/** In the order of the bar; each one's code comes when it is opened. */
export const TOOLS: Readonly<Record<ToolId, LazyExoticComponent<ComponentType<ToolProps>>>> = {
  'by-papers': lazy(() => import('../by-papers/ByPapersView')),
  'by-business': lazy(() => import('../by-business/ByBusinessView')),
  names: lazy(() => import('../names/NamesView')),
  decode: lazy(() => import('../decode/DecodeView')),
  compare: lazy(() => import('../compare/CompareView')),
};

export const TOOL_IDS = Object.keys(TOOLS) as ToolId[];
