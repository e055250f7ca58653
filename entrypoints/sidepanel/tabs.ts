import { type ComponentType, lazy } from 'react';
import type { PageProblems, PanelWish } from '../../core/model/page-problems';
import type { Bilingual } from '../../core/model/rule';
import type { FrontTab } from '../shared/tab';

export type PanelTabId = 'problems' | 'papers' | 'fill' | 'lookup';

/** What every tab of the panel is given. */
export interface PanelTabProps {
  /** The tab in front of the window; changes as the person works. */
  front: FrontTab;
  /** What is wrong there, in step with what is typed; undefined until it has said so. */
  problems: PageProblems | undefined;
  /** Asks something of that page, on a person's press. */
  ask: (wish: PanelWish) => void;
  /** Shows another tab of the panel; in the lookup, what a link opens. */
  goTo: (tab: PanelTabId, link?: string) => void;
  /** What the lookup was last asked to open. */
  link: string | undefined;
}

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
