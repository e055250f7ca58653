import { browser } from 'wxt/browser';
import type { LookupActions } from '../../components/lookup';
import { saveText } from '../../components/ui/save-file';
import { lookupPage } from './lookup-page';

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const open = (address: string): void => void browser.tabs.create({ url: address });

/** What the lookup in the popup and the side panel can do: paper and whole pages are matters of a tab. */
export const besideActions: LookupActions = {
  copy,
  save: saveText,
  print: (link) => open(lookupPage(`?print${link}`)),
  openPage: (link) => open(lookupPage(link)),
};

/** What the lookup as a page can do. */
export const pageActions: LookupActions = { copy, save: saveText, print: () => window.print() };
