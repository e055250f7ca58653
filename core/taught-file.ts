import { ConsolePage } from './model/page';

const MOST_PAGES = 100;

/** Pages in a file that somebody exported: the good ones, and how many were none. Hosts are those of the built-in pages. */
export function readTaught(text: string, builtIn: readonly ConsolePage[]): { pages: ConsolePage[]; refused: number } {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { pages: [], refused: 1 };
  }
  const list: unknown[] = Array.isArray(content) ? content : [content];
  const pages = list.slice(0, MOST_PAGES).flatMap((entry) => {
    const page = ConsolePage.safeParse(entry);
    return page.success && isAllowed(page.data, builtIn) ? [page.data] : [];
  });
  return { pages, refused: list.length - pages.length };
}

/** A taught page speaks of a console that is read at all, and of a page of that console. */
export const isAllowed = (page: ConsolePage, builtIn: readonly ConsolePage[]): boolean =>
  page.taught === true &&
  builtIn.some(({ id, host, console }) => id === page.id && host === page.host && console === page.console);
