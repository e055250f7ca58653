import { Checkbox as Base } from '@base-ui/react/checkbox';
import type { ReactNode } from 'react';
import { CheckIcon, MinusIcon } from '../Icon';

interface CheckboxProps {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  /** Some of what it stands for are ticked. */
  indeterminate?: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

/** A tick; the whole line is its target. */
export function Checkbox({ label, hint, checked, indeterminate = false, onChange, disabled = false }: CheckboxProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox renders its own input inside
    <label className="gs-choice">
      <Base.Root
        className="gs-checkbox"
        checked={checked}
        indeterminate={indeterminate}
        onCheckedChange={onChange}
        disabled={disabled}
      >
        <Base.Indicator className="gs-checkbox-mark">{indeterminate ? <MinusIcon /> : <CheckIcon />}</Base.Indicator>
      </Base.Root>
      <span>
        {label}
        {hint !== undefined && <span className="gs-choice-hint">{hint}</span>}
      </span>
    </label>
  );
}
