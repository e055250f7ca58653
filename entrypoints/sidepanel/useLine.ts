import { useCallback, useEffect, useRef, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';
import { PANEL_LINE, PageProblems, type PanelWish } from '../../core/model/page-problems';
import type { FrontTab } from '../shared/tab';

/**
 * What is wrong in the tab in front, as it changes there, and a way to ask things of that tab. The line ends with the
 * page; it is laid anew when the tab says something again.
 */
export function useLine(front: FrontTab): { problems: PageProblems | undefined; ask: (wish: PanelWish) => void } {
  const [problems, setProblems] = useState<PageProblems>();
  const line = useRef<{ tabId: number; port: Browser.runtime.Port }>(undefined);
  const tabId = front.kind === 'recognised' ? front.tabId : undefined;

  // On every word of the tab, not only when its number changes: after a reload the line has to be laid again.
  useEffect(() => {
    if (front.kind !== 'recognised' || line.current?.tabId === front.tabId) return;
    line.current?.port.disconnect();
    const port = browser.tabs.connect(front.tabId, { name: PANEL_LINE, frameId: 0 });
    const laid = { tabId: front.tabId, port };
    line.current = laid;
    port.onMessage.addListener((message: unknown) => {
      if (line.current !== laid) return;
      const told = PageProblems.safeParse(message);
      setProblems(told.success ? told.data : undefined);
    });
    port.onDisconnect.addListener(() => {
      if (line.current !== laid) return;
      line.current = undefined;
      setProblems(undefined);
    });
  }, [front]);

  useEffect(() => {
    if (tabId !== undefined) return;
    line.current?.port.disconnect();
    line.current = undefined;
    setProblems(undefined);
  }, [tabId]);
  useEffect(() => () => line.current?.port.disconnect(), []);

  const ask = useCallback((wish: PanelWish) => line.current?.port.postMessage(wish), []);
  return { problems, ask };
}
