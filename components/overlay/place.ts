export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlaceInput {
  viewport: { width: number; height: number };
  /** Rectangles of the page's controls, in viewport coordinates. */
  obstacles: readonly Rect[];
  /** Wanted size; the height may shrink, the width does not. */
  panel: { width: number; height: number };
  minHeight: number;
  pill: { width: number; height: number };
  /** Where a person put it. */
  preferred?: { x: number; y: number } | undefined;
  /** The person wants the pill, whatever room there is. */
  collapsed?: boolean;
}

export type Placement = ({ mode: 'panel' } & Rect) | { mode: 'pill'; x: number; y: number };

/** Distance to the edges of the viewport, and to controls where there is room for it. */
export const MARGIN = 12;

/** Sizes of what is placed. */
export const PANEL = { width: 340, height: 640 };
export const PANEL_MIN_HEIGHT = 280;
export const PILL = { width: 196, height: 36 };

interface Point {
  x: number;
  y: number;
}

interface Gap {
  top: number;
  bottom: number;
}

/**
 * Where the panel covers no control: at the preferred place, else at the right edge, the left edge or in any free column
 * (the nearest one when a preferred place is taken); where no column has room, a pill that covers none.
 *
 * A free place for a box exists only if there is one that touches a control or an edge with its right side, so that the
 * columns ending there are all that have to be looked at.
 */
export function place(input: PlaceInput): Placement {
  const obstacles = inside(input.obstacles, input.viewport);
  if (input.collapsed !== true) {
    const panel = placePanel(input, obstacles);
    if (panel !== undefined) return panel;
  }
  return { mode: 'pill', ...placePill(input, obstacles) };
}

function placePanel(
  { viewport, panel, minHeight, preferred }: PlaceInput,
  obstacles: readonly Rect[],
): Placement | undefined {
  const bounds = boundsOf(viewport, MARGIN);
  const height = Math.min(panel.height, bounds.height);
  const { width } = panel;
  if (width > bounds.width || height < Math.min(minHeight, panel.height)) return undefined;
  const least = Math.min(minHeight, height);
  const grown = obstacles.map((obstacle) => grow(obstacle, MARGIN));
  const left = bounds.x;
  const right = bounds.x + bounds.width - width;

  if (preferred !== undefined) {
    const wanted = clamp(preferred, { width, height: least }, bounds);
    // What a person chose may touch a control's margin, only not the control.
    const gap = gapsIn(wanted.x, width, least, obstacles, bounds).find(
      ({ top, bottom }) => top <= wanted.y && wanted.y + least <= bottom,
    );
    if (gap !== undefined) return { mode: 'panel', ...wanted, width, height: Math.min(height, gap.bottom - wanted.y) };
  }

  const columns = [right, left, ...columnsOf(grown, width)];
  if (preferred !== undefined) columns.push(...grown.map((obstacle) => obstacle.x + obstacle.width));
  let best: { placement: Placement; distance: number } | undefined;
  for (const x of columns) {
    if (x < left || x > right) continue;
    const gap = roomiest(gapsIn(x, width, least, grown, bounds), height);
    if (gap === undefined) continue;
    const used = Math.min(height, gap.bottom - gap.top);
    const y = preferred === undefined ? gap.top : Math.min(Math.max(preferred.y, gap.top), gap.bottom - used);
    const placement: Placement = { mode: 'panel', x, y, width, height: used };
    if (preferred === undefined) return placement;
    const distance = Math.hypot(x - preferred.x, y - preferred.y);
    if (best === undefined || distance < best.distance) best = { placement, distance };
  }
  return best?.placement;
}

function placePill({ viewport, pill, preferred }: PlaceInput, obstacles: readonly Rect[]): Point {
  const spare = Math.min((viewport.width - pill.width) / 2, (viewport.height - pill.height) / 2);
  const roomy = boundsOf(viewport, Math.max(0, Math.min(MARGIN, spare)));
  const corners = cornersOf(pill, roomy);
  const wishes = preferred === undefined ? corners : [clamp(preferred, pill, roomy), ...corners];
  const free = wishes.find((point) => obstacles.every((obstacle) => !overlaps({ ...point, ...pill }, obstacle)));
  if (free !== undefined) return free;
  // With the margins, then tight: a small gap is still better than a covered control.
  return (
    scan(
      pill,
      obstacles.map((obstacle) => grow(obstacle, MARGIN / 3)),
      roomy,
    ) ??
    scan(pill, obstacles, boundsOf(viewport, 0)) ??
    leastCovering(corners, pill, obstacles)
  );
}

