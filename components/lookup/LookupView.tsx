import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import type { CategoryPath } from '../../core/model/category';
import type { ConsoleId } from '../../core/model/console';
import { AnswerScreen } from './AnswerScreen';
import { groupByKind, type HitGroup, type LookupHit, type LookupTab } from './hits';
import { KnowledgeScreen, UsesScreen } from './OpenedScreen';
import type { LookupActions, LookupFacts } from './port';
import { SearchScreen, type SearchState } from './SearchScreen';
import { type Opened, useStack } from './stack';
import { ToolBar } from './ToolBar';
import { ToolScreen } from './ToolScreen';
import { useLookupTexts } from './texts';
import { isComposing } from './useOptions';

export interface LookupViewProps {
  /** Absent while they load; the field is there before. */
  facts: LookupFacts | undefined;
  actions: LookupActions;
  tab: LookupTab;
  /** Ids of what was opened last, and of what is kept at hand. */
  recent: readonly string[];
  pins: readonly string[];
  onPin: (id: string, pinned: boolean) => void;
  /** An answer or a document was opened. */
  onOpened: (id: string) => void;
  /** Escape on the empty field. */
  onClose: () => void;
  /** What is open at first. */
  first?: Opened | undefined;
  /** Told what is open now, by its link; undefined for the search. */
  onShown?: (link: string | undefined) => void;
}

const EMPTY: SearchState = { typed: '', query: '', active: -1 };
const NO_HITS: readonly LookupHit[] = [];

/** A quick question and its answer: search, what a category takes, which categories take a paper, larger questions. */
export function LookupView(props: LookupViewProps) {
  const { facts, actions, tab, recent, pins, onPin, onOpened, onClose, first, onShown } = props;
  const texts = useLookupTexts();
  const [state, setState] = useState(EMPTY);
  const stack = useStack(first);
  const { top } = stack;
  const { query } = state;

  const groups = useMemo((): HitGroup[] => {
    if (facts === undefined) return [];
    if (query.trim() !== '') {
      const linked = facts.linked(query);
      const hit = linked && facts.hitOf(linked.id);
      return groupByKind(hit === undefined ? facts.search(query) : [hit], texts.kinds);
    }
    const here = tab.kind === 'recognised' ? tabHit(tab, facts) : NO_HITS;
    const lines = (ids: readonly string[], without: readonly LookupHit[]): LookupHit[] =>
      // One line twice would be two options of one id.
      ids.flatMap((id) => (without.some((hit) => hit.id === id) ? [] : (facts.hitOf(id) ?? [])));
    const pinned = lines(pins, here);
    return [
      { key: 'here', heading: texts.needs, hits: here },
      { key: 'pinned', heading: texts.pinned, hits: pinned },
      { key: 'recent', heading: texts.recent, hits: lines(recent, [...here, ...pinned]) },
    ].filter(({ hits }) => hits.length > 0);
  }, [facts, query, tab, recent, pins, texts]);

  const shown = top !== undefined && 'id' in top ? facts?.linkOf(top.id, applicantOf(top)) : undefined;
  useEffect(() => onShown?.(shown), [onShown, shown]);

  const openHit = ({ id, kind }: Pick<LookupHit, 'id' | 'kind'>, applicant?: string): void => {
    if (kind === 'rule' || kind === 'violation') stack.push({ kind: 'knowledge', id });
    else if (kind === 'category') stack.push({ kind: 'answer', id, ...(applicant !== undefined && { applicant }) });
    else stack.push({ kind: 'uses', id, active: 0 });
    onOpened(id);
  };
  const openListed = (hit: LookupHit): void => {
    const linked = top === undefined ? facts?.linked(query) : undefined;
    openHit(hit, linked?.id === hit.id ? linked.applicant : undefined);
  };
  const openPath = (path: CategoryPath, console: ConsoleId, channel?: 'live'): void => {
    const id = facts?.idOf(path, console, channel);
    if (id !== undefined) openHit({ id, kind: 'category' });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposing(event) || event.defaultPrevented) return;
    // The browser would close the popup at once.
    event.preventDefault();
    event.stopPropagation();
    if (top !== undefined) stack.back();
    else if (state.typed !== '') setState(EMPTY);
    else onClose();
  };

  return (
    // Escape means the same wherever the focus is inside; a press on plain text leaves it inside.
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of whatever has the focus inside
    <div className="gs gs-lookup" tabIndex={-1} onKeyDown={onKeyDown}>
      <h2 className="gs-unseen">{texts.field}</h2>
      {top === undefined && (
        <SearchScreen state={state} setState={setState} groups={groups} tab={tab} onOpen={openListed} />
      )}
      {facts !== undefined && top?.kind === 'answer' && (
        <AnswerScreen
          // Each answer starts at its own top.
          key={top.key}
          facts={facts}
          actions={actions}
          id={top.id}
          applicant={top.applicant}
          onApplicant={(applicant) =>
            stack.replace({ kind: 'answer', id: top.id, ...(applicant !== undefined && { applicant }) })
          }
          pinned={pins.includes(top.id)}
          onPin={(pinned) => onPin(top.id, pinned)}
          onBack={stack.back}
          onOpenPath={openPath}
          onCompare={(elsewhere) => stack.push({ kind: 'tool', tool: 'compare', start: [top.id], elsewhere })}
        />
      )}
      {facts !== undefined && top?.kind === 'knowledge' && (
        <KnowledgeScreen key={top.key} answer={facts.knowledgeOf(top.id)} onBack={stack.back} onOpen={openHit} />
      )}
      {facts !== undefined && top?.kind === 'uses' && (
        <UsesScreen
          key={top.key}
          facts={facts}
          id={top.id}
          active={top.active}
          setActive={(active) => stack.replace({ ...top, active })}
          onBack={stack.back}
          onOpen={openHit}
        />
      )}
      {facts !== undefined &&
        stack.entries.map(
          (entry) =>
            entry.kind === 'tool' && (
              // Below an answer it stays as it is, with what was typed in it.
              <ToolScreen
                key={entry.key}
                tool={entry.tool}
                start={entry.start}
                elsewhere={entry.elsewhere}
                facts={facts}
                hidden={entry !== top}
                onBack={stack.back}
                onOpen={openHit}
              />
            ),
        )}
      <ToolBar
        shown={top?.kind === 'tool' ? top.tool : top === undefined ? 'search' : undefined}
        onSearch={() => stack.reset()}
        onTool={(tool) => stack.reset({ kind: 'tool', tool, start: [] })}
      />
    </div>
  );
}

const applicantOf = (opened: Opened): string | undefined => (opened.kind === 'answer' ? opened.applicant : undefined);

/** The category that is chosen in the tab, as a line. */
function tabHit(
  { category: path, console }: LookupTab & { kind: 'recognised' },
  facts: LookupFacts,
): readonly LookupHit[] {
  const id = path && facts.idOf(path, console);
  const hit = id === undefined ? undefined : facts.hitOf(id);
  return hit === undefined ? NO_HITS : [hit];
}
