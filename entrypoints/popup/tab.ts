import pages from 'virtual:guoshen/pages';
import { browser } from 'wxt/browser';
import type { CategoryPath } from '../../core/model/category';
import type { ConsoleId, Verdict } from '../../core/model/console';
import { TabState } from '../../core/model/message';
import type { Bilingual } from '../../core/model/rule';
import { CONSOLE_NAMES } from '../shared/console-names';

/** The tab in front: a form that is known, a console page that is not, or something else. */
export type FrontTab =
  | {
      kind: 'recognised';
      id: ConsoleId;
      console: Bilingual;
      page: Bilingual;
      verdict: Verdict;
      open: number;
      questions: number;
      category?: CategoryPath;
    }
  | { kind: 'not-recognised' }
  | { kind: 'other' };

export async function askTab(): Promise<FrontTab> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return { kind: 'other' };
    const answer = TabState.safeParse(await browser.tabs.sendMessage(tab.id, { kind: 'tab-state' }));
    if (!answer.success) return { kind: 'other' };
    const { page, verdict, open, questions = 0, categories } = answer.data;
    const known = pages.find(({ id }) => id === page);
    if (known === undefined || verdict === undefined) return { kind: 'not-recognised' };
    const [category] = categories;
    return {
      kind: 'recognised',
      id: known.console,
      console: CONSOLE_NAMES[known.console],
      page: known.title,
      verdict,
      open,
      questions,
      ...(category && { category }),
    };
  } catch {
    // No script of ours in that tab: it is not a console page.
    return { kind: 'other' };
  }
}
