import { innerRoots } from './walk';

/** Shortest time between two reads of a changing page, in milliseconds. */
const PAUSE = 120;

/** How often changes are looked for that give no sign at all, in milliseconds. */
const BEAT = 1000;

/** Signs of a change beside those in the tree: what is drawn in, folded, toggled or loaded in a frame is seen only now. */
const CHANGING = ['input', 'change', 'click', 'transitionend', 'animationend', 'toggle', 'load'] as const;

/** The watch over one page. */
export interface PageWatch {
  /** Whether text is being composed (IME) somewhere on the page. */
  isComposing(): boolean;
  /** Watch in the shadow roots and frames that have come since; done before each `onChange` as well. */
  reach(): void;
}

/**
 * Calls `onChange` after the page has changed or a person has typed or pressed something, in open shadow roots and
 * same-origin frames too, never while text is being composed (IME), until the signal is aborted.
 *
 * @param onInner told of each inner root when it is first seen
 * @param noticeUnseen whether something is another than it was, though nothing told of it: asked now and then
 */
export function watchPage(
  root: Document,
  onChange: () => void,
  onInner: (inner: Document | ShadowRoot) => void,
  signal: AbortSignal,
  noticeUnseen: () => boolean = () => false,
): PageWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composedIn: WeakRef<Node> | undefined;
  // A page that takes the field away while somebody composes in it never hears of the end.
  const isComposing = (): boolean => {
    const node = composedIn?.deref();
    return node?.isConnected === true && node.ownerDocument?.defaultView !== null;
  };
  const known = new WeakSet<Node>();
  const observer = new MutationObserver(() => later());

  const later = (): void => {
    if (timer !== undefined || isComposing()) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (isComposing() || signal.aborted) return;
      watchInner();
      onChange();
    }, PAUSE);
  };
  const onStart = (event: Event): void => {
    const [target] = event.composedPath() as Node[];
    composedIn = target && new WeakRef(target);
  };
  const onEnd = (): void => {
    composedIn = undefined;
    later();
  };
  const watch = (target: Document | ShadowRoot): void => {
    known.add(target);
    observer.observe(target, { subtree: true, childList: true, characterData: true, attributes: true });
    const options = { capture: true, passive: true, signal } as const;
    for (const type of CHANGING) target.addEventListener(type, later, options);
    target.addEventListener('compositionstart', onStart, options);
    target.addEventListener('compositionend', onEnd, options);
  };
  const watchInner = (): void => {
    for (const inner of innerRoots(root)) {
      if (known.has(inner)) continue;
      watch(inner);
      onInner(inner);
    }
  };

  watch(root);
  watchInner();
  // A page that fills its form in after asking its server sets values, and attaches shadow roots, without a word.
  const beat = setInterval(() => {
    if (timer === undefined && !root.hidden && !isComposing() && noticeUnseen()) later();
  }, BEAT);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearInterval(beat);
  });
  return { isComposing, reach: watchInner };
}
