import { type Browser, browser } from 'wxt/browser';
import { lookupPage } from '../shared/lookup-page';
import { factsInUse } from './facts';
import { plain } from './plain';

/** As many lines as browsers show. */
const MOST = 6;

/** `gs` in the address bar: answers while a person types, the chosen one as a page. */
export function answerOmnibox(): void {
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    void factsInUse().then(({ source }) =>
      suggest(
        source
          .search(typed)
          .flatMap(({ id, name, path }): Browser.omnibox.SuggestResult[] => {
            const link = source.linkOf(id);
            return link === undefined
              ? []
              : [{ content: link, description: plain(path?.join(' / ') ?? name, import.meta.env.FIREFOX) }];
          })
          .slice(0, MOST),
      ),
    );
  });
  browser.omnibox.onInputEntered.addListener((entered, disposition) => void open(entered, disposition));
}

async function open(entered: string, disposition: `${Browser.omnibox.OnInputEnteredDisposition}`): Promise<void> {
  const { source } = await factsInUse();
  const [first] = source.search(entered);
  const link = source.linked(entered) ? entered.slice(entered.indexOf('#/')) : first && source.linkOf(first.id);
  const url = lookupPage(link);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
