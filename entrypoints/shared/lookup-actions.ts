import { browser } from 'wxt/browser';
import type { LookupActions } from '../../components/lookup';
import { lookupPage } from './lookup-page';

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Saves a text as a file. */
export function saveText({ name, type, text }: { name: string; type: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The browser takes the file in its own time; a minute is plenty for text.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
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
