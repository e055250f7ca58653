import { browser } from 'wxt/browser';

/** Address of the lookup as a page, with what it opens. */
export const lookupPage = (link = ''): string => browser.runtime.getURL(`/lookup.html${link}` as '/lookup.html');
