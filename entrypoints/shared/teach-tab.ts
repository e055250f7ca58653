import { browser } from 'wxt/browser';

/** Starts teach mode in a tab and brings it to the front; false where no script of ours is in it any more. */
export async function teachTab(tabId: number): Promise<boolean> {
  try {
    const started: unknown = await browser.tabs.sendMessage(tabId, { kind: 'teach' });
    if (!started) return false;
    await browser.tabs.update(tabId, { active: true });
    return true;
  } catch {
    return false;
  }
}
