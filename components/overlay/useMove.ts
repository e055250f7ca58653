import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';

interface Point {
  x: number;
  y: number;
}

const STEP = 16;
const BIG_STEP = 64;
/** A press that wanders less than this is a press. */
const SLACK = 4;
/** Arrow keys count as one move when none follows for this long. */
const KEYS_REST = 700;
/** How long a dropped box waits for its new place before it goes back. */
const WAIT = 400;

const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * Moves a box by pointer or arrow keys. While it moves, its position is kept here, over whatever it is; the new place is
 * told once, at the end, so that it is neither stored nor judged at each step.
 */
export function useMove(origin: Point, size: { width: number; height: number }, onMove: (position: Point) => void) {
  const [moving, setMoving] = useState<Point>();
  const grip = useRef<{ pointer: number; dx: number; dy: number; from: Point; moved: boolean }>(undefined);
  const wandered = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place has come, and it counts from now on
  useEffect(() => {
    setMoving(undefined);
  }, [origin.x, origin.y]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const keptInside = ({ x, y }: Point): Point => ({
    x: Math.max(0, Math.min(x, innerWidth - size.width)),
    y: Math.max(0, Math.min(y, innerHeight - size.height)),
  });
  const commit = (position: Point) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setMoving(undefined), WAIT);
    onMove(position);
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    wandered.current = false;
    if (event.button !== 0 || onControl(event)) return;
    const { x, y } = moving ?? origin;
    grip.current = {
      pointer: event.pointerId,
      dx: event.clientX - x,
      dy: event.clientY - y,
      from: { x: event.clientX, y: event.clientY },
      moved: false,
    };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const held = grip.current;
    if (held === undefined || held.pointer !== event.pointerId) return;
    if (!held.moved) {
      if (Math.hypot(event.clientX - held.from.x, event.clientY - held.from.y) < SLACK) return;
      held.moved = true;
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    clearTimeout(timer.current);
    setMoving(keptInside({ x: event.clientX - held.dx, y: event.clientY - held.dy }));
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const held = grip.current;
    grip.current = undefined;
    if (held === undefined || !held.moved) return;
    wandered.current = true;
    commit(keptInside({ x: event.clientX - held.dx, y: event.clientY - held.dy }));
  };
  const onPointerCancel = () => {
    grip.current = undefined;
    setMoving(undefined);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const direction = ARROWS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const step = event.shiftKey ? BIG_STEP : STEP;
    const from = moving ?? origin;
    const next = keptInside({ x: from.x + direction.x * step, y: from.y + direction.y * step });
    setMoving(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => commit(next), KEYS_REST);
  };

  return {
    position: moving ?? origin,
    isMoving: moving !== undefined,
    /** For the surface that is dragged. */
    pointer: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel },
    /** For the control that takes the arrow keys. */
    keyboard: { onKeyDown },
    /** Whether the press that ends now was a drag; a button has to ignore it then. */
    wasDrag: (): boolean => wandered.current,
  };
}

/** Controls on the dragged surface keep their presses, except those that are there for moving. */
function onControl(event: PointerEvent<HTMLElement>): boolean {
  const control = (event.target as Element).closest('button, a, input, summary');
  return control !== null && control !== event.currentTarget && !control.classList.contains('gs-move');
}
