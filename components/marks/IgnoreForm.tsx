import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { IgnoreReason } from '../../core/model/ignore';
import { useTestAttributes } from '../ui/testAttributes';
import type { IgnoreScope, MarksCallbacks } from './state';
import { useMarksTexts } from './texts';

const SCOPES: readonly IgnoreScope[] = ['once', 'field', 'phrase'];

interface IgnoreFormProps {
  onIgnore: MarksCallbacks['ignore'];
  onCancel: () => void;
}

/** Why a finding is let be, and how far that reaches. */
export function IgnoreForm({ onIgnore, onCancel }: IgnoreFormProps) {
  const texts = useMarksTexts();
  const test = useTestAttributes();
  const [reason, setReason] = useState<IgnoreReason>('false-alarm');
  const [scope, setScope] = useState<IgnoreScope>('once');
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(
    () => form.current?.querySelector<HTMLInputElement>('input:checked')?.focus({ preventScroll: true }),
    [],
  );
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onIgnore({ scope, reason });
  };
  return (
    <form ref={form} className="gs-ignore" aria-label={texts.ignoring} onSubmit={onSubmit}>
      <Choice
        legend={texts.reason}
        options={IgnoreReason.options}
        names={texts.reasons}
        value={reason}
        onChange={setReason}
      />
      <Choice legend={texts.scope} options={SCOPES} names={texts.scopes} value={scope} onChange={setScope} />
      <div className="gs-mark-card-buttons">
        <button type="submit" className="gs-button gs-button-main" {...test({ 'data-action': 'confirm-ignore' })}>
          {texts.ignore}
        </button>
        <button type="button" className="gs-button" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps<T extends string> {
  legend: string;
  options: readonly T[];
  names: Record<T, string>;
  value: T;
  onChange: (value: T) => void;
}

function Choice<T extends string>({ legend, options, names, value, onChange }: ChoiceProps<T>) {
  const name = useId();
  const test = useTestAttributes();
  return (
    <fieldset className="gs-ignore-choice">
      <legend className="gs-small">{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => onChange(option)}
            {...test({ 'data-choice': option })}
          />
          {names[option]}
        </label>
      ))}
    </fieldset>
  );
}
