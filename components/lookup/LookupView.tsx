import { type KeyboardEvent, useMemo, useState } from 'react';
import type { KnowledgeAnswer, Related } from '../../core/facts/knowledge-answer';
import type { CategoryPath } from '../../core/model/category';
import type { ConsoleId } from '../../core/model/console';
import type { CategoryView } from '../../core/model/view';
import { groupByKind, type HitGroup, type LookupHit, type LookupTab } from './hits';
import { AnswerScreen, KnowledgeScreen, UsesScreen } from './OpenedScreen';
import { SearchScreen, type SearchState } from './SearchScreen';
import { useLookupTexts } from './texts';
import { isComposing } from './useOptions';

export interface LookupViewProps {
  search: (query: string) => readonly LookupHit[];
  /** The whole answer for a category. */
  viewOf: (id: string) => CategoryView | undefined;
  /** The answer behind a rule or violation. */
  knowledgeOf: (id: string) => KnowledgeAnswer | undefined;
  /** Id of the category with this whole path; references and the tab know paths only. */
  idOf: (path: CategoryPath, console?: ConsoleId, channel?: 'live') => string | undefined;
  /** Categories that take a document. */
  documentUses?: (id: string) => readonly LookupHit[];
  tab: LookupTab;
  recent: readonly LookupHit[];
  /** An answer or a document was opened. */
  onOpened: (id: string) => void;
  /** Escape on the empty field. */
  onClose: () => void;
}

/** What was opened, one above the other; going back takes the last one away. */
type Opened =
  | { kind: 'answer'; id: string; view: CategoryView | undefined }
  | { kind: 'knowledge'; id: string; answer: KnowledgeAnswer | undefined }
  | { kind: 'uses'; document: LookupHit; uses: readonly LookupHit[]; active: number };

const EMPTY: SearchState = { typed: '', query: '', active: -1 };

/** A quick question and its answer: search, what a category takes, which categories take a paper. */
export function LookupView(props: LookupViewProps) {
  const { search, viewOf, knowledgeOf, idOf, documentUses, tab, recent, onOpened, onClose } = props;
  const texts = useLookupTexts();
  const [state, setState] = useState(EMPTY);
  const [opened, setOpened] = useState<readonly Opened[]>([]);
  const { query } = state;

  const groups = useMemo((): HitGroup[] => {
    if (query.trim() !== '') return groupByKind(search(query), texts.kinds);
    const here = tab.kind === 'recognised' ? tabHit(tab, idOf) : [];
    return [
      { key: 'here', heading: texts.needs, hits: here },
      // One line twice would be two options of one id.
      { key: 'recent', heading: texts.recent, hits: recent.filter(({ id }) => id !== here[0]?.id) },
    ].filter(({ hits }) => hits.length > 0);
  }, [search, query, tab, idOf, recent, texts]);

  const open = (id: string, next: Opened): void => {
    setOpened([...opened, next]);
    onOpened(id);
  };
  const openKnowledge = ({ id }: Pick<Related, 'id'>): void =>
    open(id, { kind: 'knowledge', id, answer: knowledgeOf(id) });
  const openHit = (hit: LookupHit): void => {
    if (hit.kind === 'rule' || hit.kind === 'violation') openKnowledge(hit);
    else if (hit.kind === 'category') open(hit.id, { kind: 'answer', id: hit.id, view: viewOf(hit.id) });
    else open(hit.id, { kind: 'uses', document: hit, uses: documentUses?.(hit.id) ?? [], active: 0 });
  };
  const openPath = (path: CategoryPath, console: ConsoleId | undefined, channel: 'live' | undefined): void => {
    const id = idOf(path, console, channel);
    if (id !== undefined) open(id, { kind: 'answer', id, view: viewOf(id) });
  };
  const back = (): void => setOpened(opened.slice(0, -1));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    // The browser would close the popup at once.
    event.preventDefault();
    event.stopPropagation();
    if (opened.length > 0) back();
    else if (state.typed !== '') setState(EMPTY);
    else onClose();
  };

  const top = opened.at(-1);
  return (
    // Escape means the same wherever the focus is inside; a press on plain text leaves it inside.
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of whatever has the focus inside
    <div className="gs gs-lookup" tabIndex={-1} onKeyDown={onKeyDown}>
      <h2 className="gs-unseen">{texts.field}</h2>
      {top === undefined && (
        <SearchScreen state={state} setState={setState} groups={groups} tab={tab} onOpen={openHit} />
      )}
      {top?.kind === 'answer' && (
        <AnswerScreen
          // Each answer starts at its own top.
          key={`${opened.length} ${top.id}`}
          view={top.view}
          onBack={back}
          onOpenCategory={(path, channel) => openPath(path, top.view?.console, channel)}
        />
      )}
      {top?.kind === 'knowledge' && (
        <KnowledgeScreen key={`${opened.length} ${top.id}`} answer={top.answer} onBack={back} onOpen={openKnowledge} />
      )}
      {top?.kind === 'uses' && (
        <UsesScreen
          key={`${opened.length} ${top.document.id}`}
          document={top.document}
          uses={top.uses}
          active={top.active}
          setActive={(active) => setOpened([...opened.slice(0, -1), { ...top, active }])}
          onBack={back}
          onOpen={openHit}
        />
      )}
      <footer className="gs-lookup-keys gs-small">
        {(top === undefined || top.kind === 'uses') && (
          <>
            <span>
              <kbd>↑</kbd>
              <kbd>↓</kbd> {texts.keys.choose}
            </span>
            <span>
              <kbd>Enter</kbd> {texts.keys.open}
            </span>
          </>
        )}
        <span>
          <kbd>Esc</kbd> {top === undefined && state.typed === '' ? texts.keys.close : texts.keys.back}
        </span>
      </footer>
    </div>
  );
}

/** The category that is chosen in the tab, as a line. */
function tabHit(
  { category: path, console }: LookupTab & { kind: 'recognised' },
  idOf: LookupViewProps['idOf'],
): LookupHit[] {
  const id = path && idOf(path, console);
  if (path === undefined || id === undefined) return [];
  return [{ id, kind: 'category', console, path, name: path.at(-1) as string, ranges: [] }];
}
