import { useEffect, useId, useMemo, useRef } from 'react';
import type { KnowledgeAnswer as Answer, Related } from '../../core/facts/knowledge-answer';
import { KnowledgeAnswer } from '../documents/KnowledgeAnswer';
import { bilingual, useLocale, useTexts } from '../ui/text';
import { HitList } from './HitList';
import type { LookupHit } from './hits';
import { AnswerBody, Opened, PlaceTag } from './Opened';
import type { LookupFacts } from './port';
import { useLookupTexts } from './texts';
import { useOptions } from './useOptions';

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

interface UsesScreenProps {
  facts: LookupFacts;
  /** Id of the document. */
  id: string;
  /** Kept by the view, so that going back finds the same line. */
  active: number;
  setActive: (active: number) => void;
  onBack: () => void;
  onOpen: (hit: LookupHit) => void;
}

/** The categories that take one document. */
export function UsesScreen({ facts, id, active, setActive, onBack, onOpen }: UsesScreenProps) {
  const texts = useLookupTexts();
  const { comma } = useTexts();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const none = useRef<HTMLParagraphElement>(null);
  const name = facts.hitOf(id)?.name ?? texts.unknown;
  const uses = useMemo(() => facts.documentUses(id), [facts, id]);
  const groups = useMemo(() => [{ key: 'uses', heading: texts.uses(uses.length), hits: uses }], [texts, uses]);
  const { onKeyDown, activeId } = useOptions({ listId, groups, active, setActive, onOpen });
  useEffect(() => (list.current ?? none.current)?.focus({ preventScroll: true }), []);
  return (
    <Opened title={name} above={texts.kinds.document} onBack={onBack}>
      <div className="gs-lookup-body">
        {uses.length === 0 ? (
          <p ref={none} className="gs-lookup-none" tabIndex={-1}>
            {texts.noUses}
          </p>
        ) : (
          <HitList
            ref={list}
            id={listId}
            label={`${name}${comma}${texts.uses(uses.length)}`}
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
