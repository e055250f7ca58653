import addresses from 'virtual:guoshen/page-addresses';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchSubmit } from '../consoles/guard';
import { bridge } from './shared/bridge';

/**
 * The script that every page of the three consoles loads: small, and there before the page's own scripts. It owns the
 * submit listener and brings in the overlay's code when the address may be a form that is known.
 */
export default defineContentScript({
  matches: ['https://mp.weixin.qq.com/*', 'https://console.cloud.tencent.com/*', 'https://meeting.tencent.com/*'],
  runAt: 'document_start',
  main(context) {
    if (bridge.started) return;
    bridge.started = true;
    watchSubmit(window, () => bridge.judge, context.signal);

    const follow = (): void => {
      const known = addresses.some(
        ({ host, paths }) => host === location.host && paths.some((prefix) => location.pathname.startsWith(prefix)),
      );
      if (bridge.follow !== undefined) bridge.follow();
      else if (known && !bridge.asked) {
        bridge.asked = true;
        browser.runtime.sendMessage({ kind: 'inject-overlay' }).catch(() => {
          // The extension was updated or removed while the page stayed open: leave the page alone.
          bridge.asked = false;
        });
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
