import '../shared/zod';
import pages from 'virtual:guoshen/pages';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { ConsoleId } from '../../core/model/console';
import { Request } from '../../core/model/message';
import { type Held, NOTHING_KNOWN } from '../../core/profile/held-by';
import { HIGHLIGHT_STYLES } from '../shared/highlight-styles';
import { heldInUse, store } from '../shared/store';
import { obeyCommands } from './commands';
import { watchExpiry } from './expiry';
import { factsForPages, factsInUse } from './facts';
import { dropDraft, dropOutdated, rememberForm } from './forms';
import { ignoresOf, keepIgnore } from './ignores';
import { adoptOldKeepers } from './old-keepers';
import { answerOmnibox } from './omnibox';
import { keepTaughtPage, taughtPages } from './taught';
import { teamWordsPart } from './team-words';
import { welcomeOnce } from './welcome';

export default defineBackground(() => {
  watchExpiry();
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const request = Request.safeParse(message);
    if (!request.success) return undefined;
    return answer(request.data, sender);
  });
  void adoptOldKeepers();
  void dropOutdated(now());
  answerOmnibox();
  obeyCommands();
  welcomeOnce();
});

interface Sender {
  tab?: { id?: number } | undefined;
  url?: string | undefined;
}

async function answer(request: Request, sender: Sender): Promise<unknown> {
  const tabId = sender.tab?.id;
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
      return (await factsInUse()).lookup.view(request.console, request.path, request.channel, await held());
    case 'search-categories':
      return (await factsInUse()).lookup.searchCategories(request.console, request.query);
    case 'ignores':
      return isFrom(sender, request.console) ? ignoresOf(request.console) : undefined;
    case 'ignore':
    case 'take-back':
      return isFrom(sender, request.console) && (await keepIgnore(request.kind, request.console, request.ignore));
    case 'keep-draft':
    case 'form-sent':
    case 'form-memory':
      return isFrom(sender, request.console) ? rememberForm(request, now()) : undefined;
    case 'drop-draft':
      return dropDraft(request);
    case 'team-words':
      return teamWordsPart(request.part);
    case 'page-facts':
      return factsForPages();
    case 'known-pages':
      return { pages: (await factsInUse()).pack.pages, taught: await taughtPages(request.host) };
    case 'keep-taught-page':
      return keepTaughtPage(request.page, sender.url);
    case 'badge':
      if (tabId !== undefined) await showBadge(tabId, request.verdict, request.open);
      return undefined;
  }
}

/** Whether a message comes from a page of this console: a page learns of its own console only. */
function isFrom({ url }: Sender, console: ConsoleId): boolean {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).host : undefined;
  return pages.some((page) => page.console === console && page.host === host);
}
const now = (): string => new Date().toISOString();

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
