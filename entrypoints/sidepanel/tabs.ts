import { type ComponentType, lazy } from 'react';
import type { Bilingual } from '../../core/model/rule';
import type { PanelTabId, PanelTabProps } from './tab';

interface PanelTab {
  id: PanelTabId;
  title: Bilingual;
  View: ComponentType<PanelTabProps>;
}

/** The tabs of the side panel; each view's code comes when its tab is opened. */
export const PANEL_TABS: readonly [PanelTab, ...PanelTab[]] = [
  { id: 'problems', title: { zh: '问题', en: 'Problems' }, View: lazy(() => import('./tabs/Problems')) },
  { id: 'papers', title: { zh: '资料', en: 'Papers' }, View: lazy(() => import('./tabs/Papers')) },
  { id: 'fill', title: { zh: '填表', en: 'Fill' }, View: lazy(() => import('./tabs/Fill')) },
  { id: 'lookup', title: { zh: '查询', en: 'Look up' }, View: lazy(() => import('./tabs/Lookup')) },
];
