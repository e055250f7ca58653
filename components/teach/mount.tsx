import { createLayer } from '../overlay/layer';
import type { Locale } from '../ui/text';
import type { TeachCallbacks, TeachState } from './state';
import { TeachCard } from './TeachCard';

export interface MountedTeach {
  render: (state: TeachState) => void;
  unmount: () => void;
}

/** Puts the teaching card into the overlay's shadow root. */
export function mountTeach(
  root: ShadowRoot,
  { callbacks, ...options }: { locale: Locale; testAttributes: boolean; callbacks: TeachCallbacks },
): MountedTeach {
  const { container, render, unmount } = createLayer({ ...options, prefix: 't' });
  root.append(container);
  return { render: (state) => render(<TeachCard state={state} callbacks={callbacks} />), unmount };
}
