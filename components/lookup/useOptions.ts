import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { HitGroup, LookupHit } from './hits';

interface Options {
  /** Id of the list; each option has `optionId` of it. */
  listId: string;
  groups: readonly HitGroup[];
  /** Number of the active option in reading order, or -1. */
  active: number;
  setActive: (active: number) => void;
  onOpen: (hit: LookupHit) => void;
}

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

/** An input method is at work: its keys choose characters and are none of our business. */
export const isComposing = ({ nativeEvent, keyCode }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || keyCode === 229;

/** Arrow keys move through the options of a list, Enter opens the active one; whoever has the focus passes its keys on. */
export function useOptions({ listId, groups, active, setActive, onOpen }: Options) {
  const hits = groups.flatMap((group) => group.hits);
  // Lines come into view for keys and new results, never for the pointer: what it points at must not move away.
  const keyed = useRef(false);
  const shown = useRef<readonly HitGroup[]>(undefined);
  useEffect(() => {
    if (keyed.current || shown.current !== groups) {
      const option = document.getElementById(optionId(listId, active));
      option?.scrollIntoView({ block: 'nearest' });
      // The first line of a group brings its heading along.
      if (option?.previousElementSibling?.role === 'presentation') {
        option.previousElementSibling.scrollIntoView({ block: 'nearest' });
      }
    }
    keyed.current = false;
    shown.current = groups;
  }, [listId, groups, active]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.altKey || event.ctrlKey || event.metaKey || hits.length === 0) return;
    const hit = hits[active];
    if (event.key === 'ArrowDown') setActive((active + 1) % hits.length);
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? hits.length - 1 : active - 1);
    else if (event.key === 'Enter' && hit !== undefined) onOpen(hit);
    else return;
    keyed.current = true;
    event.preventDefault();
  };
  return { onKeyDown, activeId: hits[active] === undefined ? undefined : optionId(listId, active) };
}
