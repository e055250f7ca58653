import { isElement } from './submit';
import { ownWords } from './text';

/** Answers, synchronously and on a fresh read, whether a press has to be held. */
export interface SubmitJudge {
  /** The submitting control that an event presses, on a page that is known; undefined for every other press. */
  controlOf(event: Event): Element | undefined;
  /** True when something blocks. */
  holds(): boolean;
  /** A press was held: show why. `control` is good for this turn only. */
  held(control: Element, release: () => void): void;
  /** A press went through, released or not held at all. */
  passed(): void;
}

/** The watch over one page's presses. */
export interface SubmitWatch {
  /** Watch inside a frame's document or an open shadow root as well. Once for each. */
  attach(root: Document | ShadowRoot): void;
}

/** How long what a page does of itself belongs to the press before it, in milliseconds. */
const AFTER_PRESS = 500;

/** Events by which a page may notice a press; all are kept from it while the press is held. */
const PRESS_EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend'] as const;

/**
 * Holds presses on submitting controls before the page's own listeners see them. Nothing is touched while nothing blocks.
 * After a release the next press on the same control goes through, once.
 */
export function watchSubmit(window: Window, judgeNow: () => SubmitJudge | undefined, signal: AbortSignal): SubmitWatch {
  /** The control whose next press goes through; where the page has rebuilt it, its words tell. */
  let released: { control: WeakRef<Element>; words: string } | undefined;
  const isReleased = (control: Element): boolean => {
    const known = released?.control.deref();
    return known === control || (known?.isConnected !== true && released?.words === ownWords(control));
  };
  /** A press that was let through is being carried out by the browser (a click that submits its form). */
  let passing = false;
  let passed: ReturnType<typeof setTimeout> | undefined;
  const options = { capture: true, signal } as const;

  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const onPress = (event: Event): void => {
    const judge = judgeNow();
    const control = judge?.controlOf(event);
    if (judge === undefined || control === undefined || isReleased(control)) return;
    // Default actions (focus, text selection) are the person's; only the page's listeners are kept out.
    if (judge.holds()) event.stopImmediatePropagation();
  };

  /** Enter or Space on a control that the browser does not turn into a click by itself. */
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== ' ')) return;
    // A new press: what follows from it is no longer the one that was let through.
    if (event.isTrusted && event.type === 'keydown') passing = false;
    const control = judgeNow()?.controlOf(event);
    const [target] = event.composedPath();
    if (control === undefined || !isElement(target) || target.matches('button, input, a[href], summary')) return;
    // What has the focus is the control, or wraps its words, or is wrapped by it.
    if (target !== control && ownWords(target) !== ownWords(control)) return;
    if (event.type === 'keydown') decide(event);
    else onPress(event);
  };

  const letThrough = (judge: SubmitJudge): void => {
    passing = true;
    clearTimeout(passed);
    // The form's submit event follows at once, or a moment later where the page saves something first.
    passed = setTimeout(() => {
      passing = false;
    }, AFTER_PRESS);
    judge.passed();
  };

  const decide = (event: Event): void => {
    const judge = judgeNow();
    const control = judge?.controlOf(event);
    // What the page itself does on a press that was let through belongs to that press.
    if (passing && (event.type === 'submit' || !event.isTrusted)) return;
    if (judge === undefined || control === undefined) return;
    if (isReleased(control)) {
      released = undefined;
      letThrough(judge);
      return;
    }
    released = undefined;
    if (!judge.holds()) {
      letThrough(judge);
      return;
    }
    stop(event);
    judge.held(control, () => {
      released = { control: new WeakRef(control), words: ownWords(control) };
    });
  };

  const attach = (root: Window | Document | ShadowRoot): void => {
    // Presses inside a shadow root reach the window by themselves; the submit of a form in there does not.
    if (!('host' in root)) {
      for (const type of PRESS_EVENTS) root.addEventListener(type, onPress, options);
      root.addEventListener('click', decide, options);
      for (const type of ['keydown', 'keyup'] as const) {
        root.addEventListener(type, onKey as (event: Event) => void, options);
      }
    }
    root.addEventListener('submit', decide, options);
  };
  attach(window);
  return { attach };
}
