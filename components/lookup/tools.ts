import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { ToolId, ToolProps } from './tool';

/** In the order of the bar; each one's code comes when it is opened. */
export const TOOLS: Readonly<Record<ToolId, LazyExoticComponent<ComponentType<ToolProps>>>> = {
  'by-papers': lazy(() => import('../by-papers/ByPapersView')),
  'by-business': lazy(() => import('../by-business/ByBusinessView')),
  names: lazy(() => import('../names/NamesView')),
  decode: lazy(() => import('../decode/DecodeView')),
  compare: lazy(() => import('../compare/CompareView')),
};

export const TOOL_IDS = Object.keys(TOOLS) as ToolId[];
