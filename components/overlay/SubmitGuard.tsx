import { type MouseEvent, useId, useLayoutEffect, useRef } from 'react';
import type { FieldKey } from '../../core/model/console';
import { StateMark } from '../ui/StateMark';
import { useTestAttributes } from '../ui/testAttributes';
import { bilingual, useLocale, useTexts } from '../ui/text';
import { More } from './Findings';
import { MARGIN, type Rect } from './place';
import { type GuardReason, listed } from './state';

export interface SubmitGuardProps {
  reasons: readonly GuardReason[];
  /** Labels as they are read on the page. */
  labels: Partial<Record<FieldKey, string>>;
  /** The pressed control, in viewport coordinates. */
  anchor?: Rect | undefined;
  onBack: () => void;
  onContinue: () => void;
}

const GAP = 8;

/** The sheet at a held submit button. It submits nothing; Escape and a press beside it mean going back. */
export function SubmitGuard({ reasons, labels, anchor, onBack, onContinue }: SubmitGuardProps) {
  const texts = useTexts();
  const locale = useLocale();
  const test = useTestAttributes();
  const title = useId();
  const { shown, more } = listed(reasons, () => 'block');
  const dialog = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);

  // A layout effect, because the sheet has to stand before the press on the page is over.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    element.showModal();
    back.current?.focus({ preventScroll: true });
    // Closing before it is removed lets the browser give the focus back.
    return () => element.close();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other reasons make another height
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    const put = () => {
      const { x, y } = beside(anchor, element.getBoundingClientRect());
      element.style.left = `${x}px`;
      element.style.top = `${y}px`;
    };
    put();
    window.addEventListener('resize', put);
    return () => window.removeEventListener('resize', put);
  }, [anchor, reasons]);

  // The second click of a double click on the page's button lands on the sheet that the first one has opened.
  const keepSecondClick = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.detail > 1) event.stopPropagation();
  };
  const onBesides = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target !== event.currentTarget) return;
    const { left, right, top, bottom } = event.currentTarget.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    if (x < left || x > right || y < top || y > bottom) onBack();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same
    <dialog
      ref={dialog}
      className="gs gs-guard"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        onBack();
      }}
      onClickCapture={keepSecondClick}
      onClick={onBesides}
      {...test({ 'data-submit-guard': '' })}
    >
      <h2 id={title} className="gs-guard-title">
        <StateMark mark="refused" size={20} />
        {texts.guard.title(reasons.length)}
      </h2>
      <ul className="gs-guard-list">
        {shown.map((reason, index) => {
          const label = labels[reason.field] ?? texts.fields[reason.field];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: one rule can hit a field twice; nothing but the place tells the reasons apart
            <li key={index}>
              <span>
                {reason.kind === 'missing' ? (
                  texts.guard.missing(label)
                ) : (
                  <>
                    <strong>{label}</strong> {bilingual(reason.message, locale)}
                  </>
                )}
              </span>
              <span className="gs-small">
                {reason.kind === 'missing' ? texts.guard.fillIn : bilingual(reason.instead, locale)}
              </span>
            </li>
          );
        })}
      </ul>
      <More count={more} />
      <div className="gs-guard-buttons">
        <button
          ref={back}
          type="button"
          className="gs-button gs-button-main"
          onClick={onBack}
          {...test({ 'data-action': 'back' })}
        >
          {texts.guard.back}
        </button>
        <button type="button" className="gs-button" onClick={onContinue} {...test({ 'data-action': 'continue' })}>
          {texts.guard.proceed}
        </button>
      </div>
      <p className="gs-guard-after gs-small">{texts.guard.afterProceed}</p>
    </dialog>
  );
}

/** Below the control, above it where there is no room below, and always inside the viewport. */
function beside(
  anchor: Rect | undefined,
  { width, height }: { width: number; height: number },
): { x: number; y: number } {
  const lastX = innerWidth - MARGIN - width;
  const lastY = innerHeight - MARGIN - height;
  const { x, y } = anchor ?? { x: (innerWidth - width) / 2, y: (innerHeight - height) / 2 };
  const below = anchor === undefined ? y : y + anchor.height + GAP;
  const above = y - GAP - height;
  const wanted = below <= lastY || above < MARGIN ? below : above;
  return { x: Math.max(MARGIN, Math.min(x, lastX)), y: Math.max(MARGIN, Math.min(wanted, lastY)) };
}
