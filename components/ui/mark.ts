import type { Verdict } from '../../core/model/console';
import type { PaperState } from '../../core/model/review';

/** The four states that mean the same everywhere: 已具备, 需处理, 会被拒, 未知. */
export type Mark = 'done' | 'attention' | 'refused' | 'unknown';

export const paperMark: Record<PaperState, Mark> = {
  held: 'done',
  missing: 'attention',
  expired: 'attention',
  unknown: 'unknown',
};

/** An unread page is unknown, never done. */
export const verdictMark: Record<Verdict, Mark> = {
  ready: 'done',
  attention: 'attention',
  blocked: 'refused',
  unread: 'unknown',
};
