import type { PageProblems, PanelWish } from '../../core/model/page-problems';
import type { FrontTab } from '../shared/tab';

export type PanelTabId = 'problems' | 'papers' | 'fill' | 'lookup';

/** What the lookup was last asked to open. */
export interface LookupWish {
  link?: string;
  /** Counts the wishes: the same link may be wished for again. */
  nth: number;
}

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
  wish: LookupWish;
}
