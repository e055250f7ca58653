import type { FieldKind } from '../../core/model/page';
import { kindOf } from './control';
import { labelBeside } from './label';
import { selectorOf } from './selector';

/** What can be said of a control that a person has picked. */
export interface Picked {
  kind: FieldKind;
  label?: string;
  selector?: string;
}

export function describe(control: Element): Picked {
  const [label, selector] = [labelBeside(control), selectorOf(control)];
  return { kind: kindOf(control), ...(label !== undefined && { label }), ...(selector !== undefined && { selector }) };
}
