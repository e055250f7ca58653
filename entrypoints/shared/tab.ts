import pages from 'virtual:guoshen/pages';
import { browser } from 'wxt/browser';
import type { CategoryPath } from '../../core/model/category';
import type { ConsoleId, PageId, Verdict } from '../../core/model/console';
import { CONSOLE_NAMES } from '../../core/model/console-names';
import { TabState } from '../../core/model/message';
import type { Bilingual } from '../../core/model/rule';

/** A tab: a form that is known, a console page that is not, or something else. */
export type FrontTab =
  | {
      kind: 'recognised';
      tabId: number;
      id: ConsoleId;
      console: Bilingual;
      page: Bilingual;
      pageId: PageId;
      verdict: Verdict;
      open: number;
      questions: number;
      category?: CategoryPath;
      /** All that are chosen, the first of them is `category`. */
      categories: CategoryPath[];
    }
  | { kind: 'not-recognised'; tabId: number }
  | { kind: 'other' };

/** The tab in front of the window that asks. */
export async function frontTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** What stands in a tab: public facts about the page, nothing that was typed. */
export async function askTab(tabId: number | undefined): Promise<FrontTab> {
  if (tabId === undefined) return { kind: 'other' };
  try {
    const answer = TabState.safeParse(await browser.tabs.sendMessage(tabId, { kind: 'tab-state' }));
    if (!answer.success) return { kind: 'other' };
    const { page, title, verdict, open, questions = 0, categories } = answer.data;
    const known = pages.find(({ id }) => id === page);
    if (known === undefined || verdict === undefined) return { kind: 'not-recognised', tabId };
    const [category] = categories;
    return {
      kind: 'recognised',
      tabId,
      id: known.console,
      console: CONSOLE_NAMES[known.console],
      page: title ?? known.title,
      pageId: known.id,
      verdict,
      open,
      questions,
      ...(category && { category }),
      categories,
    };
  } catch {
    // No script of ours in that tab: it is not a console page.
    return { kind: 'other' };
  }
}
