import { useCallback, useEffect, useState } from 'react';
import { type LookupHit, type LookupTab, LookupView } from '../../components/lookup';
import { bilingual, type Locale, useTexts } from '../../components/ui/text';
import type { CategoryPath } from '../../core/model/category';
import type { ConsoleId } from '../../core/model/console';
import type { SearchHit } from '../../core/search';
import { lookup } from '../shared/lookup';
import { recallOpened, rememberOpened } from './recent';
import { askTab, type FrontTab } from './tab';

const toHit = ({ entry, ranges, via }: SearchHit): LookupHit => ({
  id: entry.id,
  kind: entry.kind,
  console: entry.console,
  path: entry.path,
  name: entry.name,
  ranges,
  via,
});

const search = (query: string): LookupHit[] => lookup.search(query).map(toHit);

const documentUses = (id: string): LookupHit[] =>
  lookup.usesOf(id).map((category) => ({
    id: category.id,
    kind: 'category',
    console: category.console,
    path: category.path,
    name: category.path.at(-1) as string,
    ranges: [],
  }));

const idOf = (path: CategoryPath, console: ConsoleId = 'wechat-mini-program'): string | undefined =>
  lookup.view(console, path)?.id;

/** The quick question beside any page: wired to the built-in facts and to the tab in front. */
export function Popup({ locale }: { locale: Locale }) {
  const texts = useTexts();
  const [front, setFront] = useState<FrontTab>({ kind: 'other' });
  const [recent, setRecent] = useState<LookupHit[]>([]);
  useEffect(() => {
    // After the first paint.
    requestIdleCallback(() => lookup.warmUp());
    void askTab().then(setFront);
    void recallOpened().then((ids) => setRecent(ids.flatMap((id) => lookup.hitOf(id) ?? [])));
  }, []);
  const onOpened = useCallback((id: string) => void rememberOpened(id), []);
  return (
    <LookupView
      search={search}
      viewOf={lookup.viewById}
      idOf={idOf}
      documentUses={documentUses}
      tab={toTab(front)}
      recent={recent}
      onOpened={onOpened}
      onClose={() => window.close()}
    />
  );

  function toTab(tab: FrontTab): LookupTab {
    if (tab.kind !== 'recognised') return tab;
    const { page, verdict, open, category } = tab;
    return {
      kind: 'recognised',
      title: bilingual(tab.console, locale),
      pageTitle: bilingual(page, locale),
      verdict,
      verdictText: verdict === 'attention' ? texts.verdict.attention(open) : texts.verdict[verdict],
      ...(category && { category }),
    };
  }
}
