import { isVisible } from '../text';
import type { WidgetReader } from './value';
import { within } from './within';

/** A switch says yes or no; its words, if it has any, are no answer that a rule could look for. */
export const readSwitch: WidgetReader = (box) => {
  const control = within(box, '[role="switch"]').find(isVisible);
  if (control === undefined) return undefined;
  const input = control.tagName === 'INPUT' ? (control as HTMLInputElement) : undefined;
  const stated = control.getAttribute('aria-checked');
  const on =
    input?.checked ??
    (stated === null ? /(?:^|[\s_-])(?:is-)?checked(?:$|\s)/u.test(control.className.toString()) : stated === 'true');
  return { value: on ? '是' : '否', readOnly: control.matches(':disabled, [aria-disabled="true"]'), control };
};
