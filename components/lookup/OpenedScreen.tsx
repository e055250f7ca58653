import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { KnowledgeAnswer as Answer, Related } from '../../core/facts/knowledge-answer';
import type { CategoryPath } from '../../core/model/category';
import type { CategoryView } from '../../core/model/view';
import { CategoryAnswer } from '../documents/CategoryAnswer';
import { KnowledgeAnswer } from '../documents/KnowledgeAnswer';
import { BackIcon } from '../ui/Icon';
import { bilingual, useLocale } from '../ui/text';
import { HitList } from './HitList';
import type { LookupHit, Place } from './hits';
import { useLookupTexts } from './texts';
import { useOptions } from './useOptions';

interface OpenedProps {
  title: string;
  /** Small, above the title. */
  above: ReactNode;
  onBack: () => void;
  children: ReactNode;
}

/** What was opened, under a head with the way back. */
function Opened({ title, above, onBack, children }: OpenedProps) {
  const texts = useLookupTexts();
  return (
    <>
      <header className="gs-lookup-head gs-lookup-head-opened">
        <button type="button" className="gs-icon-button" aria-label={texts.back} onClick={onBack}>
          <BackIcon />
        </button>
        <div>
          <h2 className="gs-small">{above}</h2>
          <h3 lang="zh-CN">{title}</h3>
        </div>
      </header>
      {children}
    </>
  );
}

interface AnswerScreenProps {
  view: CategoryView | undefined;
  onBack: () => void;
  onOpenCategory: (path: CategoryPath, channel?: 'live') => void;
}

/** What one category takes. */
export function AnswerScreen({ view, onBack, onOpenCategory }: AnswerScreenProps) {
  const texts = useLookupTexts();
  const title = view?.path.at(-1) ?? texts.unknown;
  const groups = view?.path.slice(0, -1) ?? [];
  return (
    <Opened
      title={title}
      above={
        <>
          {groups.length > 0 ? <span lang="zh-CN">{groups.join(' / ')}</span> : texts.kinds.category}
          {view !== undefined && <PlaceTag place={view.channel ?? view.console} />}
        </>
      }
      onBack={onBack}
    >
      <AnswerBody title={title}>
        {view !== undefined && <CategoryAnswer view={view} showPath={false} onOpenCategory={onOpenCategory} />}
      </AnswerBody>
    </Opened>
  );
}

interface KnowledgeScreenProps {
  answer: Answer | undefined;
  onBack: () => void;
  onOpen: (related: Related) => void;
}

/** What one rule or violation says. */
export function KnowledgeScreen({ answer, onBack, onOpen }: KnowledgeScreenProps) {
  const texts = useLookupTexts();
  const locale = useLocale();
  const name = answer?.name ?? texts.unknown;
  const title = typeof name === 'string' ? name : bilingual(name, locale);
  return (
    <Opened
      title={title}
      above={
        <>
          {texts.kinds[answer?.kind ?? 'rule']}
          {answer !== undefined && <PlaceTag place={answer.console} />}
        </>
      }
      onBack={onBack}
    >
      <AnswerBody title={title}>
        {answer !== undefined && <KnowledgeAnswer answer={answer} onOpen={onOpen} />}
      </AnswerBody>
    </Opened>
  );
}

/** The place of an answer, where it is not the usual one. */
function PlaceTag({ place }: { place: Place }) {
  const texts = useLookupTexts();
  return place === 'wechat-mini-program' ? null : <span className="gs-tag">{texts.places[place]}</span>;
}

/** An answer takes the focus, so that it is read out and the arrow keys scroll it. */
function AnswerBody({ title, children }: { title: string; children: ReactNode }) {
  const body = useRef<HTMLElement>(null);
  useEffect(() => body.current?.focus({ preventScroll: true }), []);
  return (
    <section ref={body} className="gs-lookup-body gs-lookup-answer" tabIndex={-1} aria-label={title}>
      {children}
    </section>
  );
}

interface UsesScreenProps {
  document: LookupHit;
  uses: readonly LookupHit[];
  /** Kept by the view, so that going back finds the same line. */
  active: number;
  setActive: (active: number) => void;
  onBack: () => void;
  onOpen: (hit: LookupHit) => void;
}

/** The categories that take one document. */
export function UsesScreen({ document, uses, active, setActive, onBack, onOpen }: UsesScreenProps) {
  const texts = useLookupTexts();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const none = useRef<HTMLParagraphElement>(null);
  const [groups] = useState(() => [{ key: 'uses', heading: texts.uses(uses.length), hits: uses }]);
  const { onKeyDown, activeId } = useOptions({ listId, groups, active, setActive, onOpen });
  useEffect(() => (list.current ?? none.current)?.focus({ preventScroll: true }), []);
  return (
    <Opened title={document.name} above={texts.kinds.document} onBack={onBack}>
      <div className="gs-lookup-body">
        {uses.length === 0 ? (
          <p ref={none} className="gs-lookup-none" tabIndex={-1}>
            {texts.noUses}
          </p>
        ) : (
          <HitList
            ref={list}
            id={listId}
            label={`${document.name}，${texts.uses(uses.length)}`}
            tabIndex={0}
            aria-activedescendant={activeId}
            onKeyDown={onKeyDown}
            groups={groups}
            active={active}
            setActive={setActive}
            onOpen={onOpen}
          />
        )}
      </div>
    </Opened>
  );
}
