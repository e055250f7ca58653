/** The containers of a shadow root that stand in the browser's top layer when they are asked to, the lowest first. */
const containersOf = (root: ShadowRoot): HTMLElement[] =>
  ([...root.children] as HTMLElement[]).filter((child) => child.hasAttribute('popover'));

/**
 * Puts the overlay above what the page has opened in the top layer. No event reaches the page, its focus stays and its
 * own popovers stay open; a focus inside of ours is given back.
 */
export function raise(root: ShadowRoot): void {
  const focused = root.activeElement as HTMLElement | null;
  for (const container of containersOf(root)) {
    if (typeof container.showPopover !== 'function') return;
    if (container.matches(':popover-open')) container.hidePopover();
    container.showPopover();
  }
  if (focused !== null && root.activeElement !== focused) focused.focus({ preventScroll: true });
}

/** Takes it out of the top layer again: there it stands as any other element of the page. */
export function lower(root: ShadowRoot): void {
  for (const container of containersOf(root)) if (container.matches(':popover-open')) container.hidePopover();
}
