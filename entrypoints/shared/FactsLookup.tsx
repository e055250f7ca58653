import { useCallback, useEffect, useMemo, useState } from 'react';
import { type LookupActions, type LookupTab, LookupView, type Opened } from '../../components/lookup';
import { attentionWords } from '../../components/overlay/useVerdictWords';
import { bilingual, useLocale, useTexts } from '../../components/ui/text';
import { type Held, NOTHING_KNOWN } from '../../core/profile/held-by';
import type { StoreFault } from '../../store';
import { afterPaint } from './first-paint';
import type { FactsSource } from './lookup-facts';
import type { FrontTab } from './tab';
import { teachTab } from './teach-tab';

/** The facts are larger than the whole view: they come while the field is already there. */
const loading = afterPaint
  .then(() => import('./lookup-facts'))
  .then(({ factsSourceOver }) => {
    const builtIn = factsSourceOver({});
    builtIn.warmUp();
    return { builtIn, factsSourceOver };
  });

/** The database's code, too, comes after the first picture. */
const loadingKept = loading.then(() => import('./kept'));

interface FactsLookupProps {
  /** What is in front of the person. */
  front: FrontTab;
  actions: LookupActions;
  /** Escape on the empty field. */
  onClose: () => void;
  /** Part of an address: what is open at first. */
  link?: string | undefined;
  /** Counts what was asked to be opened, where the same link may be asked for again. */
  nth?: number;
  onShown?: (link: string | undefined) => void;
}

/** The lookup over the facts in use, under what the team holds, as popup, side panel and page show it. */
export function FactsLookup({ front, actions, onClose, link, nth = 0, onShown }: FactsLookupProps) {
  const texts = useTexts();
  const locale = useLocale();
  const source = useSource();
  const { held, pins, recent } = useKept();
  const fault = useFault();
  const facts = useMemo(() => source?.under(held), [source, held]);
  const first = useMemo(() => (link === undefined ? undefined : source && openedBy(source, link)), [source, link]);
  const onPin = useCallback((id: string, pinned: boolean) => {
    void loadingKept.then(({ keepPin }) => keepPin(id, pinned));
  }, []);
  const onOpened = useCallback((id: string) => void loadingKept.then(({ rememberOpened }) => rememberOpened(id)), []);
  return (
    <>
      {fault !== undefined && (
        <p role="alert" className="gs gs-lookup-fault gs-mark-attention">
          {bilingual(fault.message, locale)}
        </p>
      )}
      <LookupView
        // What an address opens is known once the facts are there.
        key={first === undefined ? '' : `${nth} ${link}`}
        facts={facts}
        actions={actions}
        tab={toTab(front)}
        recent={recent}
        pins={pins}
        onPin={onPin}
        onOpened={onOpened}
        onClose={onClose}
        first={first}
        {...(onShown && { onShown })}
      />
    </>
  );

  /** What is pressed next is on the page itself. */
  async function teach(tabId: number): Promise<void> {
    if (await teachTab(tabId)) onClose();
  }

  function toTab(tab: FrontTab): LookupTab {
    if (tab.kind === 'other') return tab;
    if (tab.kind === 'not-recognised') return { kind: tab.kind, teach: () => void teach(tab.tabId) };
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

/** What is built in at once, and the pack in use when the store has told of one. */
function useSource(): FactsSource | undefined {
  const [source, setSource] = useState<FactsSource>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    void loading.then(({ builtIn }) => gone || setSource(builtIn));
    void Promise.all([loading, loadingKept]).then(([{ builtIn, factsSourceOver }, { followPack, NO_FACTS }]) => {
      if (!gone) stop = followPack((facts) => setSource(facts === NO_FACTS ? builtIn : factsSourceOver(facts)));
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  return source;
}

interface Kept {
  held: Held;
  pins: readonly string[];
  recent: readonly string[];
}

/** What is held, pinned and was opened last, from the store, as it changes. */
function useKept(): Kept {
  const [kept, setKept] = useState<Kept>({ held: NOTHING_KNOWN, pins: [], recent: [] });
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    void loadingKept.then(({ followKept }) => {
      if (!gone) stop = followKept(setKept);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  return kept;
}

/** Why the last pin or refusal could not be kept; undefined once one could. */
function useFault(): StoreFault | undefined {
  const [fault, setFault] = useState<StoreFault>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    void loadingKept.then(({ onToldWrite }) => {
      if (!gone) stop = onToldWrite(setFault);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  return fault;
}

function openedBy(source: FactsSource, link: string): Opened | undefined {
  const linked = source.linked(link);
  const hit = linked && source.hitOf(linked.id);
  if (hit === undefined) return undefined;
  if (hit.kind === 'document') return { kind: 'uses', id: hit.id, active: 0 };
  if (hit.kind !== 'category') return { kind: 'knowledge', id: hit.id };
  return { kind: 'answer', id: hit.id, ...(linked?.applicant !== undefined && { applicant: linked.applicant }) };
}
