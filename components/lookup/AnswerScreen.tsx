import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import type { CategoryPath } from '../../core/model/category';
import type { ConsoleId } from '../../core/model/console';
import { CategoryAnswer } from '../documents/CategoryAnswer';
import { ApplicantSwitch } from './ApplicantSwitch';
import { AnswerBody, Opened, PlaceTag } from './Opened';
import { PinButton } from './PinButton';
import type { LookupActions, LookupFacts } from './port';
import { useLookupTexts } from './texts';

/** The menu's code is larger than an answer: it comes after it. */
const AnswerMenu = lazy(() => import('./AnswerMenu'));

interface AnswerScreenProps {
  facts: LookupFacts;
  actions: LookupActions;
  id: string;
  applicant: string | undefined;
  onApplicant: (applicant: string | undefined) => void;
  pinned: boolean;
  onPin: (pinned: boolean) => void;
  onBack: () => void;
  onOpenPath: (path: CategoryPath, console: ConsoleId, channel?: 'live') => void;
  /** Side by side with others; with those of the other consoles that do the same business. */
  onCompare: (elsewhere: boolean) => void;
}

/** What one category takes, with what can be done with the answer. */
export function AnswerScreen(props: AnswerScreenProps) {
  const { facts, actions, id, applicant, onApplicant, pinned, onPin, onBack, onOpenPath, onCompare } = props;
  const texts = useLookupTexts();
  const view = useMemo(() => facts.viewOf(id, applicant), [facts, id, applicant]);
  const kinds = useMemo(() => facts.applicantsOf(id), [facts, id]);
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
      actions={
        view !== undefined && (
          <span className="gs-lookup-actions">
            <PinButton pinned={pinned} onPin={onPin} />
            <Suspense fallback={<span className="gs-icon-button" />}>
              <AnswerMenu
                view={view}
                link={facts.linkOf(id, applicant)}
                actions={actions}
                onCompare={() => onCompare(false)}
              />
            </Suspense>
          </span>
        )
      }
      onBack={onBack}
    >
      <AnswerBody title={title}>
        <PrintsOpen>
          {kinds.length > 0 && <ApplicantSwitch kinds={kinds} chosen={applicant} onChoose={onApplicant} />}
          {view !== undefined && (
            <CategoryAnswer
              view={view}
              showPath={false}
              onOpenCategory={(path, channel) => onOpenPath(path, view.console, channel)}
            />
          )}
          {view !== undefined && (
            <button type="button" className="gs-result gs-lookup-elsewhere" onClick={() => onCompare(true)}>
              <span>{texts.elsewhere}</span>
              <span className="gs-small">{texts.elsewhereHint}</span>
            </button>
          )}
        </PrintsOpen>
      </AnswerBody>
    </Opened>
  );
}

/** On paper nothing can be unfolded: what is folded is open while the browser prints. */
function PrintsOpen({ children }: { children: React.ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const before = (): void => {
      opened = [...(part.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
      for (const fold of opened) fold.open = true;
    };
    const after = (): void => {
      for (const fold of opened) fold.open = false;
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return (
    <div ref={part} className="gs-lookup-printed">
      {children}
    </div>
  );
}
