import { type RefObject, useEffect } from 'react';

/** Pixels from a line to the window's edge, as `--gs-space-4`, and to what it stands on. */
const EDGE = 16;
const GAP = 8;

/**
 * Keeps the lines that stand at the foot of a view off the buttons that stand there, which are in a `.gs-foot`: the root's
 * `--gs-lines-up` is how far the lines have to rise, `--gs-lines` the room that a sheet which scrolls leaves them above it.
 *
 * @param lines the element that holds the lines
 * @param shown whether there are any
 */
export function useClearPlace(lines: RefObject<HTMLElement | null>, shown: boolean): void {
  useEffect(() => {
    if (!shown) return;
    const { style } = document.documentElement;
    let frame = 0;
    // Scrolling, another size, a sheet that opens: much moves a foot, so it is looked at while there is a line.
    const place = (): void => {
      const { up, room } = clearOf(footInFront(), lines.current?.offsetHeight ?? 0);
      style.setProperty('--gs-lines-up', `${up}px`);
      style.setProperty('--gs-lines', `${room}px`);
      frame = requestAnimationFrame(place);
    };
    place();
    return () => {
      cancelAnimationFrame(frame);
      for (const name of ['--gs-lines-up', '--gs-lines']) style.removeProperty(name);
    };
  }, [lines, shown]);
}

/** A sheet's foot comes after that of the view under it. */
const footInFront = (): Element | undefined =>
  [...document.querySelectorAll('.gs-foot')].filter((foot) => foot.checkVisibility()).at(-1);

function clearOf(foot: Element | undefined, height: number): { up: number; room: number } {
  const { top, bottom } = foot?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  const free = innerHeight - EDGE - height - GAP;
  if (bottom <= free || top >= innerHeight - EDGE) return { up: 0, room: 0 };
  const up = Math.min(innerHeight - top + GAP - EDGE, innerHeight - height - 2 * EDGE);
  // In a sheet that does not fill the window, room would move the buttons that a person is about to press.
  const isFull = (foot?.closest<HTMLElement>('.gs-dialog')?.offsetHeight ?? 0) >= innerHeight - 2 * EDGE;
  return { up: Math.max(0, Math.round(up)), room: isFull ? height + GAP : 0 };
}
