import { type ReactNode, useEffect, useRef } from 'react';
import { BackIcon } from '../ui/Icon';
import type { Place } from './hits';
import { useLookupTexts } from './texts';

interface OpenedProps {
  title: string;
  /** Small, above the title. */
  above?: ReactNode;
  /** Beside the title. */
  actions?: ReactNode;
  onBack: () => void;
  children: ReactNode;
}

/** What was opened, under a head with the way back. */
export function Opened({ title, above, actions, onBack, children }: OpenedProps) {
  const texts = useLookupTexts();
  return (
    <>
      <header className="gs-lookup-head gs-lookup-head-opened">
        <button type="button" className="gs-icon-button" aria-label={texts.back} onClick={onBack}>
          <BackIcon />
        </button>
        <div>
          {above !== undefined && <p className="gs-small">{above}</p>}
          <h3 lang="zh-CN">{title}</h3>
        </div>
        {actions}
      </header>
      {children}
    </>
  );
}

/** The place of an answer, where it is not the usual one. */
export function PlaceTag({ place }: { place: Place }) {
  const texts = useLookupTexts();
  return place === 'wechat-mini-program' ? null : <span className="gs-tag">{texts.places[place]}</span>;
}

/** An answer takes the focus, so that it is read out and the arrow keys scroll it. */
export function AnswerBody({ title, children }: { title: string; children: ReactNode }) {
  const body = useRef<HTMLElement>(null);
  useEffect(() => body.current?.focus({ preventScroll: true }), []);
  return (
    <section ref={body} className="gs-lookup-body gs-lookup-answer" tabIndex={-1} aria-label={title}>
      {children}
    </section>
  );
}
