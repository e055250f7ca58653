import { isElement } from '../submit';
import { HOST_TAG } from '../walk';
import { controlAt } from './control';

export interface PickCallbacks {
  /** The control under the pointer, good for this turn only. */
  over: (control: Element | undefined) => void;
  picked: (control: Element) => void;
  left: () => void;
}

const PRESS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
] as const;

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Lets a person point at one control after the other. Presses on the page, by Enter and Space too, are kept from it, focus and
 * default actions included; presses that a script makes are neither picks nor kept. Escape leaves.
 */
export class Picking {
  private readonly known = new WeakSet<EventTarget>();

  constructor(
    private readonly callbacks: PickCallbacks,
    private readonly signal: AbortSignal,
  ) {}

  /** Listens in a window, or in the document of a frame; once each. */
  attach(target: Window | Document): void {
    if (this.known.has(target)) return;
    this.known.add(target);
    const options = { capture: true, signal: this.signal, passive: false } as const;
    target.addEventListener('pointermove', (event) => this.onMove(event), options);
    for (const type of PRESS) target.addEventListener(type, (event) => this.onPress(event), options);
    for (const type of KEYS) target.addEventListener(type, (event) => this.onKey(event as KeyboardEvent), options);
  }

  private onMove(event: Event): void {
    if (event.isTrusted && !isOurs(event)) this.callbacks.over(controlOf(event));
  }

  private onPress(event: Event): void {
    if (!event.isTrusted || isOurs(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click') this.pick(event);
  }

  private onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    const { key, type } = event;
    const leaves = key === 'Escape';
    const presses = (key === 'Enter' || key === ' ') && !isOurs(event);
    if (!leaves && !presses) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (type !== 'keydown' || event.repeat) return;
    if (leaves) this.callbacks.left();
    else this.pick(event);
  }

  /** The control that was pressed, by keyboard the one that has the focus. */
  private pick(event: Event): void {
    const control = controlOf(event);
    if (control !== undefined) this.callbacks.picked(control);
  }
}

const isOurs = (event: Event): boolean =>
  event.composedPath().some((target) => isElement(target) && target.localName === HOST_TAG);

function controlOf(event: Event): Element | undefined {
  const [target] = event.composedPath();
  return isElement(target) ? controlAt(target) : undefined;
}
