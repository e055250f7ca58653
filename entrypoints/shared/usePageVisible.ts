import { useSyncExternalStore } from 'react';

const follow = (changed: () => void): (() => void) => {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
};

/** Whether this page is in front of somebody: its tab is, in a window that is not minimised. */
export const usePageVisible = (): boolean => useSyncExternalStore(follow, () => document.visibilityState === 'visible');
