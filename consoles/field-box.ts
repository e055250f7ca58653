import { isVisible } from './text';
import { HOST_TAG, parentOf } from './walk';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Less than this of a field is not worth a mark. */
const LEAST = 8;

/**
 * The part of a control that a person can see, in coordinates of the top window; undefined when it is hidden, scrolled
 * away or covered. It only measures.
 */
export function fieldBox(control: Element): Box | undefined {
  if (!control.isConnected || !isVisible(control)) return undefined;
  const seen = uncovered(control, clipped(control));
  return seen && inTopWindow(control, seen);
}

/** Where a control stands in the top window, seen or not. */
export function boxInWindow(control: Element): Box {
  const { x, y, width, height } = control.getBoundingClientRect();
  return inTopWindow(control, { x, y, width, height });
}

/** What scrolling containers and the window leave of it. */
function clipped(control: Element): Box | undefined {
  const view = control.ownerDocument.defaultView;
  if (view === null) return undefined;
  const { left, top, right, bottom } = control.getBoundingClientRect();
  let box = { left, top, right, bottom };
  const cut = (by: { left: number; top: number; right: number; bottom: number }): void => {
    box = {
      left: Math.max(box.left, by.left),
      top: Math.max(box.top, by.top),
      right: Math.min(box.right, by.right),
      bottom: Math.min(box.bottom, by.bottom),
    };
  };
  for (let at = parentOf(control); at !== null && at.tagName !== 'BODY' && at.tagName !== 'HTML'; at = parentOf(at)) {
    if (view.getComputedStyle(at).overflow !== 'visible') cut(at.getBoundingClientRect());
  }
  cut({ left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight });
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  return width < LEAST || height < LEAST ? undefined : { x: box.left, y: box.top, width, height };
}

/** From the first place down its right side at which it lies on top. */
function uncovered(control: Element, box: Box | undefined): Box | undefined {
  if (box === undefined) return undefined;
  const step = Math.max(4, Math.min(24, (box.height - 8) / 2));
  for (let down = 4; down < box.height; down += step) {
    const y = box.y + down;
    const free = [box.x + box.width - 6, box.x + box.width / 2].some((x) => isOnTop(control, x, y));
    if (!free) continue;
    const skipped = down === 4 ? 0 : down - 4;
    return { ...box, y: box.y + skipped, height: box.height - skipped };
  }
  return undefined;
}

function isOnTop(control: Element, x: number, y: number): boolean {
  const root = control.getRootNode() as Document | ShadowRoot;
  const [top] = root.elementsFromPoint(x, y).filter(({ tagName }) => tagName !== HOST_TAG.toUpperCase());
  if (top === undefined) return false;
  // What lies in the control's own box belongs to it: a counter, a button that clears it.
  const own = parentOf(control);
  return (
    control.contains(top) || top.contains(control) || (own !== null && own.tagName !== 'BODY' && own.contains(top))
  );
}

/** Frames stand somewhere in the window around them. */
function inTopWindow(control: Element, box: Box): Box {
  const frame = control.ownerDocument.defaultView?.frameElement;
  if (!frame) return box;
  const around = frame.getBoundingClientRect();
  const { clientLeft, clientTop } = frame;
  return inTopWindow(frame, { ...box, x: box.x + around.left + clientLeft, y: box.y + around.top + clientTop });
}