/** The free spot that is nearest to the right edge, and lowest there. */
function scan(box: { width: number; height: number }, obstacles: readonly Rect[], bounds: Rect): Point | undefined {
  const last = bounds.x + bounds.width - box.width;
  for (const x of [last, ...columnsOf(obstacles, box.width), bounds.x]) {
    if (x < bounds.x || x > last) continue;
    const gap = gapsIn(x, box.width, box.height, obstacles, bounds).at(-1);
    if (gap !== undefined) return { x, y: gap.bottom - box.height };
  }
  return undefined;
}

/** Left edges at which a box has an obstacle at its right side, from the right. */
const columnsOf = (obstacles: readonly Rect[], wide: number): number[] =>
  [...new Set(obstacles.map(({ x }) => x - wide))].sort((a, b) => b - a);

/** Free stretches of a column that are long enough, from the top. Obstacles have to be sorted by their upper edge. */
function gapsIn(x: number, width: number, least: number, obstacles: readonly Rect[], bounds: Rect): Gap[] {
  const gaps: Gap[] = [];
  let top = bounds.y;
  const end = bounds.y + bounds.height;
  for (const obstacle of obstacles) {
    if (obstacle.x >= x + width || obstacle.x + obstacle.width <= x) continue;
    const bottom = Math.min(obstacle.y, end);
    if (bottom - top >= least) gaps.push({ top, bottom });
    top = Math.max(top, obstacle.y + obstacle.height);
    if (end - top < least) return gaps;
  }
  gaps.push({ top, bottom: end });
  return gaps;
}

/** The first stretch with the whole height, else the longest. */
function roomiest(gaps: readonly Gap[], height: number): Gap | undefined {
  let best: Gap | undefined;
  for (const gap of gaps) {
    if (gap.bottom - gap.top >= height) return gap;
    if (best === undefined || gap.bottom - gap.top > best.bottom - best.top) best = gap;
  }
  return best;
}

function leastCovering(
  points: readonly Point[],
  box: { width: number; height: number },
  obstacles: readonly Rect[],
): Point {
  const covered = points.map((point) =>
    obstacles.reduce((sum, obstacle) => sum + shared({ ...point, ...box }, obstacle), 0),
  );
  return points[covered.indexOf(Math.min(...covered))] ?? { x: 0, y: 0 };
}

const boundsOf = (viewport: { width: number; height: number }, margin: number): Rect => ({
  x: margin,
  y: margin,
  width: Math.max(0, viewport.width - 2 * margin),
  height: Math.max(0, viewport.height - 2 * margin),
});

/** Lower right first: forms begin at the upper left. */
const cornersOf = (box: { width: number; height: number }, bounds: Rect): Point[] => {
  const right = Math.max(bounds.x, bounds.x + bounds.width - box.width);
  const bottom = Math.max(bounds.y, bounds.y + bounds.height - box.height);
  return [
    { x: right, y: bottom },
    { x: right, y: bounds.y },
    { x: bounds.x, y: bottom },
    { x: bounds.x, y: bounds.y },
  ];
};

/** Obstacles that can be seen at all, by their upper edge. */
const inside = (obstacles: readonly Rect[], { width, height }: { width: number; height: number }): Rect[] =>
  obstacles
    .filter(
      (o) => o.width > 0 && o.height > 0 && o.x < width && o.y < height && o.x + o.width > 0 && o.y + o.height > 0,
    )
    .sort((a, b) => a.y - b.y);

const grow = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const clamp = ({ x, y }: Point, box: { width: number; height: number }, bounds: Rect): Point => ({
  x: Math.max(bounds.x, Math.min(x, bounds.x + bounds.width - box.width)),
  y: Math.max(bounds.y, Math.min(y, bounds.y + bounds.height - box.height)),
});

const span = (a: number, aSize: number, b: number, bSize: number): number =>
  Math.max(0, Math.min(a + aSize, b + bSize) - Math.max(a, b));

const shared = (a: Rect, b: Rect): number => span(a.x, a.width, b.x, b.width) * span(a.y, a.height, b.y, b.height);

export const overlaps = (a: Rect, b: Rect): boolean => shared(a, b) > 0;
