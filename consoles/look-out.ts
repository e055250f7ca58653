import type { ConsolePage } from '../core/model/page';
import { looksLikeForm } from './recognise';

/** Time between two looks at a page that changes, in milliseconds. */
const PAUSE = 800;
/** After so many looks at one address it is taken for a page without a form; going elsewhere starts anew. */
const MOST_LOOKS = 40;

/**
 * Calls `onForm` once when the words on a page at an unknown address speak for a known form. Looks only when the page has
 * changed, and gives up after a while: most pages of a console are none of ours.
 */
export function lookOut(
  root: Document,
  pages: readonly ConsolePage[],
  address: Pick<Location, 'host' | 'pathname'>,
  onForm: () => void,
  signal: AbortSignal,
): void {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const look = (): void => {
    timer = undefined;
    looks += 1;
    if (signal.aborted) return;
    if (looksLikeForm(root, pages, address)) {
      stop();
      onForm();
    } else if (looks >= MOST_LOOKS) stop();
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, PAUSE);
  });
  if (signal.aborted) return;
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', stop, { once: true });
  timer = setTimeout(look, PAUSE);
}
