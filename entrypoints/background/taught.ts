import pages from 'virtual:guoshen/pages';
import type { ConsolePage } from '../../core/model/page';
import { isAllowed } from '../../core/taught-file';
import { newId, put } from '../../store';
import { store } from '../shared/store';

/** Taught pages in use, of one host. */
export async function taughtPages(host: string): Promise<ConsolePage[]> {
  const kept = await store.query('taughtPages', ({ page, enabled }) => enabled && page.host === host);
  return kept.ok ? kept.value.map(({ page }) => page) : [];
}

let before: Promise<unknown> = Promise.resolve();

/**
 * Keeps what was taught in a tab of that host; what was taught of the same page at the same place before is replaced. One
 * after the other: two lessons that come together are of one page.
 */
export async function keepTaughtPage(page: ConsolePage, sender: string | undefined): Promise<boolean> {
  if (!isAllowed(page, pages) || sender === undefined || new URL(sender).host !== page.host) return false;
  const done = before.then(() => keep(page));
  before = done.catch(() => undefined);
  return done;
}

async function keep(page: ConsolePage): Promise<boolean> {
  const kept = await store.list('taughtPages');
  if (!kept.ok) return false;
  const known = kept.value.find(
    (each) => each.page.id === page.id && each.page.host === page.host && each.page.paths[0] === page.paths[0],
  );
  const record = { id: known?.id ?? newId(), page, enabled: true, at: new Date().toISOString() };
  return (await store.write([put('taughtPages', record, known)])).ok;
}
