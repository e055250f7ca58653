/** What has the focus on the page, inside open shadow roots and frames too. */
export function focused(): WeakRef<HTMLElement> | undefined {
  let active: Element | null = document.activeElement;
  for (;;) {
    const inner: Element | null | undefined =
      active?.shadowRoot?.activeElement ??
      (active?.tagName === 'IFRAME' ? (active as HTMLIFrameElement).contentDocument?.activeElement : null);
    if (!inner) break;
    active = inner;
  }
  if (active === null || active.tagName === 'BODY' || typeof (active as HTMLElement).focus !== 'function')
    return undefined;
  return new WeakRef(active as HTMLElement);
}
