import '../shared/zod';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { Request } from '../../core/model/message';
import { type Held, NOTHING_KNOWN } from '../../core/profile/held-by';
import { HIGHLIGHT_STYLES } from '../shared/highlight-styles';
import { lookup } from '../shared/lookup';
import { heldInUse, store } from '../shared/store';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: { tab?: { id?: number } | undefined }) => {
    const request = Request.safeParse(message);
    if (!request.success) return undefined;
    return answer(request.data, sender.tab?.id);
  });
});

async function answer(request: Request, tabId: number | undefined): Promise<unknown> {
  switch (request.kind) {
    case 'inject-overlay':
      if (tabId !== undefined) {
        await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/overlay.js'] });
      }
      return undefined;
    case 'inject-highlights':
      if (tabId !== undefined) {
        await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: HIGHLIGHT_STYLES });
      }
      return undefined;
    case 'category':
      return lookup.view(request.console, request.path, request.channel, await held());
    case 'search-categories':
      return lookup.searchCategories(request.console, request.query);
    case 'badge':
      if (tabId !== undefined) await showBadge(tabId, request.verdict, request.open);
      return undefined;
  }
}

/** Without an answer of the store nothing is known, which is said as unknown and never as held. */
async function held(): Promise<Held> {
  const answer = await store.read(heldInUse);
  return answer.ok ? answer.value : NOTHING_KNOWN;
}

/** The number of things to do, or a dash when that is not known. */
async function showBadge(tabId: number, verdict: string | undefined, open: number): Promise<void> {
  const text = verdict === undefined ? '' : verdict === 'unread' ? '–' : open === 0 ? '' : String(open);
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color: verdict === 'blocked' ? '#c9353f' : '#6b7280' });
}
