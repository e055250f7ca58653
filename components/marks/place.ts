import { MARGIN, type Rect } from '../overlay/place';

const GAP = 6;
/** Of a tall field only the upper part counts: a card below a whole editor would be far from its mark. */
const TALLEST = 64;

/** Below the field, above it where there is no room, at its right edge, and always inside the window. */
export function besideField(box: Rect | undefined, { width, height }: { width: number; height: number }) {
  const lastX = innerWidth - MARGIN - width;
  const lastY = innerHeight - MARGIN - height;
  if (box === undefined) return { x: Math.max(MARGIN, lastX / 2), y: Math.max(MARGIN, lastY) };
  const below = box.y + Math.min(box.height, TALLEST) + GAP;
  const above = box.y - GAP - height;
  const y = below <= lastY || above < MARGIN ? below : above;
  const x = box.x + box.width - width + GAP;
  return { x: Math.max(MARGIN, Math.min(x, lastX)), y: Math.max(MARGIN, Math.min(y, lastY)) };
}
