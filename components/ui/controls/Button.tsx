import { Button as Base } from '@base-ui/react/button';
import type { ComponentProps } from 'react';

/** `main` is the one thing to do here, `quiet` looks like text, `danger` cannot be taken back. */
type ButtonKind = 'main' | 'plain' | 'quiet' | 'danger';

interface ButtonProps extends Omit<ComponentProps<typeof Base>, 'className'> {
  kind?: ButtonKind;
}

const CLASSES: Record<ButtonKind, string> = {
  main: 'gs-button gs-button-main',
  plain: 'gs-button',
  quiet: 'gs-button gs-button-quiet',
  danger: 'gs-button gs-button-danger',
};

/** A button with a verb. While something runs it stays focusable, so that the keyboard does not lose its place. */
export function Button({ kind = 'plain', type = 'button', ...props }: ButtonProps) {
  return <Base focusableWhenDisabled {...props} type={type} className={CLASSES[kind]} />;
}

/** A button that shows a picture only; its name is read out and shown by the browser. */
export function IconButton({ label, ...props }: Omit<ButtonProps, 'kind'> & { label: string }) {
  return <Base {...props} type="button" className="gs-icon-button" aria-label={label} title={label} />;
}
