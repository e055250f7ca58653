import { flushSync } from 'react-dom';
import type { FieldKey } from '../../core/model/console';
import { createLayer } from '../overlay/layer';
import type { Locale } from '../ui/text';
import { Marks } from './Marks';
import type { MarksCallbacks, MarksState, Said } from './state';

export interface MountedMarks {
  render: (state: MarksState, said: Said | undefined) => void;
  /** Gives the focus back to a field's mark without opening its card. False when the mark is not there. */
  focusMark: (field: FieldKey) => boolean;
  /** The focus is in here. */
  hasFocus: () => boolean;
  unmount: () => void;
}

/** Puts the marks into the overlay's shadow root. */
export function mountMarks(
  root: ShadowRoot,
  { callbacks, ...options }: { locale: Locale; testAttributes: boolean; callbacks: MarksCallbacks },
): MountedMarks {
  const { container, render, unmount } = createLayer({ ...options, prefix: 'm' });
  // Below the panel, also in the browser's top layer, where the order is that of showing.
  root.prepend(container);
  return {
    // At once: marks that lag behind their fields while the page scrolls would swim.
    render: (state, said) => flushSync(() => render(<Marks state={state} callbacks={callbacks} said={said} />)),
    focusMark: (field) => {
      const mark = container.querySelector<HTMLElement>(`[data-key="${field}"]`);
      if (mark === null) return false;
      mark.dataset.quiet = '';
      mark.focus({ preventScroll: true });
      delete mark.dataset.quiet;
      return true;
    },
    hasFocus: () => root.activeElement !== null && container.contains(root.activeElement),
    unmount,
  };
}
