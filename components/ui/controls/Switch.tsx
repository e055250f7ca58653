import { Switch as Base } from '@base-ui/react/switch';
import type { ReactNode } from 'react';

interface SwitchProps {
  label: string;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

/** A setting that takes effect at once. */
export function Switch({ label, hint, checked, onChange, disabled = false }: SwitchProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch renders its own input inside
    <label className="gs-choice">
      <Base.Root className="gs-switch" checked={checked} onCheckedChange={onChange} disabled={disabled}>
        <Base.Thumb className="gs-switch-thumb" />
      </Base.Root>
      <span>
        {label}
        {hint !== undefined && <span className="gs-choice-hint">{hint}</span>}
      </span>
    </label>
  );
}
