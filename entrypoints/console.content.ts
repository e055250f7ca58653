import pages from 'virtual:guoshen/pages';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchSubmit } from '../consoles/guard';
import { lookOut } from '../consoles/look-out';
import { pagesAt } from '../consoles/recognise';
import type { ConsolePage } from '../core/model/page';
import { withTaught } from '../core/taught';
import { bridge } from './shared/bridge';

/**
 * The script that every page of the three consoles loads: small, and there before the page's own scripts. It owns the
 * submit listener and brings in the overlay's code when the address or the words on the page speak for a known form.
 */
export default defineContentScript({
  matches: ['https://mp.weixin.qq.com/*', 'https://console.cloud.tencent.com/*', 'https://meeting.tencent.com/*'],
  runAt: 'document_start',
  main(context) {
    if (bridge.started) return;
    bridge.started = true;
    bridge.pages = pages;
    bridge.untaught = pages;
    bridge.presses = watchSubmit(window, () => bridge.judge, context.signal);

    const bringOverlay = (): void => {
      if (bridge.asked) return;
      bridge.asked = true;
      browser.runtime.sendMessage({ kind: 'inject-overlay' }).catch(() => {
        // The extension was updated or removed while the page stayed open: leave the page alone.
        bridge.asked = false;
      });
    };
    let looking = new AbortController();
    const follow = (): void => {
      looking.abort();
      if (bridge.follow !== undefined) bridge.follow();
      else if (pagesAt(bridge.pages, location).length > 0) bringOverlay();
      else {
        looking = new AbortController();
        lookOut(document, bridge.pages, location, bringOverlay, AbortSignal.any([looking.signal, context.signal]));
      }
    };
    bridge.recallPages = async () => {
      const answer: unknown = await browser.runtime
        .sendMessage({ kind: 'known-pages', host: location.host })
        .catch(() => undefined);
      // The background has checked them; without an answer what was known stays.
      const known = answer as { pages?: ConsolePage[]; taught: ConsolePage[] } | undefined;
      if (known === undefined || known === null) return;
      bridge.untaught = known.pages ?? pages;
      bridge.pages = known.taught.length === 0 ? bridge.untaught : withTaught(bridge.untaught, known.taught);
    };
    // Until the overlay's code is there, the popup is told that nothing is known here.
    browser.runtime.onMessage.addListener((message: unknown) => {
      if (bridge.judge !== undefined) return undefined;
      const kind = (message as { kind?: unknown } | null)?.kind;
      if (kind === 'teach') {
        bridge.teachAsked = true;
        bringOverlay();
        return Promise.resolve(true);
      }
      return kind === 'tab-state' ? Promise.resolve({ open: 0, categories: [] }) : undefined;
    });
    context.addEventListener(window, 'wxt:locationchange', follow);
    follow();
    // What was taught, or stands in a pack, comes a moment later: most people have neither.
    void bridge.recallPages().then(() => bridge.pages !== pages && follow());
  },
});
