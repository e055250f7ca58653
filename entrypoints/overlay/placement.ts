import { browser } from 'wxt/browser';
import { z } from 'zod';
import { PANEL, PANEL_MIN_HEIGHT, PILL, type Placement, place } from '../../components/overlay/place';
import { isVisible } from '../../consoles/text';
import { PLACE_SETTING } from '../shared/overlay-place';

const SavedPlace = z.object({
  x: z.number().optional(),
  y: z.number().optional(),
  collapsed: z.boolean().optional(),
});
/** Where a person put the overlay, in CSS pixels of the viewport. */
export type SavedPlace = z.infer<typeof SavedPlace>;

export async function recallPlace(): Promise<SavedPlace> {
  try {
    const stored = await browser.storage.local.get(PLACE_SETTING);
    return SavedPlace.catch({}).parse(stored[PLACE_SETTING] ?? {});
  } catch {
    return {};
  }
}

export async function rememberPlace(saved: SavedPlace): Promise<void> {
  try {
    await browser.storage.local.set({ [PLACE_SETTING]: saved });
  } catch {
    // Where the overlay stood is no loss.
  }
}

const CONTROLS =
  'input:not([type="hidden"]), textarea, select, button, a[href], [role="button"], [contenteditable="true"], [class*="btn"], dt';

/** Where the overlay stands now: where the person put it, else beside the form, covering no control. */
export function placeOverlay(root: Document, saved: SavedPlace, collapsed: boolean): Placement {
  const viewport = { width: root.documentElement.clientWidth, height: window.innerHeight };
  const obstacles = [...root.querySelectorAll(CONTROLS)]
    .map((element) => ({ element, rect: element.getBoundingClientRect() }))
    .filter(
      ({ element, rect }) => rect.width > 0 && rect.bottom > 0 && rect.top < viewport.height && isVisible(element),
    )
    .map(({ rect: { x, y, width, height } }) => ({ x, y, width, height }));
  return place({
    viewport,
    obstacles,
    panel: PANEL,
    minHeight: PANEL_MIN_HEIGHT,
    pill: PILL,
    ...(collapsed && { collapsed: true }),
    ...(saved.x !== undefined && saved.y !== undefined && { preferred: { x: saved.x, y: saved.y } }),
  });
}

/** Controls move under the overlay when the window is resized or something scrolls; told once a frame. */
export function onMoves(moved: () => void, signal: AbortSignal): void {
  let frame = 0;
  const later = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(moved);
  };
  for (const type of ['resize', 'scroll']) {
    window.addEventListener(type, later, { capture: true, passive: true, signal });
  }
}
