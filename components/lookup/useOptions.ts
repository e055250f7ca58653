import { type KeyboardEvent, useEffect } from 'react';
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
  useEffect(() => {
    // The group's heading comes along, or the first line would stay hidden under nothing.
    if (active === 0) document.getElementById(listId)?.scrollIntoView({ block: 'nearest' });
    else document.getElementById(optionId(listId, active))?.scrollIntoView({ block: 'nearest' });
  }, [listId, active]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.altKey || event.ctrlKey || event.metaKey || hits.length === 0) return;
    const hit = hits[active];
    if (event.key === 'ArrowDown') setActive((active + 1) % hits.length);
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? hits.length - 1 : active - 1);
    else if (event.key === 'Enter' && hit !== undefined) onOpen(hit);
    else return;
    event.preventDefault();
  };
  return { onKeyDown, activeId: hits[active] === undefined ? undefined : optionId(listId, active) };
}
