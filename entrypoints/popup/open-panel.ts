import { browser } from 'wxt/browser';

/** The one thing of Firefox's sidebar that is used here; the types are those of Chrome. */
interface WithSidebar {
  sidebarAction: { open(): Promise<void> };
}

/** Opens the view beside the page. To be called within a press, before anything is waited for. */
export const openPanel = (windowId: number): Promise<void> =>
  import.meta.env.FIREFOX
    ? (browser as unknown as WithSidebar).sidebarAction.open()
    : browser.sidePanel.open({ windowId });
