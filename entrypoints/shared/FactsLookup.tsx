import { useCallback, useEffect, useState } from 'react';
import { type LookupHit, type LookupTab, LookupView } from '../../components/lookup';
import { attentionWords } from '../../components/overlay/useVerdictWords';
import { bilingual, useLocale, useTexts } from '../../components/ui/text';
import { NOTHING_KNOWN } from '../../core/profile/held-by';
import type { SearchHit } from '../../core/search';
import type { Lookup } from './lookup';
import type { FrontTab } from './tab';

const toHit = ({ entry, ranges, via }: SearchHit): LookupHit => ({
  id: entry.id,
  kind: entry.kind,
  console: entry.console,
  channel: entry.channel,
  path: entry.path,
  name: entry.name,
  ranges,
  via,
});

/** Resolves when the first picture of the view is on the screen. */
const firstPaint = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** The facts are larger than the whole view: they come while the field is already there. */
const loading = firstPaint()
  .then(() => import('./lookup'))
  .then(({ lookup }) => {
    lookup.warmUp();
    return lookup;
  });

/** The database's code, too, comes after the first picture. */
const kept = loading.then(() => import('./recent'));

interface FactsLookupProps {
  /** What is in front of the person. */
  front: FrontTab;
  /** Escape on the empty field. */
  onClose: () => void;
}

/** The lookup over the built-in facts, as popup and side panel show it. */
export function FactsLookup({ front, onClose }: FactsLookupProps) {
  const texts = useTexts();
  const locale = useLocale();
  const [recent, setRecent] = useState<LookupHit[]>([]);
  const [lookup, setLookup] = useState<Lookup>();
  const [held, setHeld] = useState(NOTHING_KNOWN);
  useEffect(() => {
    void Promise.all([loading, kept.then(({ recallOpened }) => recallOpened())]).then(([loaded, ids]) => {
      setLookup(loaded);
      setRecent(ids.flatMap((id) => loaded.hitOf(id) ?? []));
    });
  }, []);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    void loading
      .then(() => import('./store'))
      .then(({ store, heldInUse }) => {
        if (!gone) stop = store.live(heldInUse).subscribe((answer) => answer.ok && setHeld(answer.value));
      });
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  const search = useCallback((query: string) => (lookup?.search(query) ?? []).map(toHit), [lookup]);
  const onOpened = useCallback((id: string) => void kept.then(({ rememberOpened }) => rememberOpened(id)), []);
  return (
    <LookupView
      search={search}
      viewOf={(id) => lookup?.viewById(id, held)}
      knowledgeOf={(id) => lookup?.knowledge(id)}
      idOf={(path, console = 'wechat-mini-program', channel) => lookup?.view(console, path, channel)?.id}
      documentUses={(id) => lookup?.usesOf(id) ?? []}
      tab={toTab(front)}
      recent={recent}
      onOpened={onOpened}
      onClose={onClose}
    />
  );

  function toTab(tab: FrontTab): LookupTab {
    if (tab.kind !== 'recognised') return { kind: tab.kind };
    const { page, verdict, open, questions, category } = tab;
    return {
      kind: 'recognised',
      console: tab.id,
      title: bilingual(tab.console, locale),
      pageTitle: bilingual(page, locale),
      verdict,
      verdictText: verdict === 'attention' ? attentionWords(texts.verdict, open, questions) : texts.verdict[verdict],
      ...(category && { category }),
    };
  }
}
