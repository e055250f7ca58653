type TextControl = HTMLInputElement | HTMLTextAreaElement;
type View = Window & typeof globalThis;

/** Tells a page that a control's value is another one, the way a browser does after a person has typed. */
export function announce(control: Element, data: string | null): void {
  const view = control.ownerDocument.defaultView as View;
  control.dispatchEvent(
    new view.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText', data }),
  );
  control.dispatchEvent(new view.Event('change', { bubbles: true }));
}

/**
 * Writes into an input or text area without focusing it. The prototype's own setter is used: frameworks that control the
 * value put another one on the element itself, by which the change would go unnoticed.
 */
export function writeText(control: TextControl, value: string): void {
  const view = control.ownerDocument.defaultView as View;
  const { prototype } = control.tagName === 'TEXTAREA' ? view.HTMLTextAreaElement : view.HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value);
  announce(control, value);
}

/** Characters (UTF-16 units) that the control lets a person type; undefined when it sets no limit. */
export function typingLimit(control: Element): number | undefined {
  const limit = (control as TextControl).maxLength;
  return typeof limit === 'number' && limit >= 0 ? limit : undefined;
}
