import type { ConsolePage } from '../core/model/page';
import { looksLikeForm } from './recognise';
import { innerRoots } from './walk';

/** Time between two looks at a page that changes, in milliseconds. */
const PAUSE = 800;
/** After so many looks without a form, that time grows, until somebody presses something or the page goes elsewhere. */
const MOST_LOOKS = 40;
const LONG_PAUSE = 5000;
/** How often shadow roots that have come are looked for, in milliseconds: no change of the tree tells of one. */
const BEAT = 2000;
/** Forms are drawn in advance and shown later: by a class, a style, or as a dialog that opens. */
const OBSERVED = { childList: true, subtree: true, attributeFilter: ['class', 'style', 'hidden', 'open'] };

/**
 * Calls `onForm` once when the words on a page at an unknown address speak for a known form. Looks only when the page has
 * changed, and less often after a while: most pages of a console are none of ours.
 */
export function lookOut(
  root: Document,
  pages: readonly ConsolePage[],
  address: Pick<Location, 'host' | 'pathname'>,
  onForm: () => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reached = new WeakSet<Node>();
  const done = new AbortController();
  const soon = (): void => {
    timer ??= setTimeout(look, looks < MOST_LOOKS ? PAUSE : LONG_PAUSE);
  };
  const observer = new MutationObserver(soon);
  /** @returns whether there is a root that was not watched before */
  const reach = (): boolean => {
    const come = [root, ...innerRoots(root)].filter((each) => !reached.has(each));
    for (const each of come) {
      reached.add(each);
      observer.observe(each, OBSERVED);
    }
    return come.length > 0;
  };
  const stop = (): void => {
    done.abort();
    observer.disconnect();
    clearTimeout(timer);
    clearInterval(beat);
  };
  const look = (): void => {
    timer = undefined;
    looks += 1;
    if (looksLikeForm(root, pages, address)) {
      stop();
      onForm();
    } else reach();
  };
  const onPress = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    looks = 0;
    clearTimeout(timer);
    timer = undefined;
    soon();
  };
  const beat = setInterval(() => {
    if (!root.hidden && reach()) soon();
  }, BEAT);
  const options = { capture: true, passive: true, signal: done.signal } as const;
  root.addEventListener('click', onPress, options);
  // A frame has another document when it has loaded.
  root.addEventListener('load', soon, options);
  signal.addEventListener('abort', stop, { once: true, signal: done.signal });
  reach();
  soon();
}
