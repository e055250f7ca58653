/** Shortest time between two reads of a changing page, in milliseconds. */
const PAUSE = 120;

/**
 * Calls `onChange` after the page has changed or a person has typed or pressed something, never while text is being
 * composed (IME), until the signal is aborted.
 */
export function watchPage(root: Document, onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composing = false;
  const later = (): void => {
    if (timer !== undefined || composing) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (!composing && !signal.aborted) onChange();
    }, PAUSE);
  };
  const observer = new MutationObserver(later);
  const observe = (target: Document | ShadowRoot): void =>
    observer.observe(target, { subtree: true, childList: true, characterData: true, attributes: true });
  observe(root);
  const options = { capture: true, passive: true, signal } as const;
  for (const type of ['input', 'change', 'click']) root.addEventListener(type, later, options);
  root.addEventListener(
    'compositionstart',
    () => {
      composing = true;
    },
    options,
  );
  root.addEventListener(
    'compositionend',
    () => {
      composing = false;
      later();
    },
    options,
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
