import { Field as Base } from '@base-ui/react/field';
import type { ComponentProps, ReactNode } from 'react';

interface FieldProps {
  label: string;
  /** What to write here, under the control. */
  hint?: ReactNode;
  /** What is wrong and what to do; the field is then marked as such and read out so. */
  error?: ReactNode;
  /** Beside the label, small: a count, a unit. */
  aside?: ReactNode;
  disabled?: boolean;
  children: ReactNode;
}

/** A label, a control, a hint, an error, tied together for screen readers. */
export function Field({ label, hint, error, aside, disabled = false, children }: FieldProps) {
  const invalid = error !== undefined && error !== '';
  return (
    <Base.Root className="gs-field" invalid={invalid} disabled={disabled}>
      <span className="gs-field-head">
        <Base.Label className="gs-field-label">{label}</Base.Label>
        {aside !== undefined && <span className="gs-small">{aside}</span>}
      </span>
      {children}
      {hint !== undefined && <Base.Description className="gs-field-hint">{hint}</Base.Description>}
      {invalid && (
        <Base.Error className="gs-field-error" match>
          {error}
        </Base.Error>
      )}
    </Base.Root>
  );
}

type TextFieldProps = Omit<FieldProps, 'children'> &
  Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'defaultValue' | 'className' | 'disabled'> & {
    value: string;
    onChange: (value: string) => void;
    /** More than one line. */
    rows?: number;
  };

/** A field for text. */
export function TextField({ label, hint, error, aside, disabled, value, onChange, rows, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} aside={aside} {...(disabled !== undefined && { disabled })}>
      {rows === undefined ? (
        <Base.Control {...input} className="gs-input" value={value} onValueChange={(next) => onChange(next)} />
      ) : (
        <Base.Control
          {...input}
          className="gs-input gs-textarea"
          value={value}
          onValueChange={(next) => onChange(next)}
          render={<textarea rows={rows} />}
        />
      )}
    </Field>
  );
}
