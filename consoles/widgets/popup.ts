/** What opens over a form, where its library mounts it beside the control instead of at the end of the page. */
const POPUP =
  '[class*="-popper"], [class$="-popup"], [class*="-popup "], [class*="select-dropdown"], [class*="cascader-dropdown"], [class*="cascader__dropdown"], [class*="picker-dropdown"]';

/** Whether an element stands in an open list inside a box: what can be chosen, not what was. */
export function isInPopup(element: Element, box: Element): boolean {
  const popup = element.parentElement?.closest(POPUP) ?? null;
  return popup !== null && popup !== box && box.contains(popup);
}
