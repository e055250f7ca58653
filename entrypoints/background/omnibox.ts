import { type Browser, browser } from 'wxt/browser';
import { bilingual, pickLocale } from '../../components/ui/text/locale';
import { CONSOLE_NAMES } from '../../core/model/console-names';
import type { Bilingual } from '../../core/model/rule';
import { lookupPage } from '../shared/lookup-page';
import { factsInUse } from './facts';
import { plain } from './plain';

/** As many lines as browsers show. */
const MOST = 6;

const TEXTS = {
  enter: { zh: '回车打开最相近的一条，或从下面选', en: 'Enter opens what fits best; or choose below' },
  live: { zh: '直播', en: 'live' },
} satisfies Record<string, Bilingual>;

/** `gs` in the address bar: answers while a person types, the chosen one as a page. */
export function answerOmnibox(): void {
  const locale = pickLocale(navigator.languages);
  const firefox = import.meta.env.FIREFOX;
  const say = (text: Bilingual): string => bilingual(text, locale);
  browser.omnibox.setDefaultSuggestion({ description: plain(say(TEXTS.enter), firefox) });
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    void factsInUse().then(({ source }) =>
      suggest(
        source
          .search(typed)
          .flatMap(({ id, name, path, console, channel }): Browser.omnibox.SuggestResult[] => {
            const link = source.linkOf(id);
            // A name may stand on several consoles.
            const place = [
              ...(console === undefined ? [] : [say(CONSOLE_NAMES[console])]),
              ...(channel === undefined ? [] : [say(TEXTS[channel])]),
            ].join(' ');
            const words = [path?.join(' / ') ?? name, ...(place === '' ? [] : [place])].join(' · ');
            return link === undefined ? [] : [{ content: link, description: plain(words, firefox) }];
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
