import { useId } from 'react';
import { verdictMark } from '../ui/mark';
import { StateMark } from '../ui/StateMark';
import { useTexts } from '../ui/text';
import { HitList } from './HitList';
import type { HitGroup, LookupHit, LookupTab } from './hits';
import { SearchField } from './SearchField';
import { useLookupTexts } from './texts';
import { useOptions } from './useOptions';

/** What was typed and where the person is in the list; kept by the view, so that going back finds it again. */
export interface SearchState {
  typed: string;
  /** What is searched for; lags behind `typed` while an input method is at work. */
  query: string;
  active: number;
}

interface SearchScreenProps {
  state: SearchState;
  setState: (state: SearchState) => void;
  groups: readonly HitGroup[];
  tab: LookupTab;
  onOpen: (hit: LookupHit) => void;
}

/** One example for each way to type; pressing one types it. */
const EXAMPLES = { name: '互联网医院', pinyin: 'zhibo', mixed: 'yl器械' } as const;
const WAYS = ['name', 'pinyin', 'mixed'] as const;

/** The field with what it finds, or before typing with what is near at hand. */
export function SearchScreen({ state, setState, groups, tab, onOpen }: SearchScreenProps) {
  const texts = useLookupTexts();
  const { comma } = useTexts();
  const listId = useId();
  const { typed, query, active } = state;
  const searching = query.trim() !== '';
  const setActive = (next: number) => setState({ ...state, active: next });
  const { onKeyDown, activeId } = useOptions({ listId, groups, active, setActive, onOpen });
  const type = (text: string) => setState({ typed: text, query: text, active: text.trim() === '' ? -1 : 0 });
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  return (
    <>
      <search className="gs-lookup-head">
        <SearchField
          listId={listId}
          expanded={count > 0}
          activeId={activeId}
          typed={typed}
          onType={(text, composing) => (composing ? setState({ ...state, typed: text }) : type(text))}
          onKeyDown={onKeyDown}
        />
      </search>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a press beside the lines must not take the focus from the field */}
      <div className="gs-lookup-body" onMouseDown={(event) => event.preventDefault()}>
        {!searching && <TabNow tab={tab} />}
        {count > 0 && (
          <HitList
            id={listId}
            label={searching ? texts.results(count) : texts.field}
            groups={groups}
            active={active}
            setActive={setActive}
            onOpen={onOpen}
          />
        )}
        {!searching && !groups.some(({ key }) => key === 'recent') && (
          <div className="gs-lookup-teach">
            <p className="gs-lookup-heading">{texts.teach}</p>
            <ul>
              {WAYS.map((way) => (
                <li key={way}>
                  <button type="button" className="gs-lookup-example" onClick={() => type(EXAMPLES[way])}>
                    <span lang="zh-CN">{EXAMPLES[way]}</span>
                    <span className="gs-small">{texts.ways[way]}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {searching && count === 0 && (
          <div className="gs-lookup-none">
            <p>{texts.nothing(query.trim())}</p>
            <p className="gs-small">{texts.nothingHint}</p>
          </div>
        )}
      </div>
      <p role="status" className="gs-unseen">
        {searching && (count > 0 ? texts.results(count) : `${texts.nothing(query.trim())}${comma}${texts.nothingHint}`)}
      </p>
    </>
  );
}

/** The page in front in one glance; nothing for pages that are none of our business. */
function TabNow({ tab }: { tab: LookupTab }) {
  const texts = useLookupTexts();
  if (tab.kind === 'other') return null;
  if (tab.kind === 'not-recognised') {
    return (
      <p className="gs-lookup-unknown gs-small">
        <StateMark mark="unknown" size={14} />
        {texts.notRecognised}
        <button type="button" className="gs-link gs-small" data-action="teach-tab" onClick={tab.teach}>
          {texts.teachPage}
        </button>
      </p>
    );
  }
  return (
    <section className="gs-lookup-tab" aria-label={texts.here}>
      <p className="gs-small">
        {texts.here} · {tab.title} · {tab.pageTitle}
      </p>
      <p className="gs-lookup-verdict">
        {tab.verdict !== undefined && <StateMark mark={verdictMark[tab.verdict]} />}
        <strong>{tab.verdictText}</strong>
      </p>
    </section>
  );
}
