import type { ConsolePage } from '../core/model/page';

/** The known pages that an address may be, by host and path prefix. */
export function pagesAt(pages: readonly ConsolePage[], address: Pick<Location, 'host' | 'pathname'>): ConsolePage[] {
  return pages.filter(
    ({ host, paths }) => host === address.host && paths.some((prefix) => address.pathname.startsWith(prefix)),
  );
}
