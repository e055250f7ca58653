import { type FocusEvent, useLayoutEffect, useRef } from 'react';
import type { FieldKey } from '../../core/model/console';
import { StateMark } from '../ui/StateMark';
import { useTestAttributes } from '../ui/testAttributes';
import { useTexts } from '../ui/text';
import { MarkCard } from './MarkCard';
import { gravest, levelMark, type MarkedField, type MarksCallbacks, type MarksState, type Said } from './state';
import { useMarksTexts } from './texts';

/** Time that a pointer rests before the card opens, and that it has to reach the card, in milliseconds. */
const REST = 150;
const REACH = 320;

interface MarksProps {
  state: MarksState;
  callbacks: MarksCallbacks;
  said: Said | undefined;
}

/** A quiet mark at each field that has findings, and one card that says what is wrong. Nothing of it stands in the page. */
export function Marks({ state: { fields, total, card, keys, today }, callbacks, said }: MarksProps) {
  const texts = useMarksTexts();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLayoutEffect(() => () => clearTimeout(timer.current), []);
  const later = (time: number, action: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(action, time);
  };
  const stay = () => clearTimeout(timer.current);
  const leave = () => {
    stay();
    if (card?.by === 'hover') later(REACH, callbacks.close);
  };
  const enter = (field: FieldKey) => {
    stay();
    // A card that holds the focus is not taken away by a pointer that passes by.
    if (card === undefined) later(REST, () => callbacks.open(field, 'hover'));
    else if (card.by === 'hover' && card.field !== field) callbacks.open(field, 'hover');
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // Another window has the focus now: the card is still there when the person comes back.
    if (!document.hasFocus()) return;
    if (!currentTarget.contains(relatedTarget as Node | null)) later(0, callbacks.close);
  };
  const opened = card && fields.find(({ field }) => field === card.field);

  return (
    // biome-ignore lint/a11y/useSemanticElements: the marks stand at fields all over the page
    <div className="gs gs-marks" role="group" aria-label={texts.marks} onBlur={onBlur} onFocus={stay}>
      {fields.map((field) => (
        <MarkButton
          key={field.field}
          field={field}
          open={card?.field === field.field}
          onEnter={() => enter(field.field)}
          onLeave={leave}
          onOpen={(by) => {
            stay();
            callbacks.open(field.field, by);
          }}
        />
      ))}
      {card !== undefined && opened !== undefined && (
        <MarkCard
          card={card}
          field={opened}
          total={total}
          keys={keys}
          today={today}
          callbacks={callbacks}
          onEnter={stay}
          onLeave={leave}
        />
      )}
      <p className="gs-unseen" role="status" aria-live="polite">
        {said && texts.said[said]}
      </p>
    </div>
  );
}

interface MarkButtonProps {
  field: MarkedField;
  open: boolean;
  onEnter: () => void;
  onLeave: () => void;
  onOpen: (by: 'focus' | 'press') => void;
}

function MarkButton({ field: { field, label, findings, box }, open, onEnter, onLeave, onOpen }: MarkButtonProps) {
  const texts = useMarksTexts();
  const common = useTexts();
  const test = useTestAttributes();
  if (box === undefined) return null;
  const level = gravest(findings);
  const mark = levelMark[level];
  const word = level === 'block' ? common.marks.refused : common.overlay.level[level];
  return (
    <button
      type="button"
      className={`gs-field-mark gs-field-mark-${level}`}
      style={{
        left: Math.min(box.x + box.width + 6, document.documentElement.clientWidth - 2),
        top: Math.max(2, box.y - 14),
      }}
      aria-label={texts.mark(label, findings.length, word)}
      aria-haspopup="dialog"
      aria-expanded={open}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      // A press moves the focus as well; it has its own answer.
      onFocus={({ currentTarget }) => {
        if (currentTarget.matches(':focus-visible') && currentTarget.dataset.quiet === undefined) onOpen('focus');
      }}
      onClick={() => onOpen('press')}
      data-key={field}
      {...test({ 'data-mark': level, 'data-field': field })}
    >
      <StateMark mark={mark} size={14} />
      <span>{findings.length}</span>
    </button>
  );
}
