import { type Browser, browser } from 'wxt/browser';
import { factsSource } from '../shared/lookup-facts';
import { lookupPage } from '../shared/lookup-page';

/** As many lines as browsers show. */
const MOST = 6;

/** Chrome reads suggestions as XML, Firefox as they are. */
const plain = (text: string): string =>
  import.meta.env.FIREFOX ? text : text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** `gs` in the address bar: answers while a person types, the chosen one as a page. */
export function answerOmnibox(): void {
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    suggest(
      factsSource
        .search(typed)
        .flatMap(({ id, name, path }): Browser.omnibox.SuggestResult[] => {
          const link = factsSource.linkOf(id);
          return link === undefined ? [] : [{ content: link, description: plain(path?.join(' / ') ?? name) }];
        })
        .slice(0, MOST),
    );
  });
  browser.omnibox.onInputEntered.addListener((entered, disposition) => {
    const [first] = factsSource.search(entered);
    const link = factsSource.linked(entered)
      ? entered.slice(entered.indexOf('#/'))
      : first && factsSource.linkOf(first.id);
    const url = lookupPage(link);
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}
