import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Request } from '../../core/model/message';
import { askTab, type FrontTab, frontTabId } from '../shared/tab';

/** `?tab=NUMBER` binds the view to one tab, where the browser has no side panel and the view is a window of its own. */
function boundTab(): number | undefined {
  const id = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(id) ? id : undefined;
}

/** The tab in front of this window, asked anew when another comes to the front, loads, or says that it has changed. */
export function useFrontTab(): FrontTab {
  const [front, setFront] = useState<FrontTab>({ kind: 'other' });
  useEffect(() => {
    const bound = boundTab();
    let followed = bound;
    let round = 0;
    const ask = async (): Promise<void> => {
      round += 1;
      const mine = round;
      followed = bound ?? (await frontTabId());
      const state = await askTab(followed);
      // A slower answer about what was there before does not overwrite a newer one.
      if (mine === round) setFront(state);
    };
    const asked = (): void => void ask();
    const updated = (tabId: number): void => {
      if (tabId === followed) asked();
    };
    const told = (message: unknown, { tab }: { tab?: { id?: number | undefined } | undefined }): undefined => {
      if (tab?.id === followed && Request.safeParse(message).data?.kind === 'badge') asked();
      return undefined;
    };
    asked();
    browser.tabs.onActivated.addListener(asked);
    browser.tabs.onUpdated.addListener(updated);
    browser.runtime.onMessage.addListener(told);
    return () => {
      round = Number.POSITIVE_INFINITY;
      browser.tabs.onActivated.removeListener(asked);
      browser.tabs.onUpdated.removeListener(updated);
      browser.runtime.onMessage.removeListener(told);
    };
  }, []);
  return front;
}
