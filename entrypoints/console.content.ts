import pages from 'virtual:guoshen/pages';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchSubmit } from '../consoles/guard';
import { lookOut } from '../consoles/look-out';
import { pagesAt } from '../consoles/recognise';
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
      else if (pagesAt(pages, location).length > 0) bringOverlay();
      else {
        looking = new AbortController();
        lookOut(document, pages, location, bringOverlay, AbortSignal.any([looking.signal, context.signal]));
      }
    };
    // Until the overlay's code is there, the popup is told that nothing is known here.
    browser.runtime.onMessage.addListener((message: unknown) => {
      const asked = (message as { kind?: unknown } | null)?.kind === 'tab-state' && bridge.judge === undefined;
      return asked ? Promise.resolve({ open: 0, categories: [] }) : undefined;
    });
    context.addEventListener(window, 'wxt:locationchange', follow);
    follow();
  },
});
